// The functions of the dialog «Elever», and the one that opens it.
import { enrol as enrolAll } from '../app/enrol';
import { forgetPupil as forget, listTraces as list } from '../app/forget';
import { loadRoster as load } from '../app/pupils';
import { unreadable } from '../app/result';
import { parseText } from '../contract/parse';
import { parseEnrolment } from '../contract/parse-enrolment';
import type { Done, LoadedRoster, Reply, RosterWritten, Traced } from '../contract/replies';
import * as ui from '../google/ui';
import { menuTexts } from '../messages/menu';
import { openPorts, pageOf } from './language';
import { answer } from './replies';

const SIZE = { width: 900, height: 640 };

export function openPupils(className?: unknown): Reply<Done> {
  return answer('pupils', () => {
    ui.openDialog(pageOf('Pupils', parseText(className)), menuTexts().pupils, SIZE);
    return { ok: true };
  });
}

export function loadRoster(): Reply<LoadedRoster> {
  return answer('pupils', () => load(openPorts()));
}

export function enrol(enrolment?: unknown): Reply<RosterWritten> {
  return answer('enrol', () => {
    const parsed = parseEnrolment(enrolment);
    return parsed.ok ? enrolAll(openPorts(), parsed.value) : unreadable(parsed.field);
  });
}

export function listTraces(pupil?: unknown, from?: unknown): Reply<Traced> {
  return answer('pupils', () => list(openPorts(), parseText(pupil), place(from)));
}

export function forgetPupil(pupil?: unknown, from?: unknown): Reply<Traced> {
  return answer('forget', () => forget(openPorts(), parseText(pupil), place(from)));
}

/** From the first tab on, unless a number says otherwise. */
function place(from: unknown): number {
  return typeof from === 'number' && Number.isSafeInteger(from) && from > 0 ? from : 0;
}
