// English: everything the sidebar says.
import type { SidebarTexts } from '../sidebar-texts';
import { clock, counted, dayOfYear, form, list, moment, rows } from './words';
import { groupsReady, sidebarGroups as groups } from './sidebar-groups';
import { help } from './help';
import { papers } from './papers';
import { replay } from './replay';
import { status } from './status';
import { teacher } from './teacher';
import { trouble } from './trouble';
import { names as called } from '../names';

export const sidebar: SidebarTexts = {
  title: 'Læringspartner',
  buttons: {
    draw: 'Draw new learning partners',
    drawAgain: 'Draw again',
    save: 'Save',
    show: 'Show the draw',
    showAnyway: 'Show the draw anyway',
    goOnShowing: 'Continue showing',
    endShowing: 'Make the chart now',
    undo: 'Undo last',
    print: 'Print',
    help: 'Help',
    retry: 'Try again',
    close: 'Close',
    cancel: 'Cancel',
    refresh: 'Refresh',
    prepare: 'Set up the spreadsheet',
    pasteList: 'Paste a class list…',
    yourName: 'Your name…',
    rooms: 'Ready-made classrooms…',
    pupils: 'Pupils…',
    year: 'School year…',
    lesson: 'IGP in the lesson…',
    yearPlan: 'Change plan',
    overview: 'Overview…',
    keepName: 'Use this name',
    swapPupils: 'Swap places',
    swapDesks: 'Swap desks',
    confirmUndo: 'Yes, undo the change',
    confirmDamage: 'Yes, go on',
    showStanding: 'Show the one in use',
    undoAndDraw: 'Undo it and draw again',
    sameNewName: 'Same pupil, new name',
    newPupil: 'New pupil',
    replay: 'Verify the draw',
    showAll: (count) => `Show all ${count}`,
  },
  labels: {
    chooser: 'Class',
    menu: 'Menu',
    away: 'Away today',
    typeName: 'Type a name…',
    suggestions: 'Suggested names',
    chosenAway: 'Pupils who are away today',
    remove: 'remove',
    teacherOnly: 'Teacher only',
    nameField: 'Your name or initials',
    pairs: 'Pairs and desks',
    findings: 'Worth knowing about the draw',
    foresight: 'Looking ahead',
    notices: 'Worth a look in the spreadsheet',
    today: 'Today',
    mustMend: 'To be corrected before you can draw',
    draws: 'Draw',
  },
  tasks: {
    loading: 'Loading the class…',
    drawing: 'Drawing…',
    saving: 'Saving…',
    rotating: 'Changing group leader…',
    postponing: 'Postponing the change…',
    planning: 'Making the change plan…',
    opening: 'Opening the window…',
    undoing: 'Undoing…',
    repairing: 'Getting the spreadsheet ready…',
    preparing: 'Setting up the spreadsheet…',
    printing: 'Finding the seating chart…',
    arranging: 'Laying out the classroom…',
    showing: 'Finding the tab…',
    tidying: 'Tidying up the tabs…',
    remembering: 'Remembering the name…',
  },
  status,
  draw: {
    ready: ({ pairs, trios }) => groupsReady(pairs, trios),
    notSaved: 'Nothing has been saved yet.',
    adjusted: 'Adjusted by hand.',
    blocked: 'The draw cannot be saved as it is now. See “Teacher only”.',
    uncertain:
      'We do not know whether the draw was saved. Press “Save” again: the same draw is sent once more, and it will be saved only once.',
    impossible: 'We could not make a draw',
  },
  saved: {
    done: (from, today) =>
      from === today ? 'Saved. In use from today.' : `Saved. In use from ${dayOfYear(from)}.`,
    nameless: 'Would you like your colleagues to see who draws next time?',
    made: (tab, chart) =>
      `You will find the change in the tab “${tab}” and the seating chart in “${chart}”.`,
  },
  undo: {
    ask: (className, from) => `Undo the change in ${className} from ${dayOfYear(from)}?`,
    by: (who) => `It was saved${moment(who)}.`,
    back: (from) =>
      from === ''
        ? 'The class will then have no learning partners.'
        : `The change from ${dayOfYear(from)} will then be in use again.`,
    redraw: 'Then a new draw is made straight away.',
    kept: 'The undone change stays in the history, marked as undone.',
    losesDraft: 'The draw that has not been saved will be lost.',
    nothing: (className) => `${className} has nothing to undo.`,
    done: (className, from) =>
      from === ''
        ? `Undone. ${className} has no learning partners now.`
        : `Undone. The change from ${dayOfYear(from)} is in use again.`,
  },
  wall: {
    title: 'Can the pupils see the screen?',
    visible: (tabs) =>
      `${list(tabs)} ${form(tabs.length, 'is', 'are')} for teachers and can be seen at the bottom of the spreadsheet. A colleague may be working there, so we do not hide ${form(tabs.length, 'it', 'them')} for you.`,
    hide: 'Hide them with Læringspartner → Show/hide teacher tabs.',
    now: 'The draw is being shown',
    by: (className, { by, at }) =>
      by === ''
        ? `The showing for ${className} began at ${clock(at)}.`
        : `${by} began showing the draw for ${className} at ${clock(at)}.`,
    waits: 'The seating chart will be made when the last pair has been shown.',
  },
  damage: { title: 'Save anyway?' },
  print: {
    title: 'Print',
    what: 'What do you want to print?',
    open: 'Open as PDF',
    byHand: 'Print without PDF',
    ready: (tab) => `The tab “${tab}” is now open in the spreadsheet.`,
    steps: [
      'Choose File → Print.',
      'Choose paper size A4 and landscape.',
      'Choose the scale “Fit to page”, and print.',
    ],
    nothing: 'The class has no seating chart yet.',
    savedOnly: 'The chart shows the last change that was saved, not the draw you are working on.',
  },
  away: {
    added: (name) => `${name} is away today.`,
    removed: (name) => `${name} is present.`,
    nobody: 'Nobody of that name',
    onlyToday: 'For today only, and not saved. Anyone who is away is drawn as usual.',
    joins: (names, desk) => `${list(names)} is alone today and can sit with the pair at ${desk}.`,
    sitTogether: (names, desk) => `${list(names)} are alone today and can sit together at ${desk}.`,
    alone: (names) => `${list(names)} ${form(names.length, 'is', 'are')} alone today.`,
    empty: (desks) => `${list(desks)} ${form(desks.length, 'is', 'are')} empty today.`,
    hits: (count) => counted(count, 'suggestion', 'suggestions'),
  },
  teacher,
  replay,
  papers,
  rooms: {
    title: 'Ready-made classrooms',
    text: 'Choose the one most like your room. Afterwards you can move the desks by moving their cells in the tab.',
    kinds: {
      rows: 'Pairs in rows',
      columns: 'Two columns with an aisle',
      horseshoe: 'Horseshoe',
      tables: 'Groups of four',
    },
    done: (tab) => `The classroom has been laid out in the tab “${tab}”.`,
    kept: (tab) => `The map you had is in the tab “${tab}”.`,
  },
  name: {
    hint: 'Goes into the history, so that colleagues can see who made the change. Can be left empty.',
    kept: 'The name is remembered and will be there at the next change.',
  },
  leftOut: (count) =>
    `${counted(count, 'pupil', 'pupils')} in the ${called().tabs.roster} tab ${form(count, 'has no class and is', 'have no class and are')} not included. See “Teacher only”.`,
  newcomers: {
    title: 'Are they new pupils?',
    text: (where) =>
      `It is best to undo the last thing you did in the tab. If everyone in ${rows(where)} is a new pupil, they start without a history.`,
    confirm: 'They are all new pupils',
  },
  questions: {
    title: 'New pupil or new name?',
    ask: (row, name) =>
      `Row ${row} in the ${called().tabs.roster} tab: is “${name}” the same pupil with a new name, or a new pupil?`,
    why: 'The answer decides whose history the row has.',
  },
  prepared: {
    made: (tabs) =>
      tabs.length === 0
        ? 'The spreadsheet is ready. No tabs were missing.'
        : `The spreadsheet has been set up. New tabs: ${list(tabs)}.`,
  },
  trouble,
  readOnly:
    'The spreadsheet was saved with a newer version of Læringspartner. You can look, but not change anything, until the add-on has been updated.',
  help,
  groups,
};
