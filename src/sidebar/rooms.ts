// A ready-made room for the class, chosen by the teacher and drawn on the class's map.
import type { LoadedClass } from '../contract/replies';
import { layoutOf, type LayoutKind } from '../core/room-layouts';
import type { Line } from './line';

export function peopleAtDesk({ model }: LoadedClass): 2 | 4 {
  return model === 'groups' ? 4 : 2;
}

/** As many as there must be places for two: who has a place alone takes a desk of their own. */
export function peopleIn({ pupils, rules }: LoadedClass): number {
  return Math.max(1, pupils.length + rules.filter(({ kind }) => kind === 'alone').length);
}

export async function arrangeRoom(line: Line, kind: LayoutKind): Promise<void> {
  const { task, loaded } = line.state();
  if (task !== null || loaded === null) return;
  const layout = layoutOf(kind, peopleIn(loaded), peopleAtDesk(loaded));
  const call = () => line.server.arrangeRoom(loaded.className, layout);
  const arranged = await line.get('arranging', call, null);
  if (arranged === null) return;
  await line.load();
  const { tab, kept } = arranged;
  line.dispatch({ type: 'told', news: { kind: 'arranged', tab, kept } });
}
