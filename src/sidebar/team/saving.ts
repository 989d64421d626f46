// Saving: «Lagre», «Lagre alle», «Lagre utkast», and what becomes of an answer that is lost.
import type { Draft, Failed, KeptDraft } from '../../contract/replies';
import { atTable, maySave, onTable, savable } from './ask';
import type { Desk } from './desk';
import { isAsComposed } from './recipe';
import type { Conflict } from './state';

export async function save(desk: Desk): Promise<void> {
  if (await saveOne(desk, desk.state().shown)) await reload(desk);
}

/** Class after class; the first that cannot be saved comes on the table. */
export async function saveAll(desk: Desk): Promise<void> {
  let stored = false;
  for (const className of savable(desk.state())) {
    if (await saveOne(desk, className)) {
      stored = true;
      continue;
    }
    const { trouble } = desk.state();
    desk.dispatch({ type: 'shown', className });
    // No use in sending the next when nobody answers.
    if (trouble !== null) return;
    break;
  }
  if (stored) await reload(desk);
}

export async function acceptDamage(desk: Desk): Promise<void> {
  desk.dispatch({ type: 'damage-accepted' });
  await save(desk);
}

/** Whether it is stored. */
async function saveOne(desk: Desk, className: string): Promise<boolean> {
  if (!maySave(desk.state(), className)) return false;
  const at = atTable(desk.state(), className);
  const draft = at?.work.proposal?.draft;
  if (at === null || draft === undefined) return false;
  const damaged = at.one.loaded.notices.some(({ code }) => code === 'ledger-damaged');
  if (damaged && draft.acceptDamage !== true) {
    desk.dispatch({ type: 'damage-asked', className });
    return false;
  }
  const isAnother = !at.work.uncertain && !isAsComposed(at.one, draft);
  if (isAnother) desk.dispatch({ type: 'recipe-differs', className });
  return send(desk, isAnother ? { ...draft, adjusted: true } : draft, at.work.proposal?.origin);
}

async function send(desk: Desk, draft: Draft, origin: string | undefined): Promise<boolean> {
  const { className } = draft;
  const reply = await desk.ask('saving', () => desk.server.commit(draft), 'save');
  if (reply === null) {
    desk.dispatch({ type: 'uncertain', className });
    return false;
  }
  if (reply.ok) await dropOrigin(desk, className, origin);
  desk.dispatch({ type: 'idle' });
  if (reply.ok) {
    desk.dispatch({ type: 'saved', className, reply });
    return true;
  }
  const kind = conflictIn(reply);
  if (kind === null) desk.refuse(reply, 'save');
  else {
    const { message } = reply.error;
    desk.dispatch({ type: 'conflict', className, conflict: { kind, message } });
  }
  return false;
}

/** A refusal that means that the draft is overtaken; null for any other. */
function conflictIn({ error }: Failed): Conflict['kind'] | null {
  if (error.code === 'class-changed') return 'changed';
  return error.code === 'colleague-first' ? 'colleague' : null;
}

/** After a conflict: the class as it is now, and the proposal, if it is to be kept. */
export async function resolve(desk: Desk, keep: boolean): Promise<void> {
  if (desk.state().task !== null) return;
  const { shown } = desk.state();
  if (!keep) desk.dispatch({ type: 'discarded', className: shown });
  if (await desk.load()) desk.dispatch({ type: 'settled', className: shown, id: desk.id() });
}

/** Whether the kept draft that this one was fetched from is gone; if not it is still listed. */
async function dropOrigin(
  desk: Desk,
  className: string,
  origin: string | undefined,
): Promise<boolean> {
  if (origin === undefined) return false;
  try {
    return (await desk.server.dropDraft(className, origin)).ok;
  } catch {
    return false;
  }
}

export async function keep(desk: Desk): Promise<void> {
  const proposal = onTable(desk.state())?.work.proposal ?? null;
  if (proposal === null || desk.state().task !== null) return;
  const { draft, origin } = proposal;
  const { className } = draft;
  if ((await desk.get('keeping', () => desk.server.keepDraft(draft), 'keep')) === null) return;
  const isGone = await dropOrigin(desk, className, origin);
  if (isGone) desk.dispatch({ type: 'origin-gone', className });
  if (await desk.load()) desk.dispatch({ type: 'told', news: { kind: 'kept' } });
}

export async function throwAway(desk: Desk, { draft }: KeptDraft): Promise<void> {
  if (desk.state().task !== null) return;
  const { className, id } = draft;
  const drop = () => desk.server.dropDraft(className, id);
  if ((await desk.get('dropping', drop, null)) === null) return;
  if (await desk.load()) desk.dispatch({ type: 'told', news: { kind: 'thrown' } });
}

/** What was stored is told already: that it cannot be read again is no reason to unsay it. */
async function reload(desk: Desk): Promise<void> {
  await desk.load();
}
