// The functions of the dialog «IGP», and the one that opens it.
import { bringBehindDialog, tellOfTeacherTabs } from '../app/behind-dialog';
import { loadLesson as load, rememberTurns as remember } from '../app/lesson';
import { parseCounts, parseIds, parseText } from '../contract/parse';
import { parseSize } from '../contract/parse-show';
import type { Done, LessonAsked, LoadedLesson, Reply } from '../contract/replies';
import { googlePorts } from '../google/ports';
import * as ui from '../google/ui';
import { menuTexts } from '../messages/menu';
import { answer } from './replies';
import { VERSION } from './version';
import { onTheWall } from './wall-size';

export function openLesson(
  className?: unknown,
  away?: unknown,
  window?: unknown,
  evenVisible?: unknown,
): Reply<Done> {
  return answer(menuTexts().steps.lesson, () => {
    const asked: LessonAsked = { className: parseText(className), away: parseIds(away) };
    const ports = googlePorts(VERSION);
    const told = tellOfTeacherTabs(ports, evenVisible === true);
    if (told !== null) return told;
    bringBehindDialog(ports, asked.className);
    const size = onTheWall(parseSize(window));
    ui.openDialog('Lesson', menuTexts().lesson, JSON.stringify(asked), size);
    return { ok: true };
  });
}

export function loadLesson(className?: unknown): Reply<LoadedLesson> {
  return answer(menuTexts().steps.load, () => load(googlePorts(VERSION), parseText(className)));
}

export function rememberTurns(nr?: unknown, turns?: unknown): Reply<Done> {
  return answer(menuTexts().steps.remember, () => {
    remember(googlePorts(VERSION), Number(nr), parseCounts(turns));
    return { ok: true };
  });
}
