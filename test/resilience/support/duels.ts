// Two executions on one workbook, one of them held up at a call while the other runs from end to end.
import type { LedgerEvent } from '../../../src/core/model';
import type { Reply } from '../../../src/contract/replies';
import { readLedger } from '../../../src/tabs/ledger';
import type { Ended, ScriptLock } from '../../support/quick-rules';
import type { QuickBook } from '../../support/quick-book';
import { ALL } from './report';
import { fromGoogle } from './sentences';
import { differences, everythingIn, stateOf } from './state';

export type Step = readonly [name: string, ...args: unknown[]];

export interface Duel {
  readonly name: string;
  readonly before: QuickBook;
  readonly first: Step;
  readonly second: Step;
  /** Whose sidebars are opened afterwards. */
  readonly classes: readonly string[];
  /** Of the two, as many may be stored as in one after the other. */
  readonly most: number;
}

export interface Fought {
  readonly schedules: number;
  readonly busy: number;
  readonly wrong: readonly string[];
}

/** Usually; every call with `RESILIENCE=all`. */
const STRIDE = 5;

/** At the calls of `first`; the two share a lock. */
export function fight({ before, ...duel }: Duel): Fought {
  const alone = before.copy().run(duel.first[0], duel.first.slice(1));
  const wrong = new Map<string, number[]>();
  const known = new Map<string, readonly string[]>();
  let [busy, schedules] = [0, 0];
  const taken = alone.calls.indexOf('Lock.tryLock') + 1;
  // Whoever holds the lock keeps the other out, at whatever call.
  for (let at = 1; at <= alone.calls.length; at += at <= taken || ALL ? 1 : STRIDE) {
    schedules++;
    const book = before.copy();
    const [one, other] = interrupted(book, duel, at);
    const codes = [one, other].map(codeOf);
    if (codes.includes('busy')) busy++;
    const key = JSON.stringify([everythingIn(book), one.answer, other.answer]);
    const seen = known.get(key) ?? judged({ before, ...duel }, book, [one, other]);
    known.set(key, seen);
    for (const text of seen) {
      wrong.set(text, [...(wrong.get(text) ?? []), at]);
    }
  }
  const told = [...wrong].map(
    ([text, calls]) => `${text} (at ${calls.length} calls, ${calls[0]!} …)`,
  );
  return { schedules, busy, wrong: told };
}

/** @param lock of the one that comes in between; without it both have the same */
export function interrupted(
  book: QuickBook,
  { first, second }: Pick<Duel, 'first' | 'second'>,
  at: number,
  lock?: ScriptLock,
): [Ended, Ended] {
  let other: Ended | undefined;
  const one = book.run(first[0], first.slice(1), {
    beforeCall: ({ index }) => {
      if (index !== at) return;
      const rules = { user: 'Per', ...(lock === undefined ? {} : { lock }) };
      other = book.run(second[0], second.slice(1), rules);
    },
  });
  if (other === undefined) throw new Error(`there is no call ${at}`);
  return [one, other];
}

export function eventsOf(book: QuickBook): LedgerEvent[] {
  const read = readLedger(book.values('_Logg'));
  return read.ok ? [...read.ledger.events] : [];
}

function codeOf({ answer }: Ended): string {
  const reply = answer as Reply<{ ok: true }>;
  return reply.ok ? 'ok' : reply.error.code;
}

export function badWords({ answer, thrown }: Ended): string[] {
  if (thrown !== null) return [`an exception came through: ${thrown}`];
  const reply = answer as Reply<{ ok: true }>;
  return reply.ok || !fromGoogle(reply.error.message) ? [] : [`said: ${reply.error.message}`];
}

function judged(duel: Duel, book: QuickBook, ended: readonly [Ended, Ended]): string[] {
  const { before, classes, most } = duel;
  const wrong = ended.flatMap(badWords);
  const old = eventsOf(before);
  const events = eventsOf(book);
  const made = events.slice(old.length);
  if (JSON.stringify(events.slice(0, old.length)) !== JSON.stringify(old)) wrong.push('lost');
  if (new Set(events.map(({ nr }) => nr)).size !== events.length) wrong.push('two of one number');
  const stored = ended.filter(isStored).length;
  if (made.length !== stored) wrong.push(`${stored} told, ${made.length} stored`);
  if (made.length > most) wrong.push(`${made.length} stored, ${most} expected`);
  const neither = ended.map(codeOf);
  if (!neither.includes('ok')) wrong.push(`nobody came through: ${neither.join(', ')}`);

  openAll(book, classes);
  const orders = [duel, { ...duel, first: duel.second, second: duel.first }];
  const found = orders.map((order, index) => {
    const [one, other] = index === 0 ? ended : [ended[1], ended[0]];
    return differences(stateOf(book), stateOf(oneByOne(order, [one, other])));
  });
  if (found.every((differing) => differing.length > 0)) wrong.push(...found[0]!);
  const once = everythingIn(book);
  for (const className of classes) book.run('repair', [className]);
  if (everythingIn(book) !== once) wrong.push('repairing twice is not once');
  return wrong;
}

/** Whether the answer speaks of an event of its own. */
function isStored({ answer }: Ended): boolean {
  const reply = answer as { ok: boolean; nr?: number; again?: boolean; revoked?: number };
  return reply.ok && ((reply.nr !== undefined && reply.again === false) || 'revoked' in reply);
}

export function openAll(book: QuickBook, classes: readonly string[]): void {
  for (const className of classes) {
    const { needs = [] } = book.run('loadClass', [className]).answer as { needs?: object[] };
    if (needs.length > 0) book.run('repair', [className]);
  }
}

/** The workbook as it would be if those that came through had run one after the other. */
function oneByOne(
  { before, first, second, classes }: Duel,
  [one, other]: [Ended, Ended],
): QuickBook {
  const book = before.copy();
  if (codeOf(one) === 'ok') book.run(first[0], first.slice(1));
  if (codeOf(other) === 'ok') book.run(second[0], second.slice(1));
  openAll(book, classes);
  return book;
}
