// The functions of the dialog «Skoleåret», and the one that opens it.
import { importDraws as bringIn } from '../app/import-draws';
import { planYear as plan } from '../app/plan-year';
import { refuse } from '../app/result';
import { startYear as start } from '../app/start-year';
import { parseText } from '../contract/parse';
import { parseImport, parseYear } from '../contract/parse-year';
import type { Done, Imported, Reply, YearPlan, YearStarted } from '../contract/replies';
import { googlePorts } from '../google/ports';
import * as ui from '../google/ui';
import { menuTexts } from '../messages/menu';
import { answer } from './replies';
import { VERSION } from './version';

const SIZE = { width: 900, height: 640 };

export function openYear(className?: unknown): Reply<Done> {
  return answer(menuTexts().steps.year, () => {
    ui.openDialog('Year', menuTexts().year, parseText(className), SIZE);
    return { ok: true };
  });
}

export function planYear(): Reply<YearPlan> {
  return answer(menuTexts().steps.year, () => plan(googlePorts(VERSION)));
}

export function startYear(asked?: unknown): Reply<YearStarted> {
  return answer(menuTexts().steps.year, () => {
    const parsed = parseYear(asked);
    return parsed.ok
      ? start(googlePorts(VERSION), parsed.value)
      : refuse([{ code: 'draft-unreadable', params: { field: parsed.field } }]);
  });
}

export function importDraws(asked?: unknown): Reply<Imported> {
  return answer(menuTexts().steps.bringIn, () => {
    const parsed = parseImport(asked);
    return parsed.ok
      ? bringIn(googlePorts(VERSION), parsed.value)
      : refuse([{ code: 'draft-unreadable', params: { field: parsed.field } }]);
  });
}
