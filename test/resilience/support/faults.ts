// One function broken at every service call in every way, and what is looked at afterwards.
import type { Failed, Need, Reply } from '../../../src/contract/replies';
import type { Fault } from '../../../src/local/run/faults';
import type { QuickBook } from '../../support/quick-book';
import type { Ended } from '../../support/quick-rules';
import { ALL } from './report';
import { fromGoogle } from './sentences';
import { differences, everythingIn, ledgerOf, stateOf, type State } from './state';

export interface Story {
  readonly name: string;
  /** The workbook right before; never changed. */
  readonly before: QuickBook;
  readonly run: readonly [name: string, ...args: unknown[]];
  /** Goes the ways of another story: every call fails, but usually in one way only, by turns. */
  readonly byTurns?: boolean;
  /** Whose sidebar is opened afterwards; empty when there is no class yet. */
  readonly className: string;
  /** Tabs that only asking again makes whole, by the beginning of their names. */
  readonly unmended?: readonly string[];
  /** Tabs that are not the same when it is asked for twice. */
  readonly anew?: readonly string[];
  /** Tabs with nothing on them yet may be made one by one. */
  readonly inParts?: boolean;
  /** Half-way, the sidebar may ask whether a name is new or a pupil is. */
  readonly mayAsk?: boolean;
  /** What must be as before or after in any case, beside ledger and roster. */
  readonly seen?: (book: QuickBook) => unknown;
  /** Codes with which the same, asked again after it was done, may be refused. */
  readonly doneAlready?: readonly string[];
}

export interface Told {
  readonly faults: number;
  readonly survived: number;
  /** Different workbooks that were left behind. */
  readonly states: number;
  /** What went wrong, with the first fault that did it. */
  readonly wrong: readonly string[];
}

/** Tries every fault there is. */
export function tryFaults(story: Story): Told {
  const clean = story.before.copy();
  const whole = clean.run(story.run[0], story.run.slice(1));
  if (!(whole.answer as Reply<{ ok: true }>).ok) {
    throw new Error(`${story.name}: ${JSON.stringify(whole.answer)}`);
  }
  const ends = { before: settled(story, story.before), after: settled(story, clean) };
  const done = doneAt(whole, ends);
  const known = new Map<string, readonly string[]>();
  const asked = remembered((book) => askAgain(story, book, ends));
  const twice = remembered((book) => repairTwice(story, book));
  const wrong = new Map<string, string[]>();
  let [faults, survived] = [0, 0];
  for (const fault of faultsOf(whole, story.byTurns === true)) {
    faults++;
    const book = story.before.copy();
    const ended = book.run(story.run[0], story.run.slice(1), { fault });
    const key = everythingIn(book);
    const seen = known.get(key) ?? lookAfter(story, book, ends, [asked, twice]);
    known.set(key, seen);
    const said = [
      ...badAnswer(ended, truth(story, book), ends.after),
      ...(done(fault.call) ? saidUndone(ended) : []),
    ];
    const where = `${whole.calls[fault.call - 1]!} ${JSON.stringify(fault)}`;
    for (const text of [...said, ...seen]) wrong.set(text, [...(wrong.get(text) ?? []), where]);
    if (said.length + seen.length === 0) survived++;
  }
  const told = [...wrong].map(([text, by]) => `${text} (${by.length} faults, first ${by[0]!})`);
  return { faults, survived, states: known.size, wrong: told };
}

/** So many calls take minutes: of what goes the ways of another story, each third is broken then. */
const MANY = 300;

/** All kinds at each call; and before each flush some prefixes, or each, of what waits for it. */
function faultsOf({ calls, waiting }: Ended, byTurns: boolean): Fault[] {
  const stride = byTurns && !ALL && calls.length > MANY ? 3 : 1;
  return calls.flatMap((name, index): Fault[] => {
    const call = index + 1;
    if (call % stride !== 0) return [];
    const writes = name === 'SpreadsheetApp.flush' ? waiting[index]! : 0;
    const prefixes = Array.from({ length: Math.max(0, writes - 1) }, (_, i) => i + 1);
    const ways: Fault[] = [
      { call, kind: 'throw' },
      { call, kind: 'throwAfterEffect' },
      ...(['none', 'all'] as const).map((applied): Fault => ({ call, kind: 'kill', applied })),
    ];
    return [
      ...(byTurns && !ALL ? [ways[call % ways.length]!] : ways),
      ...prefixes
        .filter((applied) => ALL || applied % (byTurns ? 20 : 5) === 1)
        .map((applied): Fault => ({ call, kind: 'kill', applied })),
    ];
  });
}

/** What nobody can draw again. */
interface Truth {
  readonly ledger: string;
  readonly roster: string;
  readonly considerations: string;
  readonly seen: string;
}

interface Settled extends Truth {
  readonly state: State;
}

interface Ends {
  readonly before: Settled;
  readonly after: Settled;
}

/** How the workbook stands when somebody has opened the sidebar, which repairs what it must. */
function settled(story: Story, given: QuickBook): Settled {
  const book = given.copy();
  const found = truth(story, book);
  openSidebar(story, book);
  return { ...found, state: stateOf(book) };
}

