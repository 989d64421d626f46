// A school of invented pupils and a server that remembers: what the sidebar's tests talk to.
import type { Finding } from '../../../src/contract/findings';
import type { Paper } from '../../../src/contract/paper';
import type {
  Draft,
  Failed,
  LoadedClass,
  Need,
  OtherRoom,
  PupilView,
} from '../../../src/contract/replies';
import type { DrawEvent, Recipe, Rule } from '../../../src/core/model';
import { NoAnswer, type Server } from '../../../src/sidebar/server';
import { createSession, type Session } from '../../../src/sidebar/session';

const NAMES = ['Amina', 'Jonas', 'Åse', 'Øyvind', 'Kwame', 'Ida', 'Noah', 'Maja', 'Sara', 'Tuva'];

function pupilsOf(count: number): PupilView[] {
  return Array.from({ length: count }, (_, i) => {
    const short = NAMES[i] ?? `Elev ${i}`;
    return { id: `p${i}`, row: i + 2, name: `${short} Berg`, short };
  });
}

export function classOf(count: number, changes: Partial<LoadedClass> = {}): LoadedClass {
  return {
    ok: true,
    classes: [
      { name: '5A', model: 'pairs' },
      { name: '5B', model: 'pairs' },
    ],
    className: '5A',
    model: 'pairs',
    today: '2026-11-23',
    yearStart: '2026-08-01',
    calendar: { due: 'today', period: 7, of: 19, next: '2026-12-07', drawsLeft: 13 },
    pupils: pupilsOf(count),
    rules: [],
    otherRules: [],
    desks: Array.from({ length: Math.ceil(count / 2) }, (_, i) => {
      const [row, column] = [2 + 2 * Math.floor(i / 3), 1 + 3 * (i % 3)];
      const cells = [column, column + 1].map((at) => ({ row, column: at }));
      return { id: `LP${i + 1}`, row, column, seats: 2, front: i < 3, cells };
    }),
    fixtures: [{ kind: 'board', text: 'Tavle', row: 1, column: 4 }],
    others: [],
    history: [],
    newest: null,
    revision: 'r0',
    needs: [],
    problems: [],
    notices: [],
    readOnly: false,
    user: 'Kari',
    ...changes,
  };
}

const SHOWN = {
  ok: true,
  seenFrom: 'teacher',
  exportLink: 'https://x/export?gid=7',
  rooms: [],
} as const;

/** What no test looks at. */
export const RECIPE: Recipe = { seed: 's', algorithm: 'a', input: 'i', adjusted: false };

type Stored = Pick<Draft, 'id' | 'groups' | 'desks'> & Recipe;

/** A server with one class in memory. What tests may turn is written out as fields. */
export class School {
  draws: DrawEvent[] = [];
  revoked = new Set<number>();
  rules: Rule[] = [];
  notices: Finding[] = [];
  problems: Finding[] = [];
  needs: Need[] = [];
  today = '2026-11-23';
  readOnly = false;
  /** Whether `repair` can do anything about `needs`. */
  mends = true;
  pupils: number;
  /** Grows with every change of roster or rules. */
  edition = 0;
  /** Every call by name, in order. */
  calls: string[] = [];
  sent: Draft[] = [];
  /** Calls that never answer, by name; with `afterwards` they take effect all the same. */
  silent: { readonly name: string; readonly afterwards: boolean }[] = [];
  refusals: Failed[] = [];
  papers: Paper[] = [];
  rooms: OtherRoom[] = [];
  /** Answers that wait, by the name of the call. */
  private readonly gates = new Map<string, Promise<void>>();

  constructor(pupils = 8) {
    this.pupils = pupils;
  }

  /** Holds back the answers to one function until the function that is given back is called. */
  hold(name: keyof Server): () => void {
    let open = (): void => undefined;
    this.gates.set(name, new Promise((resolve) => (open = resolve)));
    return () => {
      this.gates.delete(name);
      open();
    };
  }

  private standing(): DrawEvent[] {
    return this.draws.filter((draw) => !this.revoked.has(draw.nr));
  }

  private revision(): string {
    return `${this.draws.length + this.revoked.size}/${this.edition}`;
  }

  load(className: string): LoadedClass {
    const standing = this.standing();
    return classOf(this.pupils, {
      className: className === '' ? '5A' : className,
      today: this.today,
      rules: this.rules,
      history: standing,
      newest: standing[standing.length - 1] ?? null,
      revision: this.revision(),
      needs: this.needs,
      notices: this.notices,
      problems: this.problems,
      readOnly: this.readOnly,
    });
  }

  /** A colleague saves a draw of their own. */
  colleagueDraws(by = 'Per'): void {
    const { pupils, desks } = this.load('5A');
    const ids = pupils.map((pupil) => pupil.id);
    const groups = desks.map((_, i) => ids.slice(2 * i, 2 * i + 2));
    const drawn = { groups, desks: desks.map(({ id }) => id), ...RECIPE };
    this.store({ id: `c${this.draws.length}`, ...drawn }, by);
  }

