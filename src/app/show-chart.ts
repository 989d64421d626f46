// The use case behind «Skriv ut»: the class's seating chart in front of the teacher.
import type { Done, OtherRoom, SeenFrom, Shown } from '../contract/replies';
import { readRoom } from '../tabs/room';
import { chartTab, roomTab } from '../tabs/tab-names';
import { seenFromOf } from './chart-state';
import { drawTabs } from './draw-tabs';
import { chartMark } from './marks';
import type { Ports } from './ports';
import { targetsOfDrawing, whatIsProtected } from './protection';
import { refuse, type Refused, type Result } from './result';
import { waitForShowing } from './showing';
import { showTab } from './show-tab';
import { withClass } from './with-class';

/** @param seenFrom how it is to be drawn; without it as it is */
export function showChart(ports: Ports, className: string, seenFrom?: SeenFrom): Result<Shown> {
  const { workbook } = ports;
  const mark = chartMark(className);
  const drawn = workbook.stateOf(mark);
  const wanted = seenFrom ?? seenFromOf(drawn);
  // Drawn anew each time: the room may have been changed since, or the chart deleted.
  const redrawn = withClass(ports, className, (grade, state): Result<Done> => {
    if (drawn === null && state.newest === undefined) {
      return refuse([{ code: 'chart-missing', params: { className: state.className } }]);
    }
    if (state.showing !== null) return refuse([waitForShowing(state.showing)]);
    const shut = whatIsProtected(ports, () => targetsOfDrawing(ports, grade, state));
    if (shut !== null) return shut;
    drawTabs(ports, grade, state, grade.history, wanted);
    workbook.flush();
    return { ok: true };
  });
  const asBefore = drawn !== null && wanted === seenFromOf(drawn);
  if (!redrawn.ok && (!asBefore || isShut(redrawn))) return redrawn;
  const shown = showTab(ports, mark, chartTab(className), wanted);
  return shown.ok ? { ...shown, rooms: otherRooms(ports, className) } : shown;
}

/** What keeps it from being drawn is told, rather than an old chart shown. */
function isShut({ findings }: Refused): boolean {
  return findings.some(({ code }) => code === 'tab-protected' || code === 'showing-now');
}

/** By number, up to the first that is not there: a room set aside, or a copy a teacher made. */
function otherRooms({ workbook }: Ports, className: string): OtherRoom[] {
  const rooms: OtherRoom[] = [];
  for (let nth = 2; ; nth++) {
    const name = roomTab(className, nth);
    const map = workbook.read(name);
    if (map === null) return rooms;
    rooms.push({ ...readRoom(map), name });
  }
}
