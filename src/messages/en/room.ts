// English: slips on the map of a room, each with its cells and what to do about it.
import type { RoomSentences } from '../room-sentences';
import { form, list, number, quote } from './words';
import { names as called } from '../names';

/** So many are named before “and 12 more”: the rest look alike. */
const NAMED = 4;

const some = (items: readonly string[]): string =>
  items.length <= NAMED + 1
    ? list(items)
    : `${items.slice(0, NAMED).join(', ')} and ${items.length - NAMED} more`;

const inCells = (cells: readonly string[]): string =>
  `${form(cells.length, 'cell', 'cells')} ${some(cells)}`;

/** “LP4 (C7), LP5 (F7) and LP6 (C9)” */
const named = (desks: readonly { readonly desk: string; readonly cell: string }[]): string =>
  some(desks.map(({ desk, cell }) => `${desk} (${cell})`));

export const room: RoomSentences = {
  'labels-unread': ({ labels }) => {
    const [one] = labels;
    if (one !== undefined && labels.length === 1) {
      return `In ${inCells(one.cells)} it says ${quote(one.text)}, which is not read as a desk. If it is a desk, write ${one.desk} there.`;
    }
    const texts = labels.map(({ text, cells }) => `${quote(text)} (${some(cells)})`);
    return `These are not read as desks: ${some(texts)}. If they are desks, write ${some(labels.map(({ desk }) => desk))} there.`;
  },
  'formula-error': ({ text, cells, free }) =>
    `In ${inCells(cells)} there is a formula that does not work (${text}). Write just the text, for example ${free}, with no equals sign in front.`,
  'desks-single': ({ desks }) => {
    const [one] = desks;
    const merged = 'If the cells are merged, unmerge them first.';
    return one !== undefined && desks.length === 1
      ? `${one.desk} is only in cell ${one.cell}. Write ${one.desk} in the cell next to it as well. ${merged} If it is a single seat, it can stay like this.`
      : `These desks are in only one cell each: ${named(desks)}. A pair needs the same number in two cells side by side. ${merged} Single seats can stay like this.`;
  },
  'tables-small': ({ desks }) => {
    const [one] = desks;
    const merged = 'If any cells are merged, unmerge them first.';
    return one !== undefined && desks.length === 1
      ? `${one.desk} in cell ${one.cell} is too small for a base group. Write ${one.desk} in four cells, two by two. ${merged}`
      : `These tables are too small for a base group: ${named(desks)}. Write each of them in four cells, two by two. ${merged}`;
  },
  'desk-parted': ({ desk, cells, free }) =>
    `${desk} is in several places that are not connected: ${inCells(cells)}. Move the cells together, or give one of the desks a new number, for example ${free}.`,
  'desk-large': ({ desk, cells, free }) =>
    `${desk} is in ${number(cells.length)} cells: ${list(cells)}. If it is more than one desk, give each its own number, for example ${free}.`,
  'tables-for-pairs': ({ desks }) =>
    `${form(desks.length, 'This is a group table', 'These are group tables')}: ${named(desks)}. There is room for one pair at each table. If two pairs are to sit there, write LP and a new number for each pair, in two cells side by side.`,
  'leader-astray': ({ cells }) =>
    `In ${inCells(cells)} it says Leader, but not next to a seat at a table. Write Leader in the cell next to the seat where the group leader is to sit, or for example “G1 Leader” in the seat itself.`,
  'name-on-map': ({ name, cell }) =>
    `The name ${quote(name)} is in cell ${cell}. The map shows only the room: write the number of the desk there, and enter a fixed place in the ${called().tabs.considerations} tab.`,
  'front-unknown': ({ row, cell }) =>
    `Neither Board nor Teacher is on the map, so we count the desks in row ${row} as nearest the board. Write Board where the board is, for example in cell ${cell}.`,
  'front-misspelt': ({ kind, text, cell }) =>
    `In cell ${cell} it says ${quote(text)}. Write ${kind === 'board' ? 'Board' : 'Teacher'} there, and we will know which desks are nearest the board.`,
  'teacher-twice': ({ cells }) =>
    `Teacher is in several places: ${inCells(cells)}. Leave it only where the teacher’s desk is.`,
};