function truth({ seen }: Story, book: QuickBook): Truth {
  const { Elever: roster = '', Hensyn: considerations = '' } = stateOf(book);
  const ledger = ledgerOf(book).join('\n');
  return { ledger, roster, considerations, seen: JSON.stringify(seen?.(book) ?? null) };
}

const TRUTHS = ['ledger', 'roster', 'considerations', 'seen'] as const;

/** @returns what was said against it */
function openSidebar({ className, mayAsk }: Story, book: QuickBook): string[] {
  if (className === '') return [];
  const first = book.run('loadClass', [className]).answer as Reply<{ ok: true; needs: object[] }>;
  if (!first.ok) return [`loadClass: ${first.error.code}`];
  if (first.needs.length === 0) return [];
  const repaired = book.run('repair', [className]).answer as Reply<{ ok: true }>;
  if (!repaired.ok && mayAsk && repaired.error.code === 'identity-question') return [];
  if (!repaired.ok) return [`repair: ${repaired.error.code}`];
  return [];
}

/** Looks only once at workbooks that are alike in everything. */
function remembered(look: Look): Look {
  const known = new Map<string, string[]>();
  return (book) => {
    const key = everythingIn(book);
    const seen = known.get(key) ?? look(book);
    known.set(key, seen);
    return seen;
  };
}

type Look = (book: QuickBook) => string[];

function repairTwice({ className, mayAsk }: Story, once: QuickBook): string[] {
  if (className === '') return [];
  const book = once.copy();
  const { needs } = book.run('loadClass', [className]).answer as { needs?: readonly Need[] };
  const open = needs?.filter(({ kind }) => mayAsk !== true || kind !== 'answer');
  const wrong = open?.length === 0 ? [] : [`still needed after repair: ${JSON.stringify(needs)}`];
  const before = everythingIn(book);
  book.run('repair', [className]);
  return everythingIn(book) === before ? wrong : [...wrong, 'repairing twice is not once'];
}

/** @param looks what is looked at for what was left behind, and for it once it is mended */
function lookAfter(story: Story, left: QuickBook, ends: Ends, looks: readonly Look[]): string[] {
  const { before, after } = ends;
  const found = truth(story, left);
  const kept = story.inParts === true ? [] : TRUTHS;
  const wrong = kept
    .filter((key) => found[key] !== before[key] && found[key] !== after[key])
    .map((key) => `${key} in between`);
  const isOld = TRUTHS.every((key) => found[key] === before[key]);
  const mended = left.copy();
  wrong.push(...openSidebar(story, mended));
  const end = isOld ? before : after;
  wrong.push(...differ('after one repair', stateOf(mended), end.state, story.unmended));
  return [...wrong, ...looks[0]!(left), ...looks.flatMap((look) => look(mended))];
}

/** The teacher, who never got an answer, tries once more. */
function askAgain(story: Story, start: QuickBook, { before, after }: Ends): string[] {
  const book = start.copy();
  const done = TRUTHS.some((key) => truth(story, start)[key] !== before[key]);
  const reply = book.run(story.run[0], story.run.slice(1)).answer as Reply<{ ok: true }>;
  const wrong: string[] = [];
  const refused = reply.ok ? '' : reply.error.code;
  if (refused !== '' && !(done && story.doneAlready?.includes(refused))) {
    wrong.push(`asked again: ${refused}`);
  }
  openSidebar(story, book);
  const { ledger, seen } = truth(story, book);
  if (ledger !== after.ledger || seen !== after.seen) wrong.push('asked again, not stored once');
  wrong.push(...differ('asked again', stateOf(book), after.state, story.anew));
  return wrong;
}

function badAnswer({ answer, killed, thrown, log }: Ended, stored: Truth, after: Truth): string[] {
  if (killed) return [];
  if (thrown !== null) return [`an exception came through: ${thrown}`];
  const reply = answer as Failed | { ok: true };
  const wrong = log.flatMap(({ text }) =>
    text.includes('failed while') ? [`logged: ${text}`] : [],
  );
  const isDone = TRUTHS.every((key) => stored[key] === after[key]);
  if (reply.ok && !isDone) wrong.push('said to be done, and is not');
  if (!reply.ok && fromGoogle(reply.error.message)) wrong.push(`said: ${reply.error.message}`);
  return wrong;
}

/**
 * From which calls on all that was asked for is done, whatever else breaks: where an event is stored
 * the one after its flush, and else those that let go of the lock.
 */
function doneAt({ calls }: Ended, { before, after }: Ends): (call: number) => boolean {
  const stored = calls.indexOf('SpreadsheetApp.flush', calls.indexOf('Sheet.appendRow')) + 1;
  const released = calls.lastIndexOf('Lock.releaseLock') + 1;
  if (before.ledger !== after.ledger) return (call) => call > stored;
  return (call) => call === released - 1 || call === released;
}

function saidUndone({ answer, killed }: Ended): string[] {
  const reply = answer as Reply<{ ok: true }> | undefined;
  return killed || reply?.ok === true ? [] : ['done, and said not to be'];
}

function differ(
  when: string,
  is: State,
  expected: State,
  except: readonly string[] = [],
): string[] {
  return differences(is, expected)
    .filter((text) => !except.some((tab) => text.startsWith(tab)))
    .map((text) => `${when}: ${text}`);
}
