// The functions of the dialog «Skoleåret», and the one that opens it.
import { importDraws as bringIn } from '../app/import-draws';
import { planYear as plan } from '../app/plan-year';
import { unreadable } from '../app/result';
import { startYear as start } from '../app/start-year';
import { parseText } from '../contract/parse';
import { parseImport, parseYear } from '../contract/parse-year';
import type { Done, Imported, Reply, YearPlan, YearStarted } from '../contract/replies';
import * as ui from '../google/ui';
import { menuTexts } from '../messages/menu';
import { openPorts, pageOf } from './language';
import { answer } from './replies';

const SIZE = { width: 900, height: 640 };

export function openYear(className?: unknown): Reply<Done> {
  return answer('year', () => {
    ui.openDialog(pageOf('Year', parseText(className)), menuTexts().year, SIZE);
    return { ok: true };
  });
}

export function planYear(): Reply<YearPlan> {
  return answer('year', () => plan(openPorts()));
}

export function startYear(asked?: unknown): Reply<YearStarted> {
  return answer('year', () => {
    const parsed = parseYear(asked);
    return parsed.ok ? start(openPorts(), parsed.value) : unreadable(parsed.field);
  });
}

export function importDraws(asked?: unknown): Reply<Imported> {
  return answer('bringIn', () => {
    const parsed = parseImport(asked);
    return parsed.ok ? bringIn(openPorts(), parsed.value) : unreadable(parsed.field);
  });
}
