// The built script in the test's own thread: the same bundle on the same fakes, thousands of runs a minute.
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import type { Ask, Edit, LogLine } from '../../src/local/internals';
import { fork, newBook, type Sheet } from '../../src/local/model/book';
import { applyEdit } from '../../src/local/model/edits';
import type { Op } from '../../src/local/model/changes';
import { LiveWorkbook } from '../../src/local/model/live';
import { displayValues } from '../../src/local/model/snapshot';
import { View } from '../../src/local/model/view';
import {
  bootstrap,
  type ScriptSide,
  type Setup,
  type WorkerSide,
} from '../../src/local/run/bootstrap';
import { Killed, serviceFailure, writesLeft } from '../../src/local/run/faults';
import { Wire } from '../../src/local/run/wire';
import { invoke, roots, shapes } from '../../src/local/services/call';
import { EnumValue, Handle } from '../../src/local/services/handles';
import type { Context } from '../../src/local/services/table';
import { ScriptLock, type Ended, type Rules } from './quick-rules';

const code = readFileSync(new URL('../../dist/addon/Code.js', import.meta.url), 'utf8');
const script = new vm.Script(code, { filename: 'Code.js' });
const frame = new vm.Script(`(${bootstrap.toString()})`);
const SETUP: Setup = { shapes: shapes(), roots: roots.map((root) => root.type) };
const MORNING = Date.parse('2026-11-22T08:05:00+01:00');

/** A workbook that is copied in no time, and on which an execution ends before `run` comes back. */
export class QuickBook {
  private constructor(
    readonly live: LiveWorkbook,
    readonly lock = new ScriptLock(),
    /** Days since the morning on which all stories begin. */
    public day = 0,
    private runs = 0,
  ) {}

  /** As Google makes it: one blank tab. */
  static blank(): QuickBook {
    return new QuickBook(new LiveWorkbook(newBook('Prøve')));
  }

  /** @param runs how many there have been before, in the file this is a copy of say */
  static of(live: LiveWorkbook, runs = 0): QuickBook {
    return new QuickBook(live, new ScriptLock(), 0, runs);
  }

  copy(): QuickBook {
    const { book, properties } = this.live;
    const live = new LiveWorkbook(fork(book), properties);
    return new QuickBook(live, new ScriptLock(), this.day, this.runs);
  }

  run(name: string, args: readonly unknown[] = [], rules: Rules = {}): Ended {
    return new QuickRun(this, rules, ++this.runs).run(name, args);
  }

  /** What a person does in the grid. */
  edit(edit: Edit): void {
    applyEdit(this.live, edit, 'Kari', 2026);
  }

  sheet(name: string): Sheet {
    const found = this.live.book.sheets.find((sheet) => sheet.name === name);
    if (found === undefined) throw new Error(`no tab ${name}`);
    return found;
  }

  type(tab: string, row: number, column: number, values: string[][]): void {
    this.edit({ kind: 'type', sheet: this.sheet(tab).id, row, column, values });
  }

  /** Display texts; none when there is no such tab. */
  values(tab: string): string[][] {
    const found = this.live.book.sheets.find((sheet) => sheet.name === tab);
    return found === undefined ? [] : displayValues(found);
  }
}

/** The same steps as an execution of the host takes, one after the other. */
class QuickRun {
  private readonly wire = new Wire();
  private readonly view: CountingView;
  private readonly context: Context;
  private readonly lock: ScriptLock;
  private readonly calls: string[] = [];
  private readonly waiting: number[] = [];
  private readonly asked: string[] = [];
  private readonly log: LogLine[] = [];
  private readonly shown: string[] = [];
  private readonly now: number;
  private slept = 0;
  private uuids = 0;
  private dead = false;

  constructor(
    book: QuickBook,
    private readonly rules: Rules,
    /** Makes an execution's chance its own, and the same each time a test is run. */
    private readonly number: number,
  ) {
    const user = rules.user ?? 'Kari';
    this.view = new CountingView(book.live, user, false);
    this.lock = rules.lock ?? book.lock;
    this.now = MORNING + book.day * 86_400_000;
    this.context = {
      ...{ user, locale: rules.locale ?? 'no', view: this.view, mode: 'full' },
      lockOwner: { halted: false },
      scopes: rules.scopes ?? null,
      mayWait: false,
      now: () => new Date(this.now + this.slept),
      sleep: (milliseconds) => void (this.slept += milliseconds),
      ask: () => Promise.reject(new Error('answered before it gets here')),
      show: (one) => {
        this.shown.push(`${one.title}\n${one.html}`);
        rules.onShow?.(one);
      },
      addMenu: () => undefined,
      page: rules.page ?? (() => '<p>side</p>'),
    };
  }

