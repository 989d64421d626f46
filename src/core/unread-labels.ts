// Texts on a room's map that look as if they were meant as the label of a desk.
import { cellName, touch, type Labelled, type MappedDesk, type Room } from './room';

export interface UnreadLabel {
  /** As it stands in the first of the cells. */
  readonly text: string;
  readonly cells: readonly string[];
  /** The label that may have been meant, or the next free one. */
  readonly desk: string;
}

/** Longer texts are notes, whatever is in them. */
const LONGEST = 25;

const ATTEMPTS: readonly RegExp[] = [
  // LP4 Amina, LP4/LP5, LP1000, ny LP4, (G1)
  /(^|\W)lp\W*\d/,
  /^\W*g\W*\d/,
  // 4 LP
  /^\d{1,3}\W*(lp|g)\W*$/,
  // PL4, L4, LLP4, IP4
  /^[lpig]{1,3}\W*\d{1,3}\W*$/,
  // LP, LPA, LP1O
  /^lp\W*[a-z\d]{0,3}\W*$/,
  /^(læringspar|par|pult|plass|bord|basisgruppe|gruppe|gr)\W*\d{1,3}\W*$/,
];
const NUMBER = /^\d{1,3}$/;

/** Sheets writes such a text where a formula cannot be computed, also for `=LP1`. */
export function isFormulaError(text: string): boolean {
  return /^#\S+[!?]$|^#N\/A$/.test(text);
}

export function plainText(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** @param prefix of the labels this class needs: `LP` or `G` */
export function unreadLabels({ desks, others }: Room, prefix: string): UnreadLabel[] {
  const texts = new Map<string, Labelled[]>();
  for (const other of others) {
    const text = plainText(other.text);
    if (isAttempt(other, text, others, desks)) texts.set(text, [...(texts.get(text) ?? []), other]);
  }
  const taken = new Set<string>();
  const free = freeNumbers(desks);
  return [...texts].map(([text, cells]) => {
    const isBeside = (desk: MappedDesk): boolean =>
      desk.cells.some((seat) => cells.some((cell) => touch(seat, cell)));
    const [digits = ''] = /\d+/.exec(text) ?? [];
    const half = desks.find((desk) => desk.cells.length === 1 && isBeside(desk));
    const meant = digits === '' ? half?.id : `${prefix}${Number(digits)}`;
    // A desk of that number elsewhere is another desk.
    const there = desks.find(({ id }) => id === meant);
    const fits = digits.length <= 3 && !taken.has(meant ?? '') && (!there || isBeside(there));
    let desk = fits ? meant : undefined;
    while (desk === undefined || taken.has(desk)) desk = `${prefix}${free()}`;
    taken.add(desk);
    return { text: cells[0]?.text ?? '', cells: cells.map(cellName), desk };
  });
}

/** The numbers above all that stand on the map, one after the other. */
export function freeNumbers(desks: readonly MappedDesk[]): () => number {
  let last = Math.max(0, ...desks.map(({ id }) => Number(/\d+/.exec(id)?.[0] ?? 0)));
  return () => (last += 1);
}

function isAttempt(
  cell: Labelled,
  text: string,
  others: readonly Labelled[],
  desks: readonly MappedDesk[],
): boolean {
  if (text.length > LONGEST) return false;
  if (!NUMBER.test(text)) return ATTEMPTS.some((attempt) => attempt.test(text));
  // A bare number may count the rows: only beside its like, or beside half a desk, is it a desk.
  const like = others.some((o) => o !== cell && plainText(o.text) === text && touch(o, cell));
  const half = desks.some(
    ({ id, cells }) =>
      cells.length === 1 && /\d+/.exec(id)?.[0] === text && cells.some((seat) => touch(seat, cell)),
  );
  return like || half;
}
