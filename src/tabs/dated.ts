// The tab `5A 2026-11-22`: who sat with whom and where after one change, and a small chart of it.
import type { DrawEvent, PupilId } from '../core/model';
import { tabTexts } from '../messages/tabs';
import type { Seated } from './chart-places';
import { compareDesks } from './room';
import { drawTable } from './table-page';
import type { TabView } from './view';

/** Rows above what stands in the table. */
const HEAD = 3;

/**
 * A row a desk, and below them the room, on one page. Two hidden columns at the end hold the pupils'
 * ids and the names as drawn, so that a correction by hand can be told from a pupil who was renamed.
 *
 * @param names in full
 * @param seated the room, and names as short as they go
 */
export function drawDated(
  event: DrawEvent,
  names: ReadonlyMap<PupilId, string>,
  seated: Pick<Seated, 'room' | 'names'>,
): TabView {
  const texts = tabTexts();
  const { desk, pupil, notes, ids, drawn } = texts.dated;
  const { groups, desks } = event;
  const people = Math.max(2, ...groups.map((group) => group.length));
  const order = groups
    .map((group, index) => ({ group, at: desks[index] ?? '' }))
    .sort((a, b) => compareDesks(a.at, b.at));
  const table = [
    { texts: [desk, ...Array<string>(people).fill(pupil), notes], hidden: [ids, drawn] },
    ...order.map(({ group, at }) => {
      const shown = group.map((pupil) => names.get(pupil) ?? '');
      return { texts: [at, ...shown], hidden: [group.join(' '), JSON.stringify(shown)] };
    }),
  ];
  const title = texts.datedTitle(event.className, event.from);
  const subtitle = texts.datedSubtitle(event.at, event.by, event.adjusted);
  return drawTable({ title, subtitle, table, wide: people }, { ...seated, groups, desks });
}

/** Who is in a dated tab, by its hidden columns: ids, and the names as they were drawn. */
export function readDated(values: readonly (readonly string[])[]): { id: PupilId; name: string }[] {
  return values.slice(HEAD).flatMap((line) => {
    const ids = (line[line.length - 2] ?? '').split(' ');
    const names = parseNames(line[line.length - 1] ?? '');
    return ids.flatMap((id, index) => {
      const name = names[index];
      return id === '' || name === undefined ? [] : [{ id, name }];
    });
  });
}

function parseNames(text: string): readonly string[] {
  try {
    const names: unknown = JSON.parse(text);
    return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
  } catch {
    return [];
  }
}

/** What a pupil is called who stands nowhere on the roster any more. */
export function formerPupil(): string {
  return tabTexts().formerPupil;
}
