// The use case «Ferdige klasserom»: a ready-made room becomes the class's map, the old one is kept.
import type { RoomArranged } from '../contract/replies';
import type { Layout } from '../core/desk-rows';
import { drawRoom } from '../tabs/room-view';
import { roomTab } from '../tabs/tab-names';
import { readClass, writtenOn } from './class-state';
import { readGrade } from './grade';
import type { Ports } from './ports';
import { refuse, type Result } from './result';

export function arrangeRoom(ports: Ports, className: string, layout: Layout): Result<RoomArranged> {
  const { workbook } = ports;
  const arranged = ports.withLock((): Result<RoomArranged> => {
    const read = readGrade(ports);
    if (!read.ok) return refuse(read.findings);
    const loaded = readClass(ports, read.grade, className);
    if (!loaded.ok) return refuse(loaded.findings);
    const { settings } = loaded.state;
    const name = roomTab(loaded.state.className);
    // A map somebody drew is work: it stays, under another name.
    const kept = writtenOn(workbook.read(name)) === null ? '' : workbook.setAside(name);
    const view = drawRoom(layout, settings.model);
    workbook.make({ name, view, hidden: false, guarded: false }, null);
    workbook.activateNamed(name);
    return { ok: true, tab: name, kept };
  });
  return arranged ?? refuse([{ code: 'busy', params: {} }]);
}
