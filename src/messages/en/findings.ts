// English: one sentence for everything the product can find.
import type { HardKind } from '../../core/model';
import type { FindingSentences } from '../finding-sentences';
import {
  clock,
  counted,
  dayOfYear,
  form,
  list,
  longDate,
  number,
  quote,
  rows,
  satTogether,
} from './words';
import { names as called } from '../names';

/** “Tab “Pupils”, row 4”: where to look. */
const at = (tab: string, row: number): string => `Tab ${quote(tab)}, row ${row}`;

export const findings: FindingSentences = {
  'class-too-small': ({ count }) =>
    count === 0
      ? `There are no pupils to draw. Check in the ${called().tabs.roster} tab that they have the right class and the status “${called().status.here}”.`
      : `There is only one pupil to draw, and it takes at least two. Check in the ${called().tabs.roster} tab that everyone has the right class.`,
  'rules-contradict': ({ rows: where, pupils }, nameOf) =>
    `In the ${called().tabs.considerations} tab, ${rows(where)}, the considerations for ${list(pupils.map(nameOf))} contradict each other. Correct or delete one of them.`,
  'pupil-without-partner': ({ pupil, rows: where }, nameOf) =>
    `${nameOf(pupil)} has nobody to sit with. Look at the considerations in the ${called().tabs.considerations} tab, ${rows(where)}.`,
  'no-draw-possible': ({ proved, rows: where }) =>
    `${
      proved
        ? 'There is no draw that meets all the considerations at once.'
        : 'We found no draw that meets all the considerations at once.'
    } Remove or change one of them in the ${called().tabs.considerations} tab${where.length > 0 ? `, ${rows(where)}` : ''}.`,
  'rule-broken': ({ rule, row, pupils }, nameOf) => {
    const [one = '', ...others] = pupils.map(nameOf);
    const names = list(pupils.map(nameOf));
    const are = form(pupils.length, 'is', 'are');
    const where = `(${called().tabs.considerations} tab, row ${row})`;
    // The first is the one the consideration is for.
    if (rule === 'onlyWith') {
      return `${one} is only to sit with certain pupils, and not with ${list(others, 'or')} ${where}.`;
    }
    const broken: Readonly<Record<Exclude<HardKind, 'onlyWith'>, string>> = {
      apart: `${are} not to sit together`,
      together: `${are} to sit together`,
      place: `${form(pupils.length, 'has', 'have')} a fixed place elsewhere`,
      alone: `${are} to have a place of their own now`,
      away: `${are} away this period`,
    };
    return `${names} ${broken[rule]} ${where}.`;
  },
  'pupil-placed-twice': ({ pupil }, nameOf) =>
    `${nameOf(pupil)} is in two places. Each pupil should have one place.`,
  'pupil-not-placed': ({ pupil, kind }, nameOf) =>
    kind === undefined
      ? `${nameOf(pupil)} has not been given a place.`
      : `${nameOf(pupil)} is not in any base group yet. Give the pupil a place with “Move pupil”, and then you can change group leader.`,
  'pupil-unknown': () =>
    'One of the pupils is not in the class now. Open the class again, and only those who are enrolled will be included.',
  'group-size': ({ size, pupils }, nameOf) =>
    size === 1
      ? `${list(pupils.map(nameOf))} is sitting alone in this draw.`
      : `${list(pupils.map(nameOf))} are in a group of ${number(size)}. The class is to sit in pairs, with at most one group of three.`,
  'repeat-this-year': ({ pupils, times, last, proved }, nameOf) =>
    `${satTogether(pupils.map(nameOf), times, last)} ${
      proved
        ? 'With the pupils and considerations as they are now, there is no draw that gives everyone a new partner. We chose the one with the fewest repeats.'
        : 'With the pupils and considerations as they are now, we found no draw that gives everyone a new partner. We chose one with as few repeats as possible.'
    }`,
  'base-group-size': ({ size, pupils, sizes }, nameOf) => {
    const names = list(pupils.map(nameOf));
    const what =
      size === 0
        ? 'One of the groups is empty.'
        : size === 1
          ? `${names} is sitting alone.`
          : `${names} are in a group of ${number(size)}.`;
    // Any of these will do once somebody has been moved.
    const byHand = sizes.includes(2) && sizes.includes(5);
    return byHand
      ? `${what} A group can have two to five pupils.`
      : `${what} The class divides into groups of ${list([...new Set(sizes)].map(number))}.`;
  },
  'tables-too-few': ({ groups, tables, alone }) =>
    alone
      ? `The classroom has ${counted(tables, 'table', 'tables')}, but ${number(groups)} are needed. For one pupil a single cell is enough: write for example G${groups} in one cell of the class’s “${called().classTabs.room} …” tab.`
      : `The classroom has ${counted(tables, 'table that is', 'tables that are')} large enough, but there ${form(groups, 'is', 'are')} ${counted(groups, 'group', 'groups')}. Add more in the class’s “${called().classTabs.room} …” tab: write for example G8 in four cells.`,
  'seats-too-few': ({ pupils, seats }) =>
    `The classroom has ${counted(seats, 'seat', 'seats')}, but ${counted(pupils, 'pupil needs', 'pupils need')} one. Add more desks in the class’s “${called().classTabs.room} …” tab.`,
  'desks-too-few': ({ groups, desks }) =>
    `The classroom has ${counted(desks, 'desk', 'desks')} for two, but ${counted(groups, 'pair needs', 'pairs need')} one. Add more desks in the class’s “${called().classTabs.room} …” tab: write for example LP15 in two cells side by side.`,
  'desk-unknown': ({ pupil, desk, row }, nameOf) =>
    `${nameOf(pupil)} has a fixed place at ${quote(desk)} (${called().tabs.considerations} tab, row ${row}), but there is no such desk in the class’s “${called().classTabs.room} …” tab. Write another place, or draw the desk there.`,
  'desk-twice': ({ desk }) =>
    `${quote(desk)} has been given out twice. Give one of the pairs or groups another place.`,
  'desk-missing': ({ desk }) =>
    `We cannot find ${quote(desk)} in the class’s “${called().classTabs.room} …” tab. Add it there, or make a new suggestion from the map as it is now.`,
  'desk-overfull': ({ desk, pupils, rows: where }, nameOf) =>
    `${list(pupils.map(nameOf))} cannot all sit at ${desk}${where.length > 0 ? ` (${called().tabs.considerations} tab, ${rows(where)})` : ''}.`,
  'front-full': ({ pupil }, nameOf) =>
    `${nameOf(pupil)} did not get a place near the board this time: more pupils need one than there are desks there.`,

  'tab-missing': ({ tab }) =>
    `The tab ${quote(tab)} is missing. Choose “Set up the spreadsheet” in the Læringspartner menu, and it will be made.`,
  'header-missing': ({ tab, header, nearest }) =>
    `The tab ${quote(tab)} has no column ${quote(header)}. Write ${quote(header)} at the top of the column${
      nearest === '' ? '' : ` (where it now says ${quote(nearest)})`
    }.`,
  'roster-empty': ({ tab }) =>
    `The tab ${quote(tab)} has no pupils. Type or paste classes and names, one pupil per row.`,
  'classes-missing': ({ tab }) =>
    `The tab ${quote(tab)} has names but no classes. Write the class in the ${called().columns.roster.className} column, in every row.`,
  'class-unknown': ({ className, classes }) =>
    classes.length === 0
      ? `The class ${quote(className)} is not in the ${called().tabs.roster} tab.`
      : `The class ${quote(className)} is not in the ${called().tabs.roster} tab, which has ${list(classes)}.`,
  'class-empty': ({ className }) =>
    `The class ${quote(className)} has no pupils in the ${called().tabs.roster} tab. Write the class in the ${called().columns.roster.className} column for those who are in it.`,
  'class-twice': ({ tab, row, className }) =>
    `The class ${quote(className)} is in the tab ${quote(tab)} twice. Delete row ${row} or the other one.`,
  'pupil-without-class': ({ tab, row, name }) =>
    `${quote(name)} in the tab ${quote(tab)}, row ${row}, has no class. Write it in the ${called().columns.roster.className} column.`,
  'value-unknown': ({ tab, row, column, text, allowed }) =>
    `${at(tab, row)}: we do not know ${quote(text)} in the column ${column}. Write ${list(allowed.map(quote), 'or')}.`,
  'date-invalid': ({ tab, row, column, text }) =>
    `${at(tab, row)}: ${quote(text)} in the column ${column} is not a date. Write it like this: 23.11.2026.`,
  'days-invalid': ({ tab, row, text }) =>
    `${at(tab, row)}: we do not understand ${quote(text)} in the column ${called().columns.roster.days}. Write the days like this: “Mon–Wed” or “Mon, Tue, Thu”. Leave the cell empty when the pupil is here every day.`,
  'dates-reversed': ({ tab, row }) => `${at(tab, row)}: To is before From. Swap the dates.`,
  'value-empty': ({ tab, row, column }) =>
    `${at(tab, row)}: the column ${column} must be filled in.`,
  'rule-nobody': ({ tab, row, column, text }) =>
    `${at(tab, row)}: nobody in the class is called ${quote(text)} (column ${column}). Write the name as it is in the ${called().tabs.roster} tab.`,
  'rule-gone': ({ tab, row, column, text }) =>
    `${at(tab, row)}: ${quote(text)} (column ${column}) is no longer in the class. Delete the row if it is only about this pupil, otherwise just the name. If you mean another pupil, write a new row.`,
  'rule-ambiguous': ({ tab, row, column, text, names }) =>
    `${at(tab, row)}: ${quote(text)} (column ${column}) could be more than one pupil in the class. Write ${list(names.map(quote), 'or')}.`,
  'rule-same-pupil': ({ tab, row, name }) =>
    `${at(tab, row)}: ${quote(name)} is entered as both pupils. A consideration for two needs two different pupils.`,
  'room-without-desks': ({ tab }) =>
    `The tab ${quote(tab)} has no desks. Write LP1 in two cells side by side, then LP2, and so on.`,
  'identity-question': ({ tab, row, name }) =>
    `${at(tab, row)}: is ${quote(name)} the same pupil with a new name, or a new pupil? Open the sidebar and answer there, so that the history ends up in the right place.`,
  'identity-stopped': ({ tab, rows: where }) =>
    `In the tab ${quote(tab)}, ${rows(where)}, there are names that do not fit the history of the row. Undo the last thing you did in the tab (Ctrl+Z). If they really are all new pupils, you can say so in the sidebar. Nothing has been saved.`,
  'identity-overwritten': ({ tab, rows: where }) =>
    `In the tab ${quote(tab)}, ${rows(where)}, the column ID has been overwritten. Undo it (Ctrl+Z), or empty the cell to count the pupil as new. Nothing has been saved.`,
  'identity-lost': ({ tab, className }) =>
    `${className} has drawn before, but none of the pupils in the tab ${quote(tab)} have their ID any more. Undo the last thing you did in the tab (Ctrl+Z), or restore it with File → Version history. If it really is an entirely new class, you can say so in the sidebar.`,
  'ids-not-kept': ({ tabs }) =>
    `The IDs did not stay in the tab ${list(tabs.map(quote), 'or')}. Look for merged or protected cells in the column ID, unmerge or unprotect them, and try again.`,
  'rule-class-unknown': ({ tab, row, text, classes }) =>
    `${at(tab, row)}: there are no pupils in ${quote(text)} (column ${called().columns.roster.className}). Write ${list(classes, 'or')}, or delete the row.`,
  'postponed-unreadable': ({ tab, row, text }) =>
    `${at(tab, row)}: ${quote(text)} in the column ${called().columns.classes.postponed} cannot be read. Write for example “04.12.2026 to 11.12.2026”, or empty the cell.`,
  'level-invalid': ({ tab, row, text }) =>
    `${at(tab, row)}: ${quote(text)} in the column ${called().columns.grounds.level} is not a whole number from 1 upwards. Correct it, or empty the cell.`,
  'ledger-damaged': ({ tab, rows: where }) =>
    `In the tab ${quote(tab)}, ${rows(where)} ${form(where.length, 'is', 'are')} damaged and cannot be read. The rest of the history still counts. If you can, restore ${form(where.length, 'the row', 'the rows')} with File → Version history. Do you want to go on anyway?`,
  'ledger-lost': ({ tab }) =>
    `The tab ${quote(tab)} is gone, and with it the history of who has sat together. Restore it with File → Version history. If you want to start all over again, use a new spreadsheet. Nothing has been saved.`,
  'ledger-newer': ({ tab, row }) =>
    `The history was written by a newer version of Læringspartner (tab ${quote(tab)}, row ${row}). You can look, but not change anything, until the add-on has been updated.`,

  busy: () => 'A colleague is saving right now. Wait a few seconds and try again.',
  'colleague-first': ({ className, by, at: when, undone, kind = 'pairs' }) => {
    const done = {
      pairs: `${className} got new learning partners`,
      groups: `${className} got new base groups`,
      rotation: `${className} changed group leaders`,
      move: `a pupil in ${className} changed groups`,
    };
    const what = undone ? `the latest change in ${className} was undone` : done[kind];
    const time = when === '' ? '' : ` at ${clock(when)}`;
    const mine = kind === 'pairs' ? 'Your draw' : 'What you wanted to save';
    return `${by === '' ? 'A colleague' : by} got there first: ${what}${time}. ${mine} has not been saved, and nothing has been overwritten.`;
  },
  'showing-now': ({ className, by, at: when }) =>
    `${by === '' ? 'A colleague' : by} is showing the draw for ${className} right now (since ${clock(when)}). Wait until the last pair has been shown. If the showing was cut short, you can go on in the sidebar.`,
  'nothing-to-show': ({ className }) =>
    `${className} has no draw to show yet. Draw new learning partners first.`,
  'teacher-tabs-visible': ({ tabs }) =>
    `${list(tabs.map(quote))} can be seen at the bottom of the spreadsheet and ${form(tabs.length, 'is', 'are')} not for the pupils.`,
  'change-gone': ({ className }) =>
    `This change is no longer in the change plan for ${className}. See what applies now, and postpone that if you like. Nothing has been saved.`,
  'undo-overtaken': ({ className, by, at: when }) =>
    `${by === '' ? 'A colleague' : by} got there first: ${className} was changed at ${clock(when)}. Nothing has been undone. See what applies now, and undo that if you like.`,
  'class-changed': ({ className, kind = 'pairs' }) =>
    `The pupils, the considerations or the classroom of ${className} have changed since you ${
      kind === 'pairs'
        ? 'drew. The draw has not been saved. Draw again to include everything.'
        : 'opened the class. Nothing has been saved. Open the class again to include everything.'
    }`,
  'roster-changed': ({ tab }) =>
    `Someone has changed the tab ${tab} in the meantime. Nothing has been saved. Reload the list and look through the changes once more.`,
  'pupil-not-left': ({ tab }) =>
    `Only a pupil who has left can be forgotten. Set “${called().status.left}” in the tab ${tab} first.`,
  'draft-unreadable': () =>
    'Something got lost on the way, so nothing has been saved. Open the sidebar again and try once more.',
  'import-days': ({ className, days }) =>
    `${className} already has changes from ${list(days.map(longDate))} or earlier. Nothing has been saved. Look it over again.`,
  'year-open': () =>
    'The move to a new school year was not completed. Choose “School year…” under “…” in the sidebar, and press “Finish”.',
  'year-changed': () =>
    'Someone has changed one of the tabs in the meantime. Nothing has been saved. Look it over again.',
  'nothing-to-undo': ({ className }) => `${className} has nothing to undo.`,
  'wrong-model': ({ className }) =>
    `${className} sits in base groups. They are not drawn: the teachers put them together.`,
  'no-base-groups': ({ className }) =>
    `${className} sits in learning pairs. If the class is to have base groups, write “${called().model.groups}” in the ${called().columns.classes.model} column in the ${called().tabs.classes} tab.`,
  'chart-missing': ({ className }) =>
    `${className} has no seating chart yet. It is made once you have saved who is to sit together.`,
  'groups-missing': ({ className }) =>
    `${className} has no base groups yet. Choose “Suggest base groups” in the sidebar.`,
  'groups-to-come': ({ className, from }) =>
    `The base groups in ${className} start on ${longDate(from)}. You can change group leader after that.`,
  'groups-too-early': ({ from, earliest }) =>
    `The groups are to start on ${dayOfYear(from)} and can be saved on ${dayOfYear(earliest)} at the earliest. Save them as a draft until then.`,
  'rotated-already': ({ className, next }) =>
    `${className} has already changed group leader this period.${next === '' ? '' : ` The next change is on ${dayOfYear(next)}.`} If it went wrong, choose “Undo last”.`,
  'tabs-not-drawn': () =>
    'The seating chart or another tab could not be made. Check whether one of the tabs is protected, and try again.',
  'service-failed': ({ step }) =>
    `Google Sheets did not answer as it should (${step}). Wait a little and try again. What has already been saved is safe.`,
  'tab-protected': ({ tab }) =>
    `The tab ${quote(tab)} is protected, and you are not allowed to change it. Nothing has been saved. Ask the owner of the spreadsheet to give you access under Data → Protect sheets and ranges, and try again.`,
};
