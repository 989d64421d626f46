// The use case that opens «Vis trekningen»: what may be shown, and nothing beside it that is not for the wall.
import type { ShowAsked, ShowRequest } from '../contract/replies';
import { bringBehindDialog, tellOfTeacherTabs } from './behind-dialog';
import { readClass } from './class-state';
import { whyNotSaved } from './commit';
import { readGrade } from './grade';
import type { Ports } from './ports';
import { refuse, type Result } from './result';

export interface OpenedShow {
  readonly ok: true;
  readonly asked: ShowAsked;
}

/** What would be refused when the first pair is shown is refused now, before the class stands ready. */
export function openShow(ports: Ports, request: ShowRequest): Result<OpenedShow> {
  const read = readGrade(ports);
  if (!read.ok) return refuse(read.findings);
  const { grade } = read;
  const loaded = readClass(ports, grade, request.className);
  if (!loaded.ok) return refuse(loaded.findings);
  const { state } = loaded;
  const { className } = state;
  const { draft, away, today } = request;
  if (draft === undefined && state.newest === undefined) {
    return refuse([{ code: 'nothing-to-show', params: { className } }]);
  }
  const refused = draft === undefined ? null : whyNotSaved(grade, state, draft);
  if (refused !== null) return refused;
  const told = tellOfTeacherTabs(ports, request.evenVisible === true);
  if (told !== null) return told;
  bringBehindDialog(ports, className);
  return { ok: true, asked: { className, away, today, ...(draft && { draft }) } };
}
