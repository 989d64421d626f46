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
import { refuse } from '../app/result';
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
import { googlePorts } from '../google/ports';
import { menuTexts } from '../messages/menu';
import { answer } from './replies';
import { VERSION } from './version';

export function loadClass(className?: unknown): Reply<LoadedClass> {
  return answer(menuTexts().steps.load, () => load(googlePorts(VERSION), parseText(className)));
}

export function commit(draft?: unknown): Reply<Committed> {
  return answer(menuTexts().steps.commit, () => {
    const parsed = parseDraft(draft);
    return parsed.ok
      ? commitDraft(googlePorts(VERSION), parsed.value)
      : refuse([{ code: 'draft-unreadable', params: { field: parsed.field } }]);
  });
}

export function rotate(rotation?: unknown): Reply<Committed> {
  return answer(menuTexts().steps.rotate, () => {
    const parsed = parseRotation(rotation);
    return parsed.ok
      ? rotateClass(googlePorts(VERSION), parsed.value)
      : refuse([{ code: 'draft-unreadable', params: { field: parsed.field } }]);
  });
}

export function drawAndCommit(className?: unknown, acceptDamage?: unknown): Reply<Committed> {
  return answer(menuTexts().steps.commit, () =>
    drawAndCommitClass(googlePorts(VERSION), parseText(className), acceptDamage === true),
  );
}

export function undoLast(className?: unknown, nr?: unknown, acceptDamage?: unknown): Reply<Undone> {
  const meant = typeof nr === 'number' ? nr : undefined;
  return answer(menuTexts().steps.undo, () =>
    undo(googlePorts(VERSION), parseText(className), meant, acceptDamage === true),
  );
}

export function repair(className?: unknown, answers?: unknown): Reply<Repaired> {
  return answer(menuTexts().steps.repair, () =>
    repairClass(googlePorts(VERSION), parseText(className), parseAnswers(answers)),
  );
}

export function prepareWorkbook(): Reply<Prepared> {
  return answer(menuTexts().steps.prepare, () => prepare(googlePorts(VERSION)));
}

export function showChart(className?: unknown, seenFrom?: unknown): Reply<Shown> {
  return answer(menuTexts().steps.show, () =>
    bringChart(googlePorts(VERSION), parseText(className), parseView(seenFrom)),
  );
}

export function arrangeRoom(className?: unknown, layout?: unknown): Reply<RoomArranged> {
  return answer(menuTexts().steps.prepare, () => {
    const parsed = parseLayout(layout);
    return parsed === null
      ? refuse([{ code: 'draft-unreadable', params: { field: 'layout' } }])
      : arrange(googlePorts(VERSION), parseText(className), parsed);
  });
}

export function drawPaper(className?: unknown, paper?: unknown): Reply<Shown> {
  return answer(menuTexts().steps.show, () => {
    const parsed = parsePaper(paper);
    return parsed === null
      ? refuse([{ code: 'draft-unreadable', params: { field: 'paper' } }])
      : paperFor(googlePorts(VERSION), parseText(className), parsed);
  });
}

export function showDated(className?: unknown, nr?: unknown): Reply<DatedShown> {
  return answer(menuTexts().steps.dated, () =>
    showDatedTab(googlePorts(VERSION), parseText(className), Number(nr)),
  );
}

export function redrawDated(className?: unknown, nr?: unknown): Reply<DatedShown> {
  return answer(menuTexts().steps.dated, () =>
    showDatedTab(googlePorts(VERSION), parseText(className), Number(nr), true),
  );
}

export function listOldTabs(): Reply<OldTabs> {
  return answer(menuTexts().steps.tidy, () => listTabs(googlePorts(VERSION)));
}

export function removeOldTabs(from?: unknown, evenTouched?: unknown): Reply<TabsRemoved> {
  return answer(menuTexts().steps.tidy, () => {
    const first = typeof from === 'number' && from > 0 ? Math.floor(from) : 0;
    return removeTabs(googlePorts(VERSION), first, evenTouched === true);
  });
}

export function rememberUser(name?: unknown): Reply<Done> {
  return answer(menuTexts().steps.remember, () => {
    googlePorts(VERSION).user.write('name', parseText(name));
    return { ok: true };
  });
}
