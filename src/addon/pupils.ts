// The functions of the dialog «Elever», and the one that opens it.
import { enrol as enrolAll } from '../app/enrol';
import { forgetPupil as forget, listTraces as list } from '../app/forget';
import { loadRoster as load } from '../app/pupils';
import { refuse } from '../app/result';
import { parseText } from '../contract/parse';
import { parseEnrolment } from '../contract/parse-enrolment';
import type { Done, LoadedRoster, Reply, RosterWritten, Traced } from '../contract/replies';
import { googlePorts } from '../google/ports';
import * as ui from '../google/ui';
import { menuTexts } from '../messages/menu';
import { answer } from './replies';
import { VERSION } from './version';

const SIZE = { width: 900, height: 640 };

export function openPupils(className?: unknown): Reply<Done> {
  return answer(menuTexts().steps.pupils, () => {
    ui.openDialog('Pupils', menuTexts().pupils, parseText(className), SIZE);
    return { ok: true };
  });
}

export function loadRoster(): Reply<LoadedRoster> {
  return answer(menuTexts().steps.pupils, () => load(googlePorts(VERSION)));
}

export function enrol(enrolment?: unknown): Reply<RosterWritten> {
  return answer(menuTexts().steps.enrol, () => {
    const parsed = parseEnrolment(enrolment);
    return parsed.ok
      ? enrolAll(googlePorts(VERSION), parsed.value)
      : refuse([{ code: 'draft-unreadable', params: { field: parsed.field } }]);
  });
}

export function listTraces(pupil?: unknown, from?: unknown): Reply<Traced> {
  return answer(menuTexts().steps.pupils, () =>
    list(googlePorts(VERSION), parseText(pupil), place(from)),
  );
}

export function forgetPupil(pupil?: unknown, from?: unknown): Reply<Traced> {
  return answer(menuTexts().steps.forget, () =>
    forget(googlePorts(VERSION), parseText(pupil), place(from)),
  );
}

/** From the first tab on, unless a number says otherwise. */
function place(from: unknown): number {
  return typeof from === 'number' && Number.isSafeInteger(from) && from > 0 ? from : 0;
}
