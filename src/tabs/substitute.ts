// The page «Til vikaren»: the room from both sides, who is away and who leads, and how the class does things.
import type { SeenFrom } from '../contract/replies';
import { placesOf, type Places, type Seated } from '../core/chart-places';
import type { IsoDate, PupilId } from '../core/model';
import type { TodayProposal } from '../core/today';
import { handoutTexts } from '../messages/handouts';
import { tabTexts } from '../messages/tabs';
import { drawMap } from './chart-map';
import { fitTogether, lineHeight } from './fit';
import { PAGE } from './poster';
import { BODY, SUBTITLE, TITLE } from './style';
import { PLAIN_TAB, rectangular, type Cell, type Line, type Rect, type TabView } from './view';

export interface Substitute {
  readonly className: string;
  readonly today: IsoDate;
  readonly seated: Seated;
  /** Names of those who are away today. */
  readonly away: readonly string[];
  /** Whose chairs are empty: those, and who has left. */
  readonly missing: readonly PupilId[];
  /** Whom those sit with today whose partner is away. */
  readonly alone: readonly TodayProposal[];
  /** The class's own lines. */
  readonly routines: readonly string[];
}

/** In pixels. */
const TITLE_LINE = 44;
const HEAD_LINE = 26;
const TALLEST_LINE = 56;
/** A line of a map without a name or a piece of furniture. */
const THIN_LINE = 14;
/** Below the maps, of the page. */
const TEXT_SHARE = 0.3;
const BETWEEN = 6;
/** Of a seat. */
const AISLE = 0.4;
/** What a line of text keeps free at its right end. */
const BESIDE = 20;

/** In points. */
const NAMES = { most: 18, least: 6 } as const;
const TEXT = { most: 15, least: 8 } as const;
const ABOUT = { most: 12, least: 8, width: PAGE.width - BESIDE, height: 60 } as const;

/** Lines to write on, where the class has written nothing. */
const BLANKS = 4;
const SIDES: readonly SeenFrom[] = ['teacher', 'pupils'];

interface Part {
  readonly cells: readonly (readonly Cell[])[];
  readonly heights: readonly number[];
  /** Rows from 1 within the part. */
  readonly boxes?: readonly Rect[];
  readonly ruled?: readonly number[];
}

export function drawSubstitute(input: Substitute): TabView {
  const texts = handoutTexts().substitute;
  const { className, today, seated } = input;
  const shown = { ...seated, away: new Set(input.missing) };
  const maps = SIDES.map((side) => placesOf(shown, side));
  const widths = columnWidths(maps);
  const taken = maps.map(takenLines);
  const all = maps.reduce((sum, { lines }) => sum + lines, 0);
  const full = taken.reduce((sum, lines) => sum + lines.size, 0);
  const head = headPart(texts.title(className), texts.away(today, input.away));
  const heads = heightOf(head) + SIDES.length * (HEAD_LINE + THIN_LINE);
  const room = PAGE.height * (1 - TEXT_SHARE) - heads - (all - full) * THIN_LINE;
  const height = Math.min(TALLEST_LINE, Math.floor(room / Math.max(1, full)));
  const lineHeights = (map: number, line: number): number =>
    taken[map]?.has(line) ? height : THIN_LINE;
  const above = maps.map((map, i) =>
    mapPart(map, SIDES[i] ?? 'teacher', widths, (line) => lineHeights(i, line)),
  );
  const used = [head, ...above].reduce((sum, part) => sum + heightOf(part), 0);
  return joined([head, ...above, textPart(input, maps[0], PAGE.height - used)], widths);
}

/** Many may be away, in as many lines as it takes. */
function headPart(title: string, about: string): Part {
  const { size, texts } = fitTogether([about], ABOUT, 0);
  const lines = texts.flatMap((text) => text.split('\n'));
  return {
    cells: [
      [{ text: title, style: { ...TITLE, size: 22 } }],
      ...lines.map((text) => [{ text, style: { ...SUBTITLE, size } }]),
    ],
    heights: [TITLE_LINE, ...lines.map(() => lineHeight(size) + BETWEEN)],
  };
}

function heightOf({ heights }: Part): number {
  return heights.reduce((sum, one) => sum + one, 0);
}

/** Columns with a seat on either map are equally wide, the others narrower. */
function columnWidths(maps: readonly Places[]): number[] {
  const columns = Math.max(...maps.map((map) => map.columns));
  const seated = new Set(
    maps.flatMap(({ seatings }) =>
      seatings.flatMap(({ seats }) => seats.map((seat) => seat.column)),
    ),
  );
  const parts = Array.from({ length: columns }, (_, i) => (seated.has(i + 1) ? 1 : AISLE));
  const sum = parts.reduce((total, part) => total + part, 0);
  return parts.map((part) => Math.floor((PAGE.width * part) / sum));
}

