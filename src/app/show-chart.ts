// The use case behind «Skriv ut»: the class's seating chart in front of the teacher.
import type { Done } from '../contract/replies';
import { chartTab } from '../tabs/tab-names';
import { chartMark } from './marks';
import type { Ports } from './ports';
import { refuse, type Result } from './result';

export function showChart({ workbook }: Ports, className: string): Result<Done> {
  if (workbook.activate(chartMark(className))) return { ok: true };
  return refuse([{ code: 'tab-missing', params: { tab: chartTab(className) } }]);
}
