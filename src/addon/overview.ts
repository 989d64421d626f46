// The function that opens the dialog «Oversikt»; the page reads the class as the sidebar does.
import { parseText } from '../contract/parse';
import type { Done, Reply } from '../contract/replies';
import * as ui from '../google/ui';
import { menuTexts } from '../messages/menu';
import { pageOf } from './language';
import { answer } from './replies';

export function openOverview(className?: unknown): Reply<Done> {
  return answer('overview', () => {
    ui.openDialog(pageOf('Overview', parseText(className)), menuTexts().overview);
    return { ok: true };
  });
}