  private store({ id, ...drawn }: Stored, by: string): DrawEvent {
    const { groups, desks, seed, algorithm, input, adjusted, locked, drawsLeft } = drawn;
    const draw: DrawEvent = {
      kind: 'pairs',
      nr: this.draws.length + this.revoked.size + 1,
      className: '5A',
      from: this.today,
      draftId: id,
      at: '2026-11-23T08:05:00+01:00',
      by,
      ...{ groups, desks, seed, algorithm, input, adjusted },
      ...(locked === undefined ? {} : { locked }),
      ...(drawsLeft === undefined ? {} : { drawsLeft }),
    };
    this.draws.push(draw);
    return draw;
  }

  private async answer<T>(name: string, act: () => T): Promise<T> {
    this.calls.push(name);
    const lost = this.silent.findIndex((call) => call.name === name);
    const [silence] = lost < 0 ? [] : this.silent.splice(lost, 1);
    const reply = silence !== undefined && !silence.afterwards ? null : act();
    await this.gates.get(name);
    if (silence !== undefined || reply === null) throw new NoAnswer(false, 'lost');
    // As plain data, like everything that crosses.
    return JSON.parse(JSON.stringify(reply)) as T;
  }

  private commit(draft: Draft): Awaited<ReturnType<Server['commit']>> {
    this.sent.push(draft);
    const refusal = this.refusals.shift();
    if (refusal !== undefined) return refusal;
    const before = this.draws.find((draw) => draw.draftId === draft.id);
    const stored = { ok: true as const, className: '5A', tab: '5A 2026-11-23', complete: true };
    const chart = 'Klassekart 5A';
    if (before !== undefined) return { ...stored, nr: before.nr, chart, again: true };
    if (draft.revision !== this.revision()) return this.overtaken();
    return { ...stored, nr: this.store(draft, 'Kari').nr, chart, again: false };
  }

  private overtaken(): Failed {
    const newest = this.standing().pop();
    if (this.edition > 0 || newest === undefined) return refusal('class-changed');
    const params = { className: '5A', by: newest.by, at: newest.at, undone: false };
    return refusal('colleague-first', [{ code: 'colleague-first', params }]);
  }

  readonly server: Server = {
    loadClass: (className) => this.answer('loadClass', () => this.load(className)),
    commit: (draft) => this.answer('commit', () => this.commit(draft)),
    drawAndCommit: () => Promise.reject(new Error('not for the sidebar')),
    undoLast: (_, expected) =>
      this.answer('undoLast', () => {
        const newest = this.standing().pop();
        const nr = newest?.nr ?? 0;
        if (newest !== undefined && expected !== nr) {
          const params = { className: '5A', by: newest.by, at: newest.at };
          return refusal('undo-overtaken', [{ code: 'undo-overtaken', params }]);
        }
        this.revoked.add(nr);
        return { ok: true, className: '5A', revoked: nr };
      }),
    repair: (_, answers = {}) =>
      this.answer('repair', () => {
        if (!this.mends) return { ok: true, className: '5A', ids: 0, tabs: [] };
        this.needs = this.needs.filter(
          (need) => need.kind === 'answer' && !(need.pupil in answers),
        );
        this.edition += 1;
        return { ok: true, className: '5A', ids: 1, tabs: [] };
      }),
    prepareWorkbook: () => this.answer('prepareWorkbook', () => ({ ok: true, made: ['Elever'] })),
    arrangeRoom: () =>
      this.answer('arrangeRoom', () => {
        this.edition += 1;
        return { ok: true, tab: 'Klasserom 5A', kept: 'Klasserom 5A (2)' };
      }),
    drawPaper: (_, paper) =>
      this.answer('drawPaper', () => {
        this.papers.push(paper);
        return { ...SHOWN, tab: 'Utskrift 5A' };
      }),
    showChart: (_, seenFrom = 'teacher') =>
      this.answer('showChart', () => ({
        ...SHOWN,
        tab: 'Klassekart 5A',
        seenFrom,
        rooms: this.rooms,
      })),
    rememberUser: () => this.answer('rememberUser', () => ({ ok: true })),
  };

  open(): Session {
    let count = 0;
    const chance = (): string => `chance${(count += 1)}`;
    return createSession({ server: this.server, chance, breathe: () => Promise.resolve() });
  }
}

export function refusal(code: Failed['error']['code'], findings: readonly Finding[] = []): Failed {
  return { ok: false, error: { code, message: `Melding om ${code}.`, findings } };
}

/** Opens the sidebar on a class and draws. */
export async function drawn(school: School): Promise<Session> {
  const session = school.open();
  await session.start();
  await session.draw();
  return session;
}
