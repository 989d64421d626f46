// «Systemsjekk» in the menu: the dialog, and the check it asks for.
import type { CheckReport, Done, Reply } from '../contract/replies';
import { answerThatIsDropped, checkSystem, settingsOfFile } from '../google/system-check';
import * as ui from '../google/ui';
import { menuTexts } from '../messages/menu';
import { pageOf } from './language';
import { answer, guarded } from './replies';
import { VERSION } from './version';

/** Everything that a result of a call holds anywhere in the product, and how it may be nested. */
const CARRIED = {
  text: 'Åse 🎉 "\\',
  empty: '',
  numbers: [0, -1, 0.1, 123456789012],
  yes: true,
  nothing: null,
  nested: [[{ pupils: ['p1'] }], []],
};

export function systemCheck(): void {
  guarded(
    'check',
    () => {
      const { systemCheck: title } = menuTexts();
      ui.openDialog(pageOf('Check'), title, { width: 760, height: 620 });
    },
    (message) => ui.tell(menuTexts().menu, message),
  );
}

export function runSystemCheck(): Reply<CheckReport> {
  return answer('check', () => ({
    ok: true,
    version: VERSION,
    ...settingsOfFile(),
    probes: checkSystem(),
    carried: { value: CARRIED, text: JSON.stringify(CARRIED) },
  }));
}

/** A page tells whether it arrives. */
export function answerWithDate(): Reply<Done> {
  return answerThatIsDropped();
}
