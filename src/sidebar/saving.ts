// Drawing and saving, as the teacher asks for them.
import type { Draft, Failed, LoadedClass } from '../contract/replies';
import { damageToAccept, drawable, mayDraw, maySave } from './ask';
import { draftPairs, type Drafted } from './draft';
import type { Line } from './line';
import { rotate } from './rotating';
import type { Conflict, DraftState } from './state';

/** What drawing needs from outside. */
export interface Chance {
  /** A new text that cannot be guessed, for seeds and ids. */
  readonly chance: () => string;
  /** Lets the page show what is going on before a long calculation. */
  readonly breathe: () => Promise<void>;
}

export async function draw(line: Line, { chance, breathe }: Chance): Promise<void> {
  if (!mayDraw(line.state())) return;
  // An overtaken draft is drawn again from the class as it is now.
  if ((line.state().draft?.conflict ?? null) !== null && !(await line.load())) return;
  await line.looked('drawing');
  if (!mayDraw(line.state())) return;
  line.dispatch({ type: 'task', task: 'drawing' });
  await breathe();
  const basis = line.state().loaded;
  if (!drawable(basis)) return line.dispatch({ type: 'idle' });
  const drafted = drafting(basis, chance, line.state().draft);
  if (drafted.ok) return line.dispatch({ type: 'drawn', draft: drafted.draft });
  const { findings } = drafted;
  line.dispatch({ type: 'trouble', trouble: { kind: 'impossible', findings } });
}

/** A fault in the core must not leave the teacher waiting. */
function drafting(basis: LoadedClass, chance: () => string, before: DraftState | null): Drafted {
  try {
    return draftPairs(basis, chance, before);
  } catch {
    return { ok: false, findings: [] };
  }
}

export async function save(line: Line): Promise<void> {
  if (!maySave(line.state())) return;
  if (damageToAccept(line.state()) !== null) {
    return line.dispatch({ type: 'panel-opened', panel: 'damage' });
  }
  const draft = line.state().draft?.draft;
  if (draft !== undefined) await send(line, draft);
}

/** @param goOn what is done with the draft then */
export async function acceptDamage(
  line: Line,
  chance: () => string,
  goOn: () => Promise<void>,
): Promise<void> {
  line.dispatch({ type: 'damage-accepted' });
  await (line.state().draft === null ? rotate(line, chance) : goOn());
}

async function send(line: Line, draft: Draft): Promise<void> {
  const reply = await line.ask('saving', () => line.server.commit(draft), 'save');
  if (reply === null) return;
  if (reply.ok) {
    const { nr, tab, chart, complete } = reply;
    line.dispatch({ type: 'saved', nr, tabs: complete ? { tab, chart } : null });
    return line.look();
  }
  const conflict = conflictIn(reply);
  if (conflict !== null) {
    line.dispatch({ type: 'conflict', conflict });
    return line.look();
  }
  const damaged = reply.error.code === 'ledger-damaged' && (await line.load());
  if (damaged && damageToAccept(line.state()) !== null) {
    return line.dispatch({ type: 'panel-opened', panel: 'damage' });
  }
  // The cards that ask about a pupil come with the class.
  if (reply.error.code.startsWith('identity-')) {
    await line.load();
    return;
  }
  line.refuse(reply, 'save');
}

/** A refusal that means the draft is overtaken; null for any other. */
export function conflictIn({ error }: Failed): Conflict | null {
  if (error.code === 'class-changed') return { kind: 'changed' };
  for (const finding of error.findings) {
    if (finding.code === 'colleague-first') {
      const { by, at, undone, kind: change } = finding.params;
      return { kind: 'colleague', by, at, undone, ...(change && { change }) };
    }
  }
  return error.code === 'colleague-first'
    ? { kind: 'colleague', by: '', at: '', undone: false }
    : null;
}
