// The functions of the dialog «Vis trekningen», and the one that opens it.
import { loadShow as load, rememberShown as remember } from '../app/load-show';
import { openShow as open } from '../app/open-show';
import { refuse } from '../app/result';
import { parseText } from '../contract/parse';
import { parseShow } from '../contract/parse-show';
import type { Done, LoadedShow, Reply } from '../contract/replies';
import { googlePorts } from '../google/ports';
import * as ui from '../google/ui';
import { menuTexts } from '../messages/menu';
import { answer } from './replies';
import { VERSION } from './version';
import { onTheWall } from './wall-size';

export function openShow(request?: unknown): Reply<Done> {
  return answer(menuTexts().steps.wall, () => {
    const parsed = parseShow(request);
    if (!parsed.ok) {
      return refuse([{ code: 'draft-unreadable', params: { field: parsed.field } }]);
    }
    const opened = open(googlePorts(VERSION), parsed.value);
    if (!opened.ok) return opened;
    const { asked } = opened;
    const title = menuTexts().wall(asked.className);
    ui.openDialog('Show', title, JSON.stringify(asked), onTheWall(parsed.value.window));
    return { ok: true };
  });
}

export function loadShow(className?: unknown, draftId?: unknown): Reply<LoadedShow> {
  return answer(menuTexts().steps.load, () =>
    load(googlePorts(VERSION), parseText(className), parseText(draftId)),
  );
}

export function rememberShown(draftId?: unknown, cards?: unknown): Reply<Done> {
  return answer(menuTexts().steps.remember, () => {
    const count = typeof cards === 'number' && cards > 0 ? Math.floor(cards) : 0;
    return remember(googlePorts(VERSION), parseText(draftId), count);
  });
}
