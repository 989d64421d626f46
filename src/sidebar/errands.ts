// The smaller things a teacher asks for: setting up, a name, an answer about a pupil.
import type { Language } from '../contract/replies';
import type { PupilId } from '../core/model';
import { newcomersOf, questionsOf } from './ask';
import type { Line } from './line';

export async function prepare(line: Line): Promise<void> {
  if (line.state().task !== null) return;
  const done = await line.get('preparing', () => line.server.prepareWorkbook(), 'prepare');
  if (done === null) return;
  await line.load();
  line.dispatch({ type: 'prepared', tabs: done.made });
}

export async function rememberName(line: Line, name: string): Promise<void> {
  if (line.state().task !== null) return;
  const done = await line.get('remembering', () => line.server.rememberUser(name), null);
  if (done !== null) line.dispatch({ type: 'named', name });
}

/** The server opens a new sidebar in place of this one. */
export async function chooseLanguage(line: Line, language: Language): Promise<void> {
  if (line.state().task !== null) return;
  const choose = () => line.server.chooseLanguage(language);
  if ((await line.get('opening', choose, null)) !== null) line.dispatch({ type: 'idle' });
}

/** The teacher says that these rows are new pupils, every one of them. */
export async function allNew(line: Line): Promise<void> {
  const { task, loaded, className } = line.state();
  const newcomers = loaded === null ? null : newcomersOf(loaded);
  if (task !== null || newcomers === null) return;
  const answers = Object.fromEntries(newcomers.pupils.map((pupil) => [pupil, 'new' as const]));
  const repair = () => line.server.repair(className, answers);
  if ((await line.get('repairing', repair, 'load')) !== null) await line.load();
}

/** Sent when every question has its answer. */
export async function answer(line: Line, pupil: PupilId, given: 'renamed' | 'new'): Promise<void> {
  const { task, loaded, className } = line.state();
  if (task !== null || loaded === null) return;
  line.dispatch({ type: 'answered', pupil, answer: given });
  const { answers } = line.state();
  if (questionsOf(loaded).some((question) => !(question.pupil in answers))) return;
  const repair = () => line.server.repair(className, answers);
  if ((await line.get('repairing', repair, 'load')) !== null) await line.load();
}
