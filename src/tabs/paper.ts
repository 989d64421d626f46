// A room that is only printed, as the sidebar put it together.
import type { RoomPaper } from '../contract/paper';
import { drawPage, legendOf } from './chart';
import { placesOf } from '../core/chart-places';
import { drawTable } from './table-page';
import type { TabView } from './view';

export function drawRoomPaper(paper: RoomPaper): TabView {
  const { title, subtitle, desks, fixtures, texts, at, table = [], base } = paper;
  // What stands at the seats is written as it came: the sidebar has made names of the ids.
  const names = new Map(texts.flatMap((group) => group.map((text) => [text, text] as const)));
  const room = { desks, fixtures, others: [] };
  const seated = { room, groups: texts, desks: at, names, ...(base && { base }) };
  if (table.length === 0) {
    const head = { title, subtitle, ...(base && { legend: legendOf() }) };
    return drawPage(head, placesOf(seated, 'teacher'));
  }
  const lines = table.map((line) => ({ texts: line, hidden: [] }));
  // All but the first column share the page.
  const wide = Math.max(...table.map((line) => line.length)) - 1;
  return drawTable({ title, subtitle, table: lines, wide: Math.max(1, wide) }, seated);
}
