// The tab `5A 2026-11-22`: who sat with whom and where after one change, and a small chart of it.
import { isImported } from '../core/imported';
import { leadersInLine } from '../core/groups/rotation';
import type { DrawEvent, PupilId } from '../core/model';
import { normaliseName } from '../core/names';
import { everyTabText, tabTexts } from '../messages/tabs';
import type { BaseGroups, Seated } from '../core/chart-places';
import { compareDesks } from './room';
import { drawTable } from './table-page';
import type { TabView } from './view';

/**
 * A row a desk, and below them the room, on one page. Two hidden columns at the end hold the pupils'
 * ids and the names as drawn, so that a correction by hand can be told from a pupil who was renamed.
 *
 * Of base groups the leader comes first, then the deputy and those who lead next.
 *
 * @param names in full
 * @param seated the room, names as short as they go, and which period it is of base groups
 */
export function drawDated(
  event: DrawEvent,
  names: ReadonlyMap<PupilId, string>,
  seated: Pick<Seated, 'room' | 'names' | 'base'>,
): TabView {
  const { ids, drawn } = tabTexts().dated;
  const { groups, desks } = event;
  const base = event.kind === 'pairs' ? undefined : (seated.base ?? { period: 0, of: 0 });
  const people = Math.max(2, ...groups.map((group) => group.length));
  const order = groups
    .map((group, index) => ({ group, at: desks[index] ?? '' }))
    .sort((a, b) => compareDesks(a.at, b.at));
  const namesOf = (group: readonly PupilId[]): string[] =>
    group.map((pupil) => names.get(pupil) ?? '');
  const { headings, ...head } = headOf(event, people, base);
  const table = [
    { texts: headings, hidden: [ids, drawn] },
    ...order.map(({ group, at }) => ({
      texts: [at, ...namesOf(base ? leadersInLine(group, base.period === 1) : group)],
      hidden: [group.join(' '), JSON.stringify(namesOf(group))],
    })),
  ];
  const { room, names: short } = seated;
  const map = { room, names: short, groups, desks, ...(base && { base }) };
  return drawTable({ ...head, table, wide: people }, map);
}

/** @param people most at a desk */
function headOf(
  event: DrawEvent,
  people: number,
  base: BaseGroups | undefined,
): { title: string; subtitle: string; headings: string[] } {
  const texts = tabTexts();
  const { kind, at, by, adjusted } = event;
  const title = datedTitle(event);
  const { desk, pupil, notes } = texts.dated;
  if (kind === 'pairs' || base === undefined) {
    return {
      title,
      subtitle: texts.datedSubtitle(at, by, adjusted, isImported(event)),
      headings: [desk, ...Array<string>(people).fill(pupil), notes],
    };
  }
  const others = Array<string>(people - 2).fill(pupil);
  return {
    title,
    subtitle: texts.groups.datedSubtitle(at, by, base),
    headings: [texts.groups.table, texts.groups.leader, texts.groups.deputy, ...others, notes],
  };
}

/** What a dated tab is called on the page itself, as long as it holds. */
export function datedTitle({ kind, className, from }: DrawEvent): string {
  const texts = tabTexts();
  return kind === 'pairs'
    ? texts.datedTitle(className, from)
    : texts.groups.datedTitle(kind, className, from);
}

/** … and once it has been undone. */
export function revokedTitle(event: DrawEvent): string {
  return tabTexts().revokedTitle(datedTitle(event));
}

/** Above the names as they were drawn, in whatever language the tab was drawn in. */
export function isDrawnHeading(text: string): boolean {
  return everyTabText(({ dated }) => dated.drawn).includes(text);
}

/** Who is in a dated tab, by its hidden columns: ids, and the names as they were drawn. */
export function readDated(values: readonly (readonly string[])[]): { id: PupilId; name: string }[] {
  const header = values.findIndex((line) => line.some(isDrawnHeading));
  const column = (values[header] ?? []).findIndex(isDrawnHeading);
  return values.slice(header + 1).flatMap((line) => {
    const ids = (line[column - 1] ?? '').split(' ');
    const names = parseNames(line[column] ?? '');
    return ids.flatMap((id, index) => {
      const name = names[index];
      return id === '' || name === undefined ? [] : [{ id, name }];
    });
  });
}

/** The names as drawn of one row; what cannot be read is nobody. */
export function parseNames(text: string): readonly string[] {
  try {
    const names: unknown = JSON.parse(text);
    return Array.isArray(names) ? names.map(String) : [];
  } catch {
    return [];
  }
}

/** What a pupil is called who stands nowhere on the roster any more. */
export function formerPupil(): string {
  return tabTexts().formerPupil;
}

/** In whatever language it was written. */
export function isFormer(name: string): boolean {
  const wanted = normaliseName(name);
  return everyTabText((texts) => texts.formerPupil).some((one) => normaliseName(one) === wanted);
}
