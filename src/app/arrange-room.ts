// The use case «Ferdige klasserom»: a ready-made room becomes the class's map, the old one is kept.
import type { RoomArranged } from '../contract/replies';
import type { Layout } from '../core/desk-rows';
import { drawRoom } from '../tabs/room-view';
import { roomTab } from '../tabs/tab-names';
import { inputMark, type Ports } from './ports';
import { ITSELF, whatIsProtected } from './protection';
import type { Result } from './result';
import { withClass } from './with-class';

export function arrangeRoom(ports: Ports, asked: string, layout: Layout): Result<RoomArranged> {
  const { workbook } = ports;
  return withClass(ports, asked, (_, { className, settings, roomMissing }) => {
    const tab = roomTab(className);
    const shut = whatIsProtected(ports, () => [{ tab, cells: ITSELF }]);
    if (shut !== null) return shut;
    // A map somebody drew is work: it stays, under another name.
    const kept = roomMissing ? '' : workbook.setAside(tab);
    const view = drawRoom(layout, settings.model);
    workbook.make({ name: tab, view, hidden: false, guarded: false }, inputMark(tab));
    workbook.activateNamed(tab);
    workbook.flush();
    return { ok: true, tab, kept };
  });
}
