// The functions of the dialog «Vis trekningen», and the one that opens it.
import { loadShow as load, rememberShown as remember } from '../app/load-show';
import { openShow as open } from '../app/open-show';
import { unreadable } from '../app/result';
import { parseText } from '../contract/parse';
import { parseShow } from '../contract/parse-show';
import type { Done, LoadedShow, Reply } from '../contract/replies';
import * as ui from '../google/ui';
import { menuTexts } from '../messages/menu';
import { openPorts, pageOf } from './language';
import { answer } from './replies';
import { onTheWall } from './wall-size';

export function openShow(request?: unknown): Reply<Done> {
  return answer('wall', () => {
    const parsed = parseShow(request);
    if (!parsed.ok) {
      return unreadable(parsed.field);
    }
    const opened = open(openPorts(), parsed.value);
    if (!opened.ok) return opened;
    const { asked } = opened;
    const title = menuTexts().wall(asked.className);
    ui.openDialog(pageOf('Show', JSON.stringify(asked)), title, onTheWall(parsed.value.window));
    return { ok: true };
  });
}

export function loadShow(className?: unknown, draftId?: unknown): Reply<LoadedShow> {
  return answer('load', () => load(openPorts(), parseText(className), parseText(draftId)));
}

export function rememberShown(draftId?: unknown, cards?: unknown): Reply<Done> {
  return answer('remember', () => {
    const count = typeof cards === 'number' && cards > 0 ? Math.floor(cards) : 0;
    return remember(openPorts(), parseText(draftId), count);
  });
}
