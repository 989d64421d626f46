// The functions of the calendar: a change put off, and the plan of the year.
import { postpone as postponeChange } from '../app/postpone';
import { showYearPlan as show } from '../app/year-plan';
import { parseText } from '../contract/parse';
import type { Done, Reply } from '../contract/replies';
import { openPorts } from './language';
import { answer } from './replies';

export function postpone(className?: unknown, change?: unknown, back?: unknown): Reply<Done> {
  return answer('postpone', () =>
    postponeChange(openPorts(), parseText(className), parseText(change), back === true),
  );
}

export function showYearPlan(): Reply<Done> {
  return answer('plan', () => show(openPorts()));
}
