// Goes through the workbook for dated tabs of earlier years, as many tabs at a time as the server takes.
import type { TabsRemoved } from '../contract/replies';

/** What is gone when a call fails is gone, and the rest can be removed later: then null. */
export async function removeAll(
  remove: (from: number) => Promise<TabsRemoved | null>,
): Promise<Pick<TabsRemoved, 'removed' | 'left'> | null> {
  let removed = 0;
  const left: string[] = [];
  for (let next: number | null = 0; next !== null;) {
    const done: TabsRemoved | null = await remove(next);
    if (done === null) return null;
    removed += done.removed;
    left.push(...done.left);
    next = done.next;
  }
  return { removed, left };
}
