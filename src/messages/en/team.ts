// English: everything the dialog “Team meeting” says.
import type { Authorship } from '../authorship';
import type { PlaceReason, TeamTexts } from '../team-texts';
import { summary } from './team-counts';
import { windowBroken } from './trouble';
import { capital, clock, counted, dayOfYear, form, list, longDate, number } from './words';
import { names as called } from '../names';

const PLACE_REASONS: Readonly<Record<Exclude<PlaceReason, 'own'>, string>> = {
  home: 'That was their group before.',
  small: 'The group is small, so this disturbs the groups least.',
  least: 'This disturbs the groups least.',
};

function draftOf({ by, at }: Authorship): string {
  const day = longDate(at).replace(/ \d{4}$/, '');
  return `Draft from ${day} at ${clock(at)}${by === '' ? '' : `, ${by}`}`;
}

/** In the middle of a sentence. */
const lower = (draft: string): string => draft.charAt(0).toLowerCase() + draft.slice(1);

export const team: TeamTexts = {
  title: 'Team meeting',
  banner: 'This window shows information about pupils. Turn off the projector.',
  tabs: 'Classes',
  unsaved: 'not saved',
  tasks: {
    loading: 'Loading the classes…',
    composing: 'Putting groups together…',
    saving: 'Saving…',
    keeping: 'Saving the draft…',
    dropping: 'Deleting the draft…',
    parting: 'Writing the consideration…',
    printing: 'Making the list…',
  },
  get none() {
    return `No classes in the grade sit in base groups. Write “${called().model.groups}” in the ${called().columns.classes.model} column in the ${called().tabs.classes} tab.`;
  },
  unread: (className, message) => `${className} could not be read. ${message}`,
  buttons: {
    propose: 'Suggest base groups',
    proposeAll: 'Suggest for all classes',
    proposeAgain: 'Suggest again',
    solveRest: 'Suggest the rest again',
    stop: 'Stop and use this',
    save: 'Save',
    saveAll: 'Save all',
    keep: 'Save draft',
    undo: 'Undo',
    discard: 'Discard',
    swap: 'Swap places',
    moveHere: 'Move here',
    apart: 'Keep apart',
    lock: 'Lock in group',
    unlock: 'Unlock',
    cancel: 'Cancel',
    take: 'Use',
    bring: 'Open',
    drop: 'Delete',
    composeAnyway: 'Put new groups together anyway',
    movePupil: 'Move pupil',
    refresh: 'Reload the class',
    keepProposal: 'Keep the suggestion and look at it again',
    openPdf: 'Open as PDF',
    retry: 'Try again',
    acceptDamage: 'Yes, go on',
  },
  controls: {
    title: 'How we want the groups',
    balance: 'What matters most?',
    even: 'Even groups',
    fresh: 'New faces',
    steps: [
      'Even groups first',
      'Mostly even groups',
      'Equally important',
      'Mostly new faces',
      'New faces first',
    ],
    remainder: 'When the class does not divide into fours',
    sizes: (remainder, count) => `${capital(number(count))} of ${number(remainder)}`,
    lasts: 'Lasts for',
    periods: (count) => counted(count, 'period', 'periods'),
    from: 'In use from',
    tooSoon: (first, today) =>
      first === today
        ? 'Choose today or a later day.'
        : `Choose ${dayOfYear(first)} or a later day. The groups that are saved start then.`,
    nextTime: 'The changes count when you suggest again.',
  },
  hindrances: {
    title: 'To be corrected first',
    needs: 'Open the class in the sidebar first. It has a question about the list of pupils.',
    readOnly:
      'The spreadsheet was saved with a newer version of Læringspartner. You can look, but not save, until the add-on has been updated.',
    impossible: 'We could not make any groups',
    get notices() {
      return `Can be tidied up in the ${called().tabs.grounds} tab`;
    },
  },
  lasting: {
    title: 'The groups are meant to last a little longer',
    text: [
      'It is normal for a group to have some friction before it settles, so do try guidance before new groups.',
      'If one pupil needs another group, you can move just that one.',
    ],
    where: (period, of) => `This is period ${period} of ${of}.`,
    first: 'Answer the question on the left before you save.',
  },
  board: {
    title: (className) => `Suggested base groups in ${className}`,
    moveTitle: 'Move pupil',
    standing: 'The groups are put together. On the left you can move a pupil or make new ones.',
    empty: 'Choose how you want the groups, and press “Suggest base groups”.',
    summary: (counts) => summary(counts),
    adjusted: 'Adjusted by hand',
    stopped: 'Stopped before the search was done',
    help: 'Drag one pupil onto another, or choose two, to see what the swap means.',
    leader: 'leader',
    leaderWithSupport: 'leads with support',
    withSupport: 'support as leader',
    locked: 'locked',
    lockGroup: (table) => `Lock the whole group at ${table}`,
    table: (desk) => (desk === '' ? 'Without a table' : desk),
    met: 'ok',
    notMet: 'not met',
    allMet: 'Everything is in order',
    details: 'See everything we have looked at',
    weakest: 'The weakest groups come first.',
  },
  bar: {
    title: 'Chosen pupils',
    one: (name) => `${name} is chosen. Choose one more to swap.`,
    two: (first, second) => `${first} and ${second}`,
    sameGroup: 'These two are in the same group.',
    noChange: 'The swap makes nothing better or worse.',
    better: 'Gets better',
    worse: 'Gets worse',
    refused: 'It cannot be saved like this',
    moveTo: (name, table) => `Move ${name} to ${table}`,
    ownPlace: 'own place',
    to: 'Move to:',
  },
  prices: {
    title: 'What does it cost?',
    names: { even: 'Most even', now: 'Now', fresh: 'Most new faces' },
    again: 'Meet again',
    uneven: 'Imbalances',
    waiting: 'Working it out…',
    take: (end) => `Use the suggestion “${end}”`,
  },
  saving: {
    done: (kind, from, today) => {
      const when = from === today ? 'today' : dayOfYear(from);
      return kind === 'move'
        ? `Saved. The move counts from ${when}.`
        : `Saved. The groups are in use from ${when}.`;
    },
    made: (tab, chart) =>
      `You will find the groups in the tab “${tab}” and the seating chart in “${chart}”.`,
    uncertain:
      'We do not know whether the groups were saved. Press “Save” again: the same groups are sent once more, and they will be saved only once.',
    blocked: 'This has to be sorted out before the groups can be saved',
    changed: {
      title: 'The class has changed since the suggestion was made',
      text: ['Nothing has been saved. Look at the suggestion again with the class as it is now.'],
    },
    colleague: {
      title: 'A colleague got there first',
      text: ['Something else has been saved for the class since the suggestion was made.'],
    },
  },
  kept: {
    title: 'Drafts',
    waiting: 'You have kept a draft. Open it, or make a new suggestion.',
    one: draftOf,
    from: (from) => `In use from ${dayOfYear(from)}`,
    bring: (draft) => `Open ${lower(draft)}`,
    drop: (draft) => `Delete ${lower(draft)}`,
    older: 'The draft is older than the groups in use now.',
    changed: (gone, came) => [
      ...(gone === 0
        ? []
        : [
            `${counted(gone, 'pupil in the draft is', 'pupils in the draft are')} not enrolled now, or ${form(gone, 'is', 'are')} away this period, and ${form(gone, 'has', 'have')} been taken out.`,
          ]),
      ...(came.length === 0
        ? []
        : [
            `${list(came)} ${form(came.length, 'is new since the draft was made and needs', 'are new since the draft was made and need')} a group.`,
          ]),
    ],
  },
  moving: {
    title: 'Needs a group',
    help: 'Choose the pupil and the group to move to, or two pupils to swap. The reason is not stored.',
    propose: (name) => `Suggest a place for ${name}`,
    full: (name) =>
      `${name} does not fit into any of the groups as they are now. Move someone first, or suggest new groups.`,
    noDesk: (name) =>
      `${name} is to have a place of their own, but no desk in the room is free. Add one more to the classroom first, for example “G9” in one cell.`,
  },
  lists: {
    title: 'Lists',
    names: { contactTeachers: 'Contact teachers', teamPage: 'For the team meeting' },
    ready: (name, tab) => `“${name}” is ready in the tab “${tab}”.`,
  },
  news: {
    composed: (count) =>
      `${counted(count, 'group is', 'groups are')} ready. Nothing has been saved yet.`,
    swapped: (first, second) => `${first} and ${second} have swapped places.`,
    moved: (name, table) => `${name} has been moved to ${table}.`,
    placed: (name, table, why, troubles) => {
      if (why === 'own') return `${name} has been given a place of their own at ${table}.`;
      const but = troubles.length === 0 ? 'It makes nothing worse.' : troubles.join(' ');
      return `${name} fits best at ${table}. ${PLACE_REASONS[why]} ${but}`;
    },
    undone: 'Undone.',
    kept: 'The draft has been saved. You will find it here again.',
    thrown: 'The draft has been deleted.',
    apart: (names, swapped, together) => {
      const noted = `${list(names)} will be kept apart. This is now in the ${called().tabs.considerations} tab.`;
      if (swapped !== null) return `${noted} ${list(swapped)} have swapped places here.`;
      return together
        ? `${noted} We found no single swap that solves it: suggest the rest again.`
        : noted;
    },
  },
  trouble: {
    refused: { title: 'It did not work this time', text: [] },
    noAnswer: {
      title: 'We got no answer from the spreadsheet',
      text: [
        'Check that you are online, and try again. What is in the window stays here as long as it is open.',
      ],
    },
    noAccess: {
      title: 'Google did not let us into the spreadsheet',
      text: [
        'This tends to happen when you are signed in to several Google accounts in the same browser.',
        'Use a window with only one Google account, or a private window.',
      ],
    },
    damage: { title: 'Part of the history is damaged', text: [] },
  },
  unknownPupil: 'a pupil who is not enrolled now',
  broken: windowBroken,
};
