// Sheets that are protected with a warning: ask before a cell is changed, as Sheets does.
import { useMemo, useRef } from 'react';
import type { Answer, Edit } from '../internals';
import type { Question } from './dialogs';
import { TEXTS } from './texts';

const GUARDED: ReadonlySet<Edit['kind']> = new Set([
  'type',
  'clear',
  'sort',
  'insertLines',
  'deleteLines',
]);

export function useProtection(
  send: (edit: Edit) => Promise<boolean>,
  warns: boolean,
  ask: (question: Question) => Promise<Answer>,
): (edit: Edit) => Promise<boolean> {
  const warning = useRef(warns);
  warning.current = warns;
  return useMemo(
    () => async (edit: Edit) => {
      if (warning.current && GUARDED.has(edit.kind)) {
        const text = TEXTS.protectedQuestion;
        const { button } = await ask({
          kind: 'alert',
          title: '',
          text,
          buttons: ['OK', 'CANCEL'],
        });
        if (button !== 'OK') return false;
      }
      return send(edit);
    },
    [send, ask],
  );
}
