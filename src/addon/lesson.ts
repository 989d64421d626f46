// The functions of the dialog «IGP», and the one that opens it.
import { bringBehindDialog, tellOfTeacherTabs } from '../app/behind-dialog';
import { loadLesson as load, rememberTurns as remember } from '../app/lesson';
import { parseCounts, parseIds, parseText } from '../contract/parse';
import { parseSize } from '../contract/parse-show';
import type { Done, LessonAsked, LoadedLesson, Reply } from '../contract/replies';
import * as ui from '../google/ui';
import { menuTexts } from '../messages/menu';
import { openPorts, pageOf } from './language';
import { answer } from './replies';
import { onTheWall } from './wall-size';

export function openLesson(
  className?: unknown,
  away?: unknown,
  window?: unknown,
  evenVisible?: unknown,
): Reply<Done> {
  return answer('lesson', () => {
    const asked: LessonAsked = { className: parseText(className), away: parseIds(away) };
    const ports = openPorts();
    const told = tellOfTeacherTabs(ports, evenVisible === true);
    if (told !== null) return told;
    bringBehindDialog(ports, asked.className);
    const size = onTheWall(parseSize(window));
    ui.openDialog(pageOf('Lesson', JSON.stringify(asked)), menuTexts().lesson, size);
    return { ok: true };
  });
}

export function loadLesson(className?: unknown): Reply<LoadedLesson> {
  return answer('load', () => load(openPorts(), parseText(className)));
}

export function rememberTurns(nr?: unknown, turns?: unknown): Reply<Done> {
  return answer('remember', () => remember(openPorts(), Number(nr), parseCounts(turns)));
}
