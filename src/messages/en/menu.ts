// English: the menu and its questions.
import type { MenuTexts } from '../menu-texts';
import { groupsInWords, list, quote, rows } from './words';
import { names as called } from '../names';

export const menu: MenuTexts = {
  menu: 'Læringspartner',
  somebody: 'a pupil',
  steps: {
    load: 'while reading the class',
    open: 'while opening the sidebar',
    draw: 'while drawing',
    commit: 'while saving',
    rotate: 'while changing group leader',
    undo: 'while undoing the last change',
    repair: 'while getting the spreadsheet ready',
    prepare: 'while making the tabs',
    show: 'while showing the seating chart',
    dated: 'while showing the tab',
    tidy: 'while removing old tabs',
    team: 'while opening the team meeting',
    wall: 'while showing the draw',
    keep: 'while saving the draft',
    drop: 'while deleting the draft',
    apart: 'while writing the consideration',
    pupils: 'while reading the list of pupils',
    enrol: 'while saving the list of pupils',
    forget: 'while forgetting the pupil',
    year: 'while starting the school year',
    bringIn: 'while bringing in earlier pairs',
    lesson: 'while opening IGP',
    check: 'while checking the system',
    postpone: 'while postponing the change',
    plan: 'while making the change plan',
    remember: 'while saving your name',
    overview: 'while opening the overview',
  },
  openSidebar: 'Open sidebar',
  draw: 'Draw new learning partners',
  prepare: 'Set up the spreadsheet',
  toggleTeacherTabs: 'Show/hide teacher tabs',
  help: 'Help',
  get helpText() {
    return [
      'How to change learning partners:',
      '',
      `1. Type or paste classes and names into the ${called().tabs.roster} tab.`,
      '2. Choose Læringspartner → Open sidebar, and choose a class.',
      '3. Press “Draw new learning partners”, and then “Save”.',
      '4. The seating chart is in a tab of its own, ready to print.',
      '',
      'Is the sidebar not working? That happens when the browser is signed in to several Google accounts. Use a private window with only one account, or draw from the menu: Læringspartner → Draw new learning partners.',
      '',
      'The add-on sends nothing out of the spreadsheet. Hidden tabs are not secret: anyone who can open the file can find them.',
    ].join('\n');
  },
  whichClass: (classes) =>
    `Which class is to have new learning partners? Write ${list(classes, 'or')}.`,
  ready: (className, groups) => `${className}: ${groupsInWords(groups)}`,
  proposal: (lines, notes) =>
    `${lines.map(({ desk, names }) => `${desk}: ${list(names)}`).join('\n')}${notes === '' ? '' : `\n\n${notes}`}\n\nCan the pupils see the board now? Then they can see the names here too.\n\nDo you want to save this draw?`,
  inTheWay: (at) =>
    `Considerations stand in the way of the draw: ${where(at)} Look at them when the pupils cannot see the screen.`,
  unmet: (at) => `Not all considerations are met: ${where(at)}`,
  repeats: (count) =>
    `${count === 1 ? 'One pair has' : `${count} pairs have`} sat together before this year.`,
  saved: (tab, chart) =>
    `Saved. In use from today. The pairs are in the tab ${quote(tab)}, and the chart is ready to print in ${quote(chart)}.`,
  savedIncomplete:
    'Saved. In use from today. The tabs are not finished yet. Open the sidebar, and they will be.',
  get noPairs() {
    return `None of the classes sits in learning pairs. Look at the ${called().columns.classes.model} column in the ${called().tabs.classes} tab.`;
  },
  notSaved: 'The draw has not been saved.',
  prepared: (made) =>
    made.every((tab) => tab.startsWith('_'))
      ? 'Everything is in place. Nothing has been changed.'
      : `New tabs: ${list(made.filter((tab) => !tab.startsWith('_')))}. Type or paste your pupils into the ${called().tabs.roster} tab.`,
  pupils: 'Pupils',
  year: 'School year',
  overview: 'Overview',
  wall: (className) => `New learning partners in ${className}`,
  systemCheck: 'System check',
  lesson: 'IGP',
  team: (className, years) => `Team meeting, ${years > 0 ? `grade ${years}` : className}`,
  teacherTabs: (shown, tabs) =>
    shown
      ? `Now showing: ${list(tabs)}. Hide them before pupils can see the screen.`
      : `Now hidden: ${list(tabs)}.`,
  noTeacherTabs: 'The teacher tabs are missing. Choose “Set up the spreadsheet” in the menu.',
};

function where(at: readonly number[]): string {
  return `tab ${called().tabs.considerations}${at.length > 0 ? `, ${rows(at)}` : ''}.`;
}
