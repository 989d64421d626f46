// The tab `Klassekart 5A`: the room with the names of a draw in it, to print and hang up.
import { tabTexts } from '../messages/tabs';
import {
  frameOf,
  HEAD,
  nameRow,
  seatingsOf,
  withLostDesks,
  type ChartInput,
  type Frame,
  type Seating,
} from './chart-places';
import type { Fixture, Room, Seat } from './room';
import { INK, QUIET, SUBTITLE, TITLE } from './style';
import { EMPTY, type Cell, type Rect, type Sizes, type Style, type TabView } from './view';

/** As wide as can be seen beside the sidebar; the same proportions as A4 in landscape. */
const PAGE_WIDTH = 880;
const PAGE_HEIGHT = 610;
const AISLE = 0.4;
const WIDEST_SEAT = 190;

const LABEL: Style = { size: 9, color: QUIET, align: 'left', vertical: 'bottom' };
const NAME: Style = { bold: true, color: INK, align: 'center', vertical: 'middle' };
const FREE: Style = { background: '#f8f9fa' };
const WALL: Style = {
  size: 12,
  color: INK,
  background: '#e8eaed',
  align: 'center',
  vertical: 'middle',
};

/** One cell a pupil; the page is as wide as the room, so that names are as large as they can be. */
export function drawChart(input: ChartInput): TabView {
  const room = withLostDesks(input);
  const frame = frameOf(room);
  const height = Math.max(HEAD, ...frame.lineOf.values());
  const cells: Cell[][] = Array.from({ length: height }, () =>
    Array.from({ length: frame.columns }, () => EMPTY),
  );
  const put = (row: number, column: number, cell: Cell): void => {
    const line = cells[row - 1];
    if (line !== undefined && column >= 1 && column <= frame.columns) line[column - 1] = cell;
  };
  const texts = tabTexts();
  const subtitle = texts.chartSubtitle(input.from, input.groups, input.next);
  put(1, 1, { text: texts.chartTitle(input.className), style: TITLE });
  put(2, 1, { text: subtitle, style: SUBTITLE });
  const seatings = seatingsOf({ ...input, room }, frame);
  const widths = columnWidths(seatings, frame);
  for (const fixture of room.fixtures) putFixture(fixture, room, frame, put);
  for (const seating of seatings) putDesk(seating, frame, widths.usual, put);
  return {
    cells,
    widths,
    heights: rowHeights(height),
    frozenRows: 0,
    boxes: seatings.flatMap(({ seats }) => deskBoxes(seats, frame)),
    hiddenFrom: 0,
    gridlines: false,
    choices: [],
    formats: [],
    trim: true,
  };
}

type Put = (row: number, column: number, cell: Cell) => void;

/** A board over several cells is one band, and says so once. */
function putFixture(fixture: Fixture, room: Room, frame: Frame, put: Put): void {
  const goesOn = room.fixtures.some(
    (other) =>
      other.text === fixture.text &&
      other.row === fixture.row &&
      other.column === fixture.column - 1,
  );
  const column = fixture.column - frame.left + 1;
  put(nameRow(fixture.row, frame), column, { text: goesOn ? '' : fixture.text, style: WALL });
}

/** Neighbouring desks differ in shade, so that pairs stand out in grey too. */
function putDesk(
  { desk, names, seats, shade }: Seating,
  frame: Frame,
  width: number,
  put: Put,
): void {
  const style = names.length === 0 ? FREE : { background: shade };
  seats.forEach((seat, index) => {
    const row = nameRow(seat.row, frame);
    const column = seat.column - frame.left + 1;
    if (index === 0) put(row - 1, column, { text: desk.id, style: LABEL });
    // More names than cells: the last cell holds the rest.
    const last = index === seats.length - 1;
    const text = last ? names.slice(index).join(' / ') : (names[index] ?? '');
    put(row, column, { text, style: { ...style, ...NAME, size: fontSize(text, width) } });
  });
}

/** Letters that are much wider or narrower in print than the others, and by how much. */
const WIDE = /[MWmw@ÆŒæœ]/u;
const NARROW = /[ijltfrI.,'’()/ -]/u;

/** As large as fits: a letter in bold is about 0.66 of its size, in points of 4/3 pixels. */
function fontSize(text: string, width: number): number {
  const letters = Array.from(text).reduce(
    (sum, letter) => sum + (WIDE.test(letter) ? 1.4 : NARROW.test(letter) ? 0.6 : 1),
    0,
  );
  const fitting = Math.floor((width - 10) / (Math.max(4, letters) * 0.66 * (4 / 3)));
  return Math.max(9, Math.min(18, fitting));
}

/** Columns with a seat are equally wide; a column without one is an aisle. */
function columnWidths(seatings: readonly Seating[], frame: Frame): Sizes {
  const seated = new Set(
    seatings.flatMap(({ seats }) => seats.map((seat) => seat.column - frame.left + 1)),
  );
  const aisles = frame.columns - seated.size;
  const usual = Math.min(WIDEST_SEAT, Math.floor(PAGE_WIDTH / (seated.size + aisles * AISLE)));
  const others: Record<number, number> = {};
  for (let column = 1; column <= frame.columns; column++) {
    if (!seated.has(column)) others[column] = Math.floor(usual * AISLE);
  }
  return { usual, others };
}

function rowHeights(rows: number): Sizes {
  const usual = Math.max(
    18,
    Math.min(46, Math.floor((PAGE_HEIGHT - 80) / Math.max(1, rows - HEAD))),
  );
  return { usual, others: { 3: 10 } };
}

/** One box around each unbroken row of a desk's seats. */
function deskBoxes(seats: readonly Seat[], frame: Frame): Rect[] {
  const boxes: Rect[] = [];
  const ordered = [...seats].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const seat of ordered) {
    const row = nameRow(seat.row, frame);
    const column = seat.column - frame.left + 1;
    const last = boxes[boxes.length - 1];
    if (last !== undefined && last.row === row && last.column + last.columns === column) {
      boxes[boxes.length - 1] = { ...last, columns: last.columns + 1 };
    } else {
      boxes.push({ row, column, rows: 1, columns: 1 });
    }
  }
  return boxes;
}
