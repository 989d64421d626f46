// English: posters for the wall, and the slips “Two stars and a wish”.
import type { HandoutTexts, PosterTexts } from '../handout-texts';
import { dayOfYear, list, longDate, sitsToday } from './words';

const numbered = (...texts: readonly string[]): PosterTexts['points'] =>
  texts.map((text, index) => [String(index + 1), text]);

export const handouts: HandoutTexts = {
  posters: {
    partner: {
      title: 'A good learning partner',
      points: [
        ['Sees', 'I notice how you are.'],
        ['Listens', 'I let you finish speaking.'],
        ['Shares', 'I share thoughts, time and equipment.'],
        ['Helps', 'I give hints before answers, and I ask when I am stuck myself.'],
        ['Is positive', 'I cheer you on, even when things are hard.'],
      ],
      end: 'How we say it in our class',
    },
    leader: {
      title: 'The group leader',
      points: numbered(
        'Gets the group started when the teacher has told us what to do.',
        'Makes sure everyone gets to speak, and leads the conversation.',
        'Tells the class what the group has come up with.',
        'Hands out and collects equipment and work.',
        'On trips: keeps the group together and helps with absence, equipment and tickets.',
      ),
      end: 'To lead is to help the others do well. You can always ask the group for help.',
    },
    changePartner: {
      title: 'How we change learning partners',
      points: numbered(
        'Two stars and a wish for your partner.',
        'Rucksacks on. We get ready.',
        'Calm bodies and calm faces: no cheering, no sighing.',
        'Two at a time are drawn and walk calmly to their place.',
        'We greet each other: “I’m looking forward to being your new learning partner.”',
        'One minute each. Then we say what we want to practise.',
      ),
      end: 'Everyone should feel welcome.',
    },
    changeLeader: {
      title: 'How we change group leaders',
      points: numbered(
        'We look back: what went well, and what can be better?',
        'We thank the leader, and say what for.',
        'Everyone moves one place clockwise.',
        'Whoever comes to the leader’s place leads the group now. The last leader is deputy leader.',
        'We greet our new learning partner.',
        'The group chooses one thing it wants to get better at.',
      ),
      end: 'Everyone gets to lead, and everyone gets help.',
    },
  },
  substitute: {
    title: (className) => `For the substitute in ${className}`,
    away: (today, away) =>
      away.length === 0
        ? `${dayOfYear(today)}. Everyone is here, as far as we know.`
        : `${dayOfYear(today)}. Away today: ${list(away)}`,
    today: sitsToday,
    pairs:
      'The pupils sit in learning pairs and help each other in all subjects. If someone has no partner today, let them join the nearest desk as three.',
    groups:
      'The pupils sit in base groups. The group leader gets the group started and sees that everyone has their say. On the maps the leader is dark; the deputy leader, who takes over, is lighter.',
    leaders: (leaders) =>
      `Leading today: ${leaders.map(({ table, name }) => `${table} ${name}`).join(' · ')}`,
    nothing: 'The class has no fixed places yet.',
    routines: 'How we do it in this class',
  },
  slips: {
    title: 'Two stars and a wish',
    to: (names) => `To ${list(names)}`,
    from: (name, today) => `From ${name} · ${longDate(today)}`,
    parts: ['Star', 'Star', 'Wish'],
  },
};
