// A school of invented pupils and a server that remembers: what the sidebar's tests talk to.
import type { Finding } from '../../../src/contract/findings';
import type { Paper } from '../../../src/contract/paper';
import type {
  CalendarView,
  ClassModel,
  Draft,
  Failed,
  LoadedClass,
  Need,
  OtherRoom,
  Rotation,
  ShowRequest,
} from '../../../src/contract/replies';
import { rotatedGroups, standingOf } from '../../../src/core/groups/standing';
import type { DrawEvent, Recipe, Rule, SeatingKind } from '../../../src/core/model';
import { NoAnswer, type Server } from '../../../src/sidebar/server';
import { createSession, type Session } from '../../../src/sidebar/session';
import { classOf, NOT_FOR_SIDEBAR, RECIPE, refusal, SHOWN, turnsOf } from './class';
import { DatedTabs } from './dated-tabs';

export { classOf, RECIPE, refusal };
type Stored = Pick<Draft, 'id' | 'groups' | 'desks'> & Recipe;

/** A server with one class in memory. What tests may turn is written out as fields. */
export class School extends DatedTabs {
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
  model: ClassModel = 'pairs';
  calendar: Partial<CalendarView> = {};
  /** For which classes a dialog was opened, and without whom. */
  opened: string[] = [];
  /** What was to be shown on the wall. */
  shows: ShowRequest[] = [];
  /** Pupils who no longer go in the class, by number. */
  left = new Set<number>();
  /** Answers that wait, by the name of the call. */
  private readonly gates = new Map<string, Promise<void>>();

  constructor(pupils = 8) {
    super();
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
    const usual = classOf(this.pupils);
    const calendar = { ...usual.calendar, ...this.calendar };
    return classOf(this.pupils, {
      className: className === '' ? '5A' : className,
      model: this.model,
      calendar: this.model === 'groups' ? turnsOf(calendar, this.today, standing) : calendar,
      pupils: usual.pupils.filter((_, i) => !this.left.has(i)),
      today: this.today,
      rules: this.rules,
      history: standing,
      newest: standing[standing.length - 1] ?? null,
      revision: this.revision(),
      needs: this.needs,
      notices: this.notices,
      problems: this.problems,
      readOnly: this.readOnly,
      ...this.more,
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

  /** The team composes base groups of four, in the dialog. */
  compose(id = 'g1', periods = 4): void {
    this.model = 'groups';
    const ids = this.load('5A').pupils.map((pupil) => pupil.id);
    const groups = Array.from({ length: Math.ceil(ids.length / 4) }, (_, i) =>
      ids.slice(4 * i, 4 * i + 4),
    );
    const desks = groups.map((_, i) => `G${i + 1}`);
    const wishes = { remainder: 3, balance: 0.5, periods } as const;
    this.store({ id, groups, desks, ...RECIPE, wishes }, 'Kari', 'groups');
  }

  /** A colleague changes leaders. */
  colleagueRotates(id = 'c1', by = 'Per'): void {
    this.turn(id, by);
  }

  private turn(id: string, by: string): DrawEvent {
    const { now } = standingOf(this.standing(), '5A') ?? { now: undefined };
    if (now === undefined) throw new Error('no groups stand');
    const here = new Set(this.load('5A').pupils.map((pupil) => pupil.id));
    const { groups, kept } = rotatedGroups(now.groups, here);
    const desks = kept.map((i) => now.desks[i] ?? '');
    return this.store({ id, groups, desks, ...RECIPE }, by, 'rotation');
  }

  private rotate(rotation: Rotation): Awaited<ReturnType<Server['rotate']>> {
    const refused = this.refusals.shift();
    if (refused !== undefined) return refused;
    const before = this.draws.find((draw) => draw.draftId === rotation.id);
    const stored = { ok: true as const, className: '5A', tab: '5A 2026-11-23', complete: true };
    const chart = 'Klassekart 5A';
    if (before !== undefined) return { ...stored, nr: before.nr, chart, again: true };
    if (rotation.revision !== this.revision()) return this.overtaken();
    return { ...stored, nr: this.turn(rotation.id, 'Kari').nr, chart, again: false };
  }

  private store(
    {
      id,
      wishes,
      from = this.today,
      ...drawn
    }: Stored & Partial<Pick<DrawEvent, 'wishes' | 'from'>>,
    by: string,
    kind: SeatingKind = 'pairs',
  ): DrawEvent {
    const { groups, desks, seed, algorithm, input, adjusted, locked, drawsLeft } = drawn;
    const draw: DrawEvent = {
      kind,
      ...(wishes === undefined ? {} : { wishes }),
      nr: this.draws.length + this.revoked.size + 1,
      className: '5A',
      from,
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

  protected async answer<T>(name: string, act: () => T): Promise<T> {
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
    ...NOT_FOR_SIDEBAR,
    loadClass: (className) => this.answer('loadClass', () => this.load(className)),
    commit: (draft) => this.answer('commit', () => this.commit(draft)),
    undoLast: (_, expected, acceptDamage = false) =>
      this.answer('undoLast', () => {
        const damaged = this.notices.some(({ code }) => code === 'ledger-damaged');
        if (damaged && !acceptDamage) return refusal('ledger-damaged');
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
        const isDrawn = this.needs.every(({ kind }) => kind !== 'tabs');
        this.needs = this.needs.filter(
          (need) => need.kind === 'answer' && !(need.pupil in answers),
        );
        this.edition += 1;
        const tabs = isDrawn ? [] : ['5A 2026-11-23', 'Klassekart 5A'];
        return { ok: true, className: '5A', ids: 1, tabs };
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
    rotate: (rotation) => this.answer('rotate', () => this.rotate(rotation)),
    openTeam: (className) => this.openOn('openTeam', className),
    openOverview: (className) => this.openOn('openOverview', className),
    openShow: (request) =>
      this.answer('openShow', () => {
        const refused = this.refusals.shift();
        if (refused === undefined) this.shows.push(request);
        return refused ?? { ok: true };
      }),
    openLesson: (className, away) => this.openOn('openLesson', [className, ...away].join(' ')),
    ...{ openPupils: this.done('openPupils'), openYear: this.done('openYear') },
    ...{ postpone: this.done('postpone'), showYearPlan: this.done('showYearPlan') },
    ...{ chooseLanguage: this.done('chooseLanguage'), rememberUser: this.done('rememberUser') },
    ...this.datedTabs,
  };

  private done(name: string) {
    return () => this.answer(name, () => ({ ok: true as const }));
  }

  private openOn(name: string, asked: string) {
    return this.answer(name, () => {
      const refused = this.refusals.shift();
      if (refused === undefined) this.opened.push(asked);
      return refused ?? { ok: true as const };
    });
  }

  open(): Session {
    let count = 0;
    const chance = (): string => `chance${(count += 1)}`;
    return createSession({
      server: this.server,
      chance,
      breathe: () => Promise.resolve(),
      window: () => ({ width: 1280, height: 800 }),
    });
  }
}

/** Opens the sidebar on a class and draws. */
export async function drawn(school: School): Promise<Session> {
  const session = school.open();
  await session.start();
  await session.draw();
  return session;
}
