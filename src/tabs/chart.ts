// The tab `Klassekart 5A`: the room with the names of a draw in it, to print and hang up.
import type { IsoDate, PupilId } from '../core/model';
import { tabTexts } from '../messages/tabs';
import type { Fixture, MappedDesk, Room, Seat } from './room';
import { INK, QUIET, SUBTITLE, TITLE } from './style';
import { EMPTY, type Cell, type Rect, type Sizes, type Style, type TabView } from './view';

export interface ChartInput {
  readonly className: string;
  readonly from: IsoDate;
  /** The next change; empty when the calendar does not say. */
  readonly next: IsoDate | '';
  readonly room: Room;
  readonly groups: readonly (readonly PupilId[])[];
  /** Beside `groups`. */
  readonly desks: readonly string[];
  /** Name for the chart, as short as the class allows. */
  readonly names: ReadonlyMap<PupilId, string>;
}

/** Rows above the map: title, what it holds for, a gap. */
const HEAD = 3;
/** As wide as can be seen beside the sidebar; the same proportions as A4 in landscape. */
const PAGE_WIDTH = 880;
const PAGE_HEIGHT = 610;
const AISLE = 0.4;
/** Desks that left the map stand three in a row, four columns apart: a group of three and a gap. */
const LOST_A_ROW = 3;
const LOST_STEP = 4;
const WIDEST_SEAT = 190;

const LABEL: Style = { size: 9, color: QUIET, align: 'left', vertical: 'bottom' };
const SHADES = ['#fdf3d8', '#e3eefb'];
const NAME: Style = { bold: true, color: INK, align: 'center', vertical: 'middle' };
const FREE: Style = { background: '#f8f9fa' };
const WALL: Style = {
  size: 12,
  color: INK,
  background: '#e8eaed',
  align: 'center',
  vertical: 'middle',
};

/** A desk with the names of those who sit there, and the cell of each. */
interface Seating {
  readonly desk: MappedDesk;
  readonly names: readonly string[];
  /** At least as many as the desk has; one more for an extra chair. */
  readonly seats: readonly Seat[];
  readonly shade: string;
}

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

/** Desks of the draw that are on the map no more, as a few rows below it: nobody is left out. */
function withLostDesks({ room, groups, desks }: ChartInput): Room {
  const all = seatsOf(room);
  const below = Math.max(0, ...all.map((seat) => seat.row)) + 2;
  const left = all.length === 0 ? 1 : Math.min(...all.map((seat) => seat.column));
  const known = new Set(room.desks.map(({ id }) => id));
  const lost = groups
    .map((group, index) => ({ id: desks[index] ?? '', seats: group.length }))
    .filter(({ id }) => !known.has(id))
    .map(({ id, seats }, index): MappedDesk => {
      const row = below + Math.floor(index / LOST_A_ROW);
      const column = left + (index % LOST_A_ROW) * LOST_STEP;
      const cells = Array.from({ length: seats }, (_, seat) => ({ row, column: column + seat }));
      return { id, row, column, seats, front: false, cells };
    });
  return { ...room, desks: [...room.desks, ...lost] };
}

function seatsOf(room: Room): Seat[] {
  return [...room.desks.flatMap((desk) => desk.cells), ...room.fixtures];
}

function seatingsOf({ room, groups, desks, names }: ChartInput, frame: Frame): Seating[] {
  const taken = new Set(seatsOf(room).map(key));
  const rows = [...new Set(room.desks.map(({ row }) => row))].sort((a, b) => a - b);
  return room.desks.map((desk) => {
    const group = groups[desks.indexOf(desk.id)] ?? [];
    const shown = group.map((pupil) => names.get(pupil) ?? '');
    const left = room.desks.filter(({ row, column }) => row === desk.row && column < desk.column);
    const shade = SHADES[(rows.indexOf(desk.row) + left.length) % SHADES.length] ?? '';
    return { desk, names: shown, seats: seatsFor(desk, shown.length, taken, frame), shade };
  });
}

/** The part of the map that holds something. */
interface Frame {
  readonly left: number;
  readonly columns: number;
  /**
   * Row of the map → row of the chart. A row with desks is two of the chart, the labels and below
   * them the names; any other row is one.
   */
  readonly lineOf: ReadonlyMap<number, number>;
}

type Put = (row: number, column: number, cell: Cell) => void;

function frameOf(room: Room): Frame {
  const all = seatsOf(room);
  if (all.length === 0) return { left: 1, columns: 1, lineOf: new Map() };
  const rows = all.map((seat) => seat.row);
  const columns = all.map((seat) => seat.column);
  const left = Math.min(...columns);
  const withDesks = new Set(room.desks.flatMap((desk) => desk.cells.map((cell) => cell.row)));
  const lineOf = new Map<number, number>();
  let line = HEAD;
  for (let row = Math.min(...rows); row <= Math.max(...rows); row++) {
    line += withDesks.has(row) ? 2 : 1;
    lineOf.set(row, line);
  }
  return { left, columns: Math.max(...columns) - left + 1, lineOf };
}

function key(seat: Seat): string {
  return `${seat.row}:${seat.column}`;
}

/** The chart's row of the names at a row of the map. */
function nameRow(mapRow: number, frame: Frame): number {
  return frame.lineOf.get(mapRow) ?? HEAD;
}

/** A board over several cells is one band, and says so once. */
function putFixture(fixture: Fixture, room: Room, frame: Frame, put: Put): void {
  const goesOn = room.fixtures.some(
    (other) =>
      other.kind === fixture.kind &&
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

/**
 * The desk's own cells, and for an extra chair the free cell beside it, if there is no other desk
 * right behind that cell: three in a row before another pair would read as five.
 */
function seatsFor(
  desk: MappedDesk,
  people: number,
  taken: ReadonlySet<string>,
  frame: Frame,
): readonly Seat[] {
  const last = desk.cells[desk.cells.length - 1];
  const first = desk.cells[0];
  if (people <= desk.cells.length || first === undefined || last === undefined) return desk.cells;
  const sides = [
    { chair: { ...last, column: last.column + 1 }, beyond: { ...last, column: last.column + 2 } },
    {
      chair: { ...first, column: first.column - 1 },
      beyond: { ...first, column: first.column - 2 },
    },
  ];
  const chair = sides.find(
    (side) =>
      side.chair.column >= frame.left &&
      side.chair.column < frame.left + frame.columns &&
      !taken.has(key(side.chair)) &&
      !taken.has(key(side.beyond)),
  )?.chair;
  return chair === undefined ? desk.cells : [...desk.cells, chair];
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
