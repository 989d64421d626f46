// A dated tab beside the draw it shows: whether a person has moved names in it, and to where.
import type { Correction, CorrectionProblem } from '../contract/corrections';
import { isImported } from '../core/imported';
import { leadersInLine, seatsOfLine } from '../core/groups/rotation';
import type { DrawEvent, PupilId } from '../core/model';
import { normaliseName } from '../core/names';
import { everyTabText, tabTexts } from '../messages/tabs';
import { datedTitle, isDrawnHeading, isFormer, parseNames, revokedTitle } from './dated';
import type { TabView } from './view';

type Values = readonly (readonly string[])[];

/** Somebody whose name a teacher may write into the tab. */
export interface Nameable {
  readonly id: PupilId;
  /** However the pupil is called: in full, in short, as shown. */
  readonly names: readonly string[];
  /** Goes in the class now, and is to have a place. */
  readonly placed: boolean;
}

/** The draw a tab shows. */
export interface Shown {
  readonly event: DrawEvent;
  /** Of base groups; 0 for pairs. */
  readonly period: number;
}

interface Row {
  readonly desk: string;
  /** What stands in the columns of names. */
  readonly names: readonly string[];
  /** As drawn: ids, and beside them the names. */
  readonly ids: readonly PupilId[];
  readonly drawn: readonly string[];
  readonly notes: string;
}

/**
 * Compares who sits where with the draw; columns and rows may have been moved. A pupil who was renamed
 * may stand under either name, and the column of notes is the teachers' own.
 *
 * @returns null when the tab says what the draw says, or when nobody can tell any more
 */
export function readCorrection(
  values: Values,
  { event, period }: Shown,
  people: readonly Nameable[],
): Correction | null {
  const rows = readRows(values);
  if (rows === null) return null;
  const { seats, problems } = whoSits(rows, people);
  const ordered = event.kind !== 'pairs';
  const isFirst = period === 1;
  const groups = seats.map(({ ids }) => (ordered ? seatsOfLine(ids, isFirst) : ids));
  const desks = seats.map(({ desk }) => desk);
  if (problems.length === 0 && isSame(event, { groups, desks }, ordered ? isFirst : null)) {
    return null;
  }
  const placed = new Set(people.filter((one) => one.placed).map(({ id }) => id));
  const seated = groups.flat();
  for (const pupil of placed) {
    if (!seated.includes(pupil)) problems.push({ kind: 'missing', pupil });
  }
  // What was brought in has no desks that could be kept: it can be put back, or undone.
  if (problems.length > 0 || isImported(event)) return { nr: event.nr, problems };
  // Who has left since stands in the tab still.
  const here = groups.map((group) => group.filter((pupil) => placed.has(pupil)));
  const kept = here.flatMap((group, i) => (group.length > 0 ? [i] : []));
  return {
    nr: event.nr,
    groups: kept.map((i) => here[i] ?? []),
    desks: kept.map((i) => desks[i] ?? ''),
    problems,
  };
}

/** Notes by the desk they stand beside; those without a text are left out. */
export function notesBeside(values: Values): Map<string, string> {
  const rows = readRows(values) ?? [];
  return new Map(rows.filter(({ notes }) => notes !== '').map(({ desk, notes }) => [desk, notes]));
}

/** The table by its headings; null without the hidden columns, which tell what was drawn. */
function readRows(values: Values): Row[] | null {
  const header = values.findIndex((line) => line.some(isDrawnHeading));
  const headings = values[header] ?? [];
  const hidden = headings.findIndex(isDrawnHeading);
  const forDesks = everyTabText(({ dated, groups }) => [dated.desk, groups.table]).flat();
  const desk = headings.findIndex((text) => forDesks.includes(text));
  if (hidden < 1 || desk < 0) return null;
  const forNames = everyTabText(({ dated, groups: { leader, deputy } }) => [
    dated.pupil,
    leader,
    deputy,
  ]).flat();
  const forNotes = everyTabText(({ dated }) => dated.notes);
  const columns = headings.flatMap((text, at) => (forNames.includes(text) ? [at] : []));
  const notes = headings.findIndex((text) => forNotes.includes(text));
  const below = values.slice(header + 1);
  const last = below.reduce((end, line, at) => ((line[hidden] ?? '') === '' ? end : at), -1);
  const textOf = (line: readonly string[], at: number): string => (line[at] ?? '').trim();
  // A row more may have been written right below the table.
  return below
    .slice(0, last + 2)
    .filter((line) => textOf(line, desk) !== '' || textOf(line, hidden) !== '')
    .map((line) => ({
      desk: textOf(line, desk),
      names: columns.map((at) => textOf(line, at)).filter((text) => text !== ''),
      ids: textOf(line, hidden - 1)
        .split(' ')
        .filter((id) => id !== ''),
      drawn: parseNames(textOf(line, hidden)),
      notes: textOf(line, notes),
    }));
}

