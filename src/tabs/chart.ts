// The tab `Klassekart 5A`: the room with the names of a draw in it, on one page to print and hang up.
import type { SeenFrom } from '../contract/replies';
import { addDays } from '../core/dates';
import type { IsoDate } from '../core/model';
import { tabTexts } from '../messages/tabs';
import { drawMap, ROLES, USUAL_SIZE } from './chart-map';
import { placesOf, type Places, type Role, type Seated } from '../core/chart-places';
import { fit } from './fit';
import { SUBTITLE, TITLE } from './style';
import { EMPTY, PLAIN_TAB, rectangular, type Cell, type Sizes, type TabView } from './view';

export interface ChartInput extends Seated {
  readonly className: string;
  readonly from: IsoDate;
  /** The next change; empty when the calendar does not say. */
  readonly next: IsoDate | '';
  readonly seenFrom?: SeenFrom;
}

export interface PageHead {
  readonly title: string;
  readonly subtitle: string;
  /** What the shades of base groups mean, told in cells that have them. */
  readonly legend?: Readonly<Record<Role, string>>;
}

/** What can be printed on of A4 in landscape with margins of 0.4 inch, in pixels of 1/96 inch. */
export const PAGE = { width: 1045, height: 716 } as const;

/** Of a seat, and in pixels where names need the room. */
const AISLE = 0.4;
const THIN_AISLE = 24;
/** What a column may ask for, in pixels: ten letters have room. */
const NARROW_SEAT = 60;
const WIDE_SEAT = 140;
/** Larger would look lost in the room of a few pupils. */
const WIDEST_SEAT = 230;
const TALLEST_LINE = 92;
const SUBTITLE_LINE = 26;
/** A line that a title of usual size does not fit in. */
const LOW_LINE = 30;
/** A line without names where those with names need the room. */
const THIN_LINE = 22;
/** In points; no name is smaller. */
const NAMES = { most: 28, least: 11 } as const;

const ROLE_NAMES = ['leader', 'deputy'] as const;
const LEGEND = { most: 12, least: 6, height: SUBTITLE_LINE } as const;

/** Title, subtitle, and the map: one cell a pupil. */
const HEAD = 2;

export function drawChart(input: ChartInput): TabView {
  const texts = tabTexts();
  const { className, groups, from, next, base, seenFrom = 'teacher' } = input;
  const begins = groups.length === 0 ? '' : from;
  const until = next === '' ? '' : addDays(next, -1);
  const places = placesOf(input, seenFrom);
  if (base === undefined) {
    const subtitle = texts.chartSubtitle(begins, until, next, seenFrom);
    return drawPage({ title: texts.chartTitle(className), subtitle }, places);
  }
  const head = {
    title: texts.groups.title(className),
    subtitle: texts.groups.subtitle({ ...base, from: begins, until, next, seenFrom }),
  };
  return drawPage(groups.length === 0 ? head : { ...head, legend: legendOf() }, places);
}

/** Of base groups. */
export function legendOf(): Readonly<Record<Role, string>> {
  const { leader, deputy } = tabTexts().groups;
  return { leader, deputy };
}

/** A whole page of the room. */
export function drawPage({ title, subtitle, legend }: PageHead, places: Places): TabView {
  const widths = columnWidths(places);
  const widthOf = (column: number): number => widths.others[column] ?? widths.usual;
  const heights = rowHeights(places, widthOf);
  const look = { height: heights.usual, widthOf, ...NAMES, above: HEAD, beside: 0 };
  const map = drawMap(places, look);
  const style = { ...TITLE, size: heights.others[1] === undefined ? titleSize(heights.usual) : 15 };
  return {
    ...PLAIN_TAB,
    cells: rectangular([
      headLine({ text: title, style }, legend, places, widthOf),
      [{ text: subtitle, style: { ...SUBTITLE, vertical: 'top' } }],
      ...map.cells,
    ]),
    widths,
    heights,
    boxes: map.boxes,
    gridlines: false,
    trim: true,
  };
}

