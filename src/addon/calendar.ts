// The functions of the calendar: a change put off, and the plan of the year.
import { postpone as postponeChange } from '../app/postpone';
import { showYearPlan as show } from '../app/year-plan';
import { parseText } from '../contract/parse';
import type { Done, Reply } from '../contract/replies';
import { googlePorts } from '../google/ports';
import { menuTexts } from '../messages/menu';
import { answer } from './replies';
import { VERSION } from './version';

export function postpone(className?: unknown, change?: unknown, back?: unknown): Reply<Done> {
  return answer(menuTexts().steps.postpone, () =>
    postponeChange(googlePorts(VERSION), parseText(className), parseText(change), back === true),
  );
}

export function showYearPlan(): Reply<Done> {
  return answer(menuTexts().steps.plan, () => show(googlePorts(VERSION)));
}