interface Seats {
  readonly seats: readonly { readonly desk: string; readonly ids: PupilId[] }[];
  readonly problems: CorrectionProblem[];
}

/** Names that stand where they were drawn are settled first: of two of one name each keeps their own. */
function whoSits(rows: readonly Row[], people: readonly Nameable[]): Seats {
  const called = idsByName(rows, people);
  const taken = new Set<PupilId>();
  const take = (found: PupilId | undefined): PupilId | undefined => {
    if (found !== undefined) taken.add(found);
    return found;
  };
  const gone = (id: PupilId): boolean => !people.some((one) => one.id === id && one.placed);
  const settled = rows.map(({ names, ids }) =>
    names.map((name) => {
      const known = called.get(normaliseName(name)) ?? [];
      const wasFormer = isFormer(name);
      return take(
        ids.find((id) => !taken.has(id) && (known.includes(id) || (wasFormer && gone(id)))),
      );
    }),
  );
  const problems: CorrectionProblem[] = [];
  const seats = rows.map(({ desk, names }, row) => ({
    desk,
    ids: names.flatMap((text, at) => {
      const known = called.get(normaliseName(text)) ?? [];
      const free = known.filter((id) => !taken.has(id));
      const sure = free.length === 1 || free.every(gone);
      const id = settled[row]?.[at] ?? (sure ? take(free[0]) : undefined);
      if (id !== undefined) return [id];
      const [pupil] = free.length === 0 ? known : [];
      problems.push(
        pupil === undefined ? { kind: 'nobody', desk, text } : { kind: 'twice', pupil },
      );
      return [];
    }),
  }));
  return { seats, problems };
}

function idsByName(
  rows: readonly Row[],
  people: readonly Nameable[],
): ReadonlyMap<string, readonly PupilId[]> {
  const called = new Map<string, PupilId[]>();
  const add = (name: string, id: PupilId): void => {
    const key = normaliseName(name);
    const known = called.get(key) ?? [];
    if (key !== '' && !known.includes(id)) called.set(key, [...known, id]);
  };
  for (const { ids, drawn } of rows) ids.forEach((id, at) => add(drawn[at] ?? '', id));
  for (const { id, names } of people) for (const name of names) add(name, id);
  return called;
}

/** @param isFirst of base groups, whose order says who leads: whether it is their first period */
function isSame(
  one: Pick<DrawEvent, 'groups' | 'desks'>,
  other: Pick<DrawEvent, 'groups' | 'desks'>,
  isFirst: boolean | null,
): boolean {
  const told = ({ groups, desks }: Pick<DrawEvent, 'groups' | 'desks'>): string =>
    groups
      .map((group, at) => {
        const line = isFirst === null ? group.slice().sort() : leadersInLine(group, isFirst);
        return [desks[at] ?? '', ...line].join(' ');
      })
      .sort()
      .join('\n');
  return told(one) === told(other);
}

/** The tab of a draw by what stands in it, for one that has lost its mark. */
export function isDatedOf(values: Values, event: DrawEvent): boolean {
  const titles = [datedTitle(event), revokedTitle(event)];
  if (!values.some(([text = '']) => titles.includes(text))) return false;
  const rows = readRows(values) ?? [];
  const told = (groups: DrawEvent['groups']): string =>
    groups
      .map((group) => group.join(' '))
      .sort()
      .join('\n');
  return rows.length > 0 && told(rows.map(({ ids }) => ids)) === told(event.groups);
}

/** A dated tab as it is drawn, with what the teachers had written beside the desks. */
export function withNotes(view: TabView, notes: ReadonlyMap<string, string>): TabView {
  const { dated } = tabTexts();
  const header = view.cells.findIndex((line) => line.some(({ text }) => text === dated.drawn));
  const column = (view.cells[header] ?? []).findIndex(({ text }) => text === dated.notes);
  const hidden = view.hiddenFrom - 1;
  const cells = view.cells.map((line, row) => {
    const text = notes.get(line[0]?.text ?? '');
    if (row <= header || text === undefined || (line[hidden]?.text ?? '') === '') return line;
    return line.map((cell, at) => (at === column ? { ...cell, text } : cell));
  });
  return { ...view, cells };
}
