// The functions the sidebar may call; each answers `{ ok: true, … }` or `{ ok: false, error }`.
import { arrangeRoom as arrange } from '../app/arrange-room';
import { commit as commitDraft } from '../app/commit';
import { drawPaper as paperFor } from '../app/draw-paper';
import { showDated as showDatedTab } from '../app/corrections';
import { drawAndCommit as drawAndCommitClass } from '../app/draw-and-commit';
import { loadClass as load } from '../app/load';
import { listOldTabs as listTabs, removeOldTabs as removeTabs } from '../app/old-tabs';
import { prepareWorkbook as prepare } from '../app/prepare';
import { repair as repairClass } from '../app/repair';
import { unreadable } from '../app/result';
import { rotate as rotateClass } from '../app/rotate';
import { showChart as bringChart } from '../app/show-chart';
import { undoLast as undo } from '../app/undo';
import {
  parseAnswers,
  parseDraft,
  parseLayout,
  parseRotation,
  parseText,
  parseView,
} from '../contract/parse';
import { parsePaper } from '../contract/parse-paper';
import type {
  Committed,
  DatedShown,
  Done,
  LoadedClass,
  OldTabs,
  Prepared,
  Repaired,
  Reply,
  RoomArranged,
  Shown,
  TabsRemoved,
  Undone,
} from '../contract/replies';
import * as ui from '../google/ui';
import { LANGUAGES } from '../messages/language';
import { menuTexts } from '../messages/menu';
import { openPorts, pageOf, speakAsUser } from './language';
import { answer } from './replies';

export function loadClass(className?: unknown): Reply<LoadedClass> {
  return answer('load', () => load(openPorts(), parseText(className)));
}

export function commit(draft?: unknown): Reply<Committed> {
  return answer('commit', () => {
    const parsed = parseDraft(draft);
    return parsed.ok ? commitDraft(openPorts(), parsed.value) : unreadable(parsed.field);
  });
}

export function rotate(rotation?: unknown): Reply<Committed> {
  return answer('rotate', () => {
    const parsed = parseRotation(rotation);
    return parsed.ok ? rotateClass(openPorts(), parsed.value) : unreadable(parsed.field);
  });
}

export function drawAndCommit(className?: unknown, acceptDamage?: unknown): Reply<Committed> {
  return answer('commit', () =>
    drawAndCommitClass(openPorts(), parseText(className), acceptDamage === true),
  );
}

export function undoLast(className?: unknown, nr?: unknown, acceptDamage?: unknown): Reply<Undone> {
  const meant = typeof nr === 'number' ? nr : undefined;
  return answer('undo', () =>
    undo(openPorts(), parseText(className), meant, acceptDamage === true),
  );
}

export function repair(className?: unknown, answers?: unknown): Reply<Repaired> {
  return answer('repair', () =>
    repairClass(openPorts(), parseText(className), parseAnswers(answers)),
  );
}

export function prepareWorkbook(): Reply<Prepared> {
  return answer('prepare', () => prepare(openPorts()));
}

export function showChart(className?: unknown, seenFrom?: unknown): Reply<Shown> {
  return answer('show', () => bringChart(openPorts(), parseText(className), parseView(seenFrom)));
}

export function arrangeRoom(className?: unknown, layout?: unknown): Reply<RoomArranged> {
  return answer('prepare', () => {
    const parsed = parseLayout(layout);
    return parsed === null
      ? unreadable('layout')
      : arrange(openPorts(), parseText(className), parsed);
  });
}

export function drawPaper(className?: unknown, paper?: unknown): Reply<Shown> {
  return answer('show', () => {
    const parsed = parsePaper(paper);
    return parsed === null
      ? unreadable('paper')
      : paperFor(openPorts(), parseText(className), parsed);
  });
}

export function showDated(className?: unknown, nr?: unknown): Reply<DatedShown> {
  return answer('dated', () => showDatedTab(openPorts(), parseText(className), Number(nr)));
}

export function redrawDated(className?: unknown, nr?: unknown): Reply<DatedShown> {
  return answer('dated', () => showDatedTab(openPorts(), parseText(className), Number(nr), true));
}

export function listOldTabs(): Reply<OldTabs> {
  return answer('tidy', () => listTabs(openPorts()));
}

export function removeOldTabs(from?: unknown, evenTouched?: unknown): Reply<TabsRemoved> {
  return answer('tidy', () => {
    const first = typeof from === 'number' && from > 0 ? Math.floor(from) : 0;
    return removeTabs(openPorts(), first, evenTouched === true);
  });
}

export function chooseLanguage(language?: unknown): Reply<Done> {
  return answer('remember', () => {
    const chosen = LANGUAGES.find((one) => one === language);
    if (chosen === undefined) {
      return unreadable('language');
    }
    openPorts().user.write('language', chosen);
    speakAsUser();
    ui.openSidebar(pageOf('Sidebar'), menuTexts().menu);
    return { ok: true };
  });
}

export function rememberUser(name?: unknown): Reply<Done> {
  return answer('remember', () => {
    openPorts().user.write('name', parseText(name));
    return { ok: true };
  });
}