  run(name: string, args: readonly unknown[]): Ended {
    let answer: unknown;
    let thrown: string | null = null;
    const realm = idle.pop() ?? new Realm();
    realm.side = this;
    try {
      answer = JSON.parse(realm.call(name, JSON.stringify(args))) as unknown;
    } catch (error) {
      thrown = this.dead ? null : realm.explain(error);
    } finally {
      idle.push(realm);
    }
    if (this.lock.holder === this) this.lock.holder = null;
    const { calls, waiting, asked, log, shown } = this;
    const ended = { calls, waiting, asked, log, shown };
    if (this.dead) return { ...ended, answer: undefined, thrown: null, killed: true };
    this.view.flush();
    return { ...ended, answer, thrown, killed: false };
  }

  heard(level: string, text: string): void {
    if (!this.dead) this.log.push({ level, text, user: this.context.user } as LogLine);
  }

  clock(): number {
    return this.now + this.slept;
  }

  /** A script that was killed may run on in here, but nothing it does counts. */
  reply(request: string): string {
    try {
      if (this.dead) throw new Killed();
      return JSON.stringify({ value: this.pass(request) });
    } catch (error) {
      if (error instanceof Killed && !this.dead) {
        this.dead = true;
        this.view.abandon(error.left);
        if (this.lock.holder === this) this.lock.holder = null;
      }
      const { name, message: text } = error as Error;
      return JSON.stringify({ error: { name, message: text } });
    }
  }

  private pass(request: string): unknown {
    const asked = JSON.parse(request) as { handle: number; method: string; args: unknown[] };
    const handle = this.wire.handle(asked.handle);
    this.calls.push(`${handle.type}.${asked.method}`);
    this.waiting.push(this.view.waiting);
    const index = this.calls.length;
    this.rules.beforeCall?.({ index, name: `${handle.type}.${asked.method}` });
    const fault = this.rules.fault?.call === index ? this.rules.fault : null;
    if (fault?.kind === 'kill') throw new Killed(undefined, writesLeft(fault.applied));
    if (fault?.kind === 'throw') throw serviceFailure(this.view.book.id);
    const args = asked.args.map((arg) => this.wire.decode(arg));
    const own = this.answered(handle, asked.method, args);
    const result = own === UNANSWERED ? invoke(this.context, handle, asked.method, args) : own;
    if (fault !== null) throw serviceFailure(this.view.book.id);
    return this.wire.encode(result);
  }

  /** What would have to be waited for, or be different each time. */
  private answered(handle: Handle, method: string, args: readonly unknown[]): unknown {
    switch (`${handle.type}.${method}`) {
      case 'Lock.tryLock':
        return this.tryLock(args[0] as number);
      case 'Lock.releaseLock':
        if (this.lock.holder === this) this.lock.holder = null;
        return undefined;
      case 'Utilities.getUuid':
        return `${this.number}-${++this.uuids}`;
      case 'Ui.alert':
      case 'Ui.prompt':
        return this.ask(method as Ask['kind'], args);
      default:
        return UNANSWERED;
    }
  }

  /** Whoever holds it stands still while this runs, so all the patience is used up at once. */
  private tryLock(patience: number): boolean {
    this.lock.holder ??= this;
    if (this.lock.holder !== this) this.slept += patience;
    return this.lock.holder === this;
  }

  private ask(kind: Ask['kind'], args: readonly unknown[]): unknown {
    const text = args.filter((arg) => typeof arg === 'string').join('\n');
    this.asked.push(text);
    const set = args.find((arg) => arg instanceof EnumValue)?.name ?? 'OK';
    const answer = this.rules.answer?.({ kind, text, buttons: set.split('_') });
    const button = EnumValue.of('Button', answer?.button ?? 'CLOSE');
    if (kind === 'alert') return button;
    return new Handle('PromptResponse', 'PromptResponse', { button, text: answer?.text ?? '' });
  }
}

const UNANSWERED = Symbol('unanswered');

/** Knows how many writes nobody else has seen yet. */
class CountingView extends View {
  waiting = 0;

  override write(change: Op): void {
    super.write(change);
    this.waiting++;
  }

  override flush(): void {
    this.waiting = 0;
    super.flush();
  }
}

/**
 * Where a script runs. Used again when it is idle, since making one takes longer than most runs; the
 * script itself begins anew each time.
 */
class Realm {
  side: QuickRun | null = null;
  private readonly context = vm.createContext(Object.create(null) as vm.Context);
  private readonly inside: ScriptSide;

  constructor() {
    const make = frame.runInContext(this.context) as typeof bootstrap;
    const side: WorkerSide = {
      call: (request) => this.side!.reply(request),
      log: (level, text) => this.side!.heard(level, text),
      doubt: (text) => {
        throw new Error(text);
      },
      now: () => this.side!.clock(),
    };
    this.inside = make(side, JSON.stringify(SETUP));
  }

  call(name: string, args: string): string {
    script.runInContext(this.context);
    return this.inside.run(name, args);
  }

  explain(error: unknown): string {
    return (JSON.parse(this.inside.explain(error)) as { message: string }).message;
  }
}

const idle: Realm[] = [];
