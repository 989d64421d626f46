// English: what “Show the draw” says to the whole class.
import type { ShowTexts } from '../show-texts';
import { windowBroken } from './trouble';
import { form, list, sitsToday } from './words';

export const show: ShowTexts = {
  title: (className) => `New learning partners in ${className}`,
  titles: {
    stars: 'Two stars and a wish',
    stand: 'Pack your bag and get ready',
    calm: 'Calm body, calm face',
    seated: 'Find your place',
    greet: 'Greet your learning partner',
    wishes: 'Wishes for the period',
    talk: 'One minute each',
    done: 'Enjoy working together!',
  },
  stand: [
    'Put your rucksack on your back.',
    'Push in your chair, and stand along the wall or at the back of the room.',
    'Wait until you see your name. Then walk calmly to the desk that lights up on the map.',
  ],
  calm: [
    'Soon everyone will have a new learning partner.',
    'We keep our bodies and faces calm: no cheering, no sighing.',
    'Everyone should feel welcome.',
  ],
  greet: {
    turn: 'Turn to each other, hold out your right hand and say:',
    sentence: '“I’m looking forward to being your new learning partner.”',
    orElse: '… or greet each other the way you have agreed.',
  },
  talk: {
    first: 'Whoever sits nearest the door goes first.',
    second: 'Now it is the other one’s turn.',
    timer: 'Time left',
  },
  done: 'Now everyone is sitting with a new learning partner. Take good care of each other.',
  drawn: 'The seating chart is ready and can be printed.',
  drawnLater: 'The seating chart will be made the next time the sidebar is opened.',
  progress: (from, to, of, pairs) => {
    const what = pairs ? form(to - from + 1, 'Pair', 'Pairs') : form(to - from + 1, 'No.', 'Nos.');
    const which = from === to ? String(from) : `${from} and ${to}`;
    return `${what} ${which} of ${of}`;
  },
  map: (desks) => `Map of the classroom: ${list(desks)} ${form(desks.length, 'is', 'are')} lit up.`,
  wholeMap: 'Map of the classroom with all the names',
  shown: (names, desk) => `${list(names)}: ${desk}.`,
  away: 'away today',
  today: sitsToday,
  storing: 'Getting ready…',
  loading: 'Loading the class…',
  buttons: {
    next: 'Next',
    first: 'Show the first pair',
    back: 'Back',
    skip: 'Skip to the end',
    pause: 'Pause',
    goOn: 'Continue',
    close: 'Close',
    retry: 'Try again',
    swap: 'Swap',
    startTimer: 'Start the clock',
  },
  pace: {
    label: 'Pace',
    byHand: 'I go on myself',
    seconds: (count) => `${count} seconds`,
  },
  trouble: {
    title: 'Wait a moment',
    noAnswer: 'The spreadsheet did not answer. Check your connection, and try again.',
    changed: 'The class has changed since the draw. Close the window, and look in the sidebar.',
    nothing: 'There is no draw to show. Close the window, and draw in the sidebar.',
  },
  broken: windowBroken,
};