/** The title, and to the right of it the legend in the last columns with seats. */
function headLine(
  title: Cell,
  legend: PageHead['legend'],
  { seatings }: Places,
  widthOf: (column: number) => number,
): Cell[] {
  if (legend === undefined) return [title];
  const seated = seatings.flatMap(({ seats }) => seats.map(({ column }) => column));
  const [last, before] = [...new Set(seated)].sort((a, b) => b - a);
  const columns = { leader: before, deputy: last };
  return Array.from({ length: last ?? 1 }, (_, index): Cell => {
    const role = ROLE_NAMES.find((one) => columns[one] === index + 1);
    if (index === 0 || role === undefined) return index === 0 ? title : EMPTY;
    const text = legend[role];
    const { size } = fit(text, { ...LEGEND, width: widthOf(index + 1) });
    const style = { size, bold: true, align: 'center', vertical: 'middle' } as const;
    return { text, style: { ...style, ...ROLES[role] } };
  });
}

/**
 * Columns with a seat are equally wide; those without share what is left of the page. Only where a
 * name would be smaller than usual, aisles are thin and its column is wider than the others.
 */
function columnWidths({ columns, lines, seatings }: Places): Sizes {
  // By column; an aisle is a hole.
  const needs: number[] = [];
  const box = { height: heightOf(lines), most: USUAL_SIZE, least: USUAL_SIZE - 1 };
  for (const { column, text } of seatings.flatMap(({ seats }) => seats)) {
    let width = needs[column] ?? NARROW_SEAT;
    while (width < WIDE_SEAT && fit(text, { ...box, width }).size < USUAL_SIZE) width++;
    needs[column] = width;
  }
  const seated = Object.keys(needs).length;
  const aisles = columns - seated;
  const widest = PAGE.width / (seated + aisles * AISLE);
  let usual = Math.floor(aisles > 0 ? Math.min(WIDEST_SEAT, widest) : widest);
  let most = WIDE_SEAT;
  const widthOf = (need: number): number => Math.max(usual, Math.min(need, most));
  const left = (): number => needs.reduce((room, need) => room - widthOf(need), PAGE.width);
  if (Math.max(...Object.values(needs)) > usual) {
    const thin = aisles * Math.min(THIN_AISLE, usual * AISLE);
    // Where not all get what they need, those that need most are alike; what is over is for the rest.
    usual = 0;
    while (left() < thin) most--;
    while (left() >= thin) usual++;
    usual--;
  }
  const others: Record<number, number> = {};
  const aisle = Math.floor(left() / aisles);
  for (let column = 1; column <= columns; column++) {
    const need = needs[column];
    const width = need === undefined ? aisle : widthOf(need);
    if (width !== usual) others[column] = width;
  }
  return { usual, others };
}

const heightOf = (lines: number): number =>
  Math.min(TALLEST_LINE, Math.floor((PAGE.height - SUBTITLE_LINE) / (lines + 1)));

/** In points: on a page of very many lines the first is no higher than the others. */
const titleSize = (height: number): number => (height < LOW_LINE ? Math.floor(height / 1.6) : 22);

/**
 * Lines of one height, since each other height costs a call. Only where a name would not fit, lines
 * without names are thinner.
 */
function rowHeights({ lines, seatings }: Places, widthOf: (column: number) => number): Sizes {
  const height = heightOf(lines);
  const rest = PAGE.height - height * (lines + 1);
  const others: Record<number, number> = { 2: Math.floor((rest + SUBTITLE_LINE) / 2) };
  const isRoomy = seatings.every(({ seats }) =>
    seats.every(
      ({ text, column }) => fit(text, { ...NAMES, width: widthOf(column), height }).whole,
    ),
  );
  if (isRoomy) return { usual: height, others };
  const named = new Set(seatings.flatMap(({ seats }) => seats.map(({ row }) => row + HEAD)));
  for (let row = 1; row <= lines + HEAD; row++) if (!named.has(row)) others[row] = THIN_LINE;
  const left = PAGE.height - THIN_LINE * Object.keys(others).length;
  return { usual: Math.min(TALLEST_LINE, Math.floor(left / named.size)), others };
}