/** Where somebody sits or something stands. */
function takenLines({ seatings, fixtures }: Places): ReadonlySet<number> {
  const seats = seatings.flatMap((seating) => seating.seats);
  return new Set([...seats, ...fixtures].map(({ row }) => row));
}

function mapPart(
  places: Places,
  side: SeenFrom,
  widths: readonly number[],
  heightOf: (line: number) => number,
): Part {
  const widthOf = (column: number): number => widths[column - 1] ?? 0;
  const [first] = places.seatings.flatMap(({ seats }) => seats);
  const height = heightOf(first?.row ?? 1);
  const map = drawMap(places, { height, widthOf, ...NAMES, above: 2, beside: 0 });
  const text = tabTexts().seenFrom[side];
  return {
    cells: [[], [{ text, style: { ...BODY, bold: true, vertical: 'bottom' } }], ...map.cells],
    heights: [THIN_LINE, HEAD_LINE, ...map.cells.map((_, i) => heightOf(i + 1))],
    boxes: map.boxes,
  };
}

function textPart(
  { seated, routines, alone }: Substitute,
  map: Places | undefined,
  height: number,
): Part {
  const texts = handoutTexts().substitute;
  const leaders = (map?.seatings ?? []).flatMap(({ id, seats }) =>
    seats.flatMap(({ role, text }) => (role === 'leader' ? [{ table: id, name: text }] : [])),
  );
  const nameOf = (pupil: PupilId): string => seated.names.get(pupil) ?? '';
  const how = seated.base === undefined ? texts.pairs : texts.groups;
  const said = [
    seated.groups.length === 0 ? texts.nothing : how,
    ...(leaders.length === 0 ? [] : [texts.leaders(leaders)]),
    ...alone.map(({ alone, desk, joins }) => texts.today(alone.map(nameOf), desk, joins)),
    texts.routines,
    ...routines.map((text) => `• ${text.replace(/\s+/g, ' ')}`),
  ];
  const {
    size,
    texts: broken,
    blanks,
  } = fitWithBlanks(said, height - THIN_LINE, routines.length === 0 ? BLANKS : 0);
  const rows = broken.flatMap((text, i) =>
    text.split('\n').map((line, at) => ({
      text: line,
      bold: said[i] === texts.routines,
      height: lineHeight(size) + (at === 0 ? BETWEEN : 0),
    })),
  );
  const gap: Cell[][] = [[]];
  const cells = rows.map(({ text, bold }): Cell[] => [
    { text, style: { ...BODY, size, bold, vertical: 'bottom' } },
  ]);
  const empty = Array.from({ length: blanks }, (): Cell[] => []);
  return {
    cells: [...gap, ...cells, ...empty],
    heights: [THIN_LINE, ...rows.map((row) => row.height), ...empty.map(() => HEAD_LINE)],
    ruled: empty.map((_, i) => gap.length + cells.length + i + 1),
  };
}

/** Where there is much to say there are fewer lines to write on: all of it is one page. */
function fitWithBlanks(
  said: readonly string[],
  height: number,
  most: number,
): { readonly size: number; readonly texts: readonly string[]; readonly blanks: number } {
  for (let blanks = most; ; blanks--) {
    const room = height - blanks * HEAD_LINE;
    const box = { ...TEXT, width: PAGE.width - BESIDE, height: room };
    const { size, texts } = fitTogether(said, box, BETWEEN);
    const lines = texts.reduce((sum, text) => sum + text.split('\n').length, 0);
    const taken = lines * lineHeight(size) + texts.length * BETWEEN;
    if (taken <= room || blanks === 0) return { size, texts, blanks };
  }
}

/** One below the other. */
function joined(parts: readonly Part[], widths: readonly number[]): TabView {
  const cells: (readonly Cell[])[] = [];
  const heights: Record<number, number> = {};
  const boxes: Rect[] = [];
  const lines: Line[] = [];
  for (const part of parts) {
    const above = cells.length;
    part.heights.forEach((height, i) => (heights[above + i + 1] = height));
    boxes.push(...(part.boxes ?? []).map((box) => ({ ...box, row: box.row + above })));
    for (const row of part.ruled ?? []) {
      const under = { rows: 1, columns: widths.length, edge: 'bottom', dashed: false } as const;
      lines.push({ row: row + above, column: 1, ...under });
    }
    cells.push(...part.cells);
  }
  return {
    ...PLAIN_TAB,
    cells: rectangular([...cells, Array<Cell>(widths.length).fill({ text: '', style: {} })]),
    widths: { usual: 50, others: Object.fromEntries(widths.map((width, i) => [i + 1, width])) },
    heights: { usual: HEAD_LINE, others: heights },
    boxes,
    lines,
    gridlines: false,
    trim: true,
  };
}
