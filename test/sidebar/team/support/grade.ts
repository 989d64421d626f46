// A grade of two classes in base groups and a server that remembers: what tests of the dialog talk to.
import type { Finding } from '../../../../src/contract/findings';
import type { Paper } from '../../../../src/contract/paper';
import type {
  Draft,
  Failed,
  Grounds,
  KeptDraft,
  LoadedTeam,
  Need,
  Reply,
  TeamClass,
} from '../../../../src/contract/replies';
import { rotated } from '../../../../src/core/groups/rotation';
import type { DrawEvent, Rule } from '../../../../src/core/model';
import { NoAnswer, type Server } from '../../../../src/sidebar/server';
import { createTeamSession, type TeamSession } from '../../../../src/sidebar/team/session';
import { onTable } from '../../../../src/sidebar/team/ask';
import type { Proposal, Work } from '../../../../src/sidebar/team/state';
import { classOf, refusal, RECIPE } from '../../support/school';

export const TODAY = '2026-11-23';

/** One class as the teachers keep it. What tests may turn is written out as fields. */
export class ClassBook {
  pupils: string[];
  grounds: Readonly<Record<string, Omit<Grounds, 'id'>>> = {};
  rules: Rule[] = [];
  tables: number;
  needs: Need[] = [];
  problems: Finding[] = [];
  notices: Finding[] = [];
  kept: KeptDraft[] = [];
  draws: DrawEvent[] = [];
  /** Grows with every change of roster or rules. */
  edition = 0;

  constructor(
    readonly name: string,
    count: number,
  ) {
    this.pupils = Array.from({ length: count }, (_, i) => `${name.toLowerCase()}p${i}`);
    this.tables = Math.ceil(count / 4);
  }

  get revision(): string {
    return `${this.draws.length}/${this.edition}`;
  }

  read(): TeamClass {
    const desks = Array.from({ length: this.tables }, (_, i) => {
      const [row, column] = [1 + 3 * Math.floor(i / 3), 1 + 3 * (i % 3)];
      const cells = [row, row + 1].flatMap((at) => [
        { row: at, column },
        { row: at, column: column + 1 },
      ]);
      return { id: `G${i + 1}`, row, column, seats: 4, front: i < 3, cells };
    });
    const loaded = classOf(0, {
      className: this.name,
      model: 'groups',
      pupils: this.pupils.map((id, i) => ({ id, row: i + 2, name: `Elev ${id}`, short: id })),
      rules: this.rules,
      desks,
      history: this.draws,
      newest: this.draws[this.draws.length - 1] ?? null,
      revision: this.revision,
      needs: this.needs,
      notices: this.notices,
    });
    const grounds = this.pupils.map((id) => ({ id, ...this.grounds[id] }));
    return { loaded, grounds, problems: this.problems, notices: [], kept: this.kept };
  }

  store(draft: Draft, by = 'Kari'): DrawEvent {
    const { id, groups, desks, from, seed, algorithm, input, adjusted, wishes } = draft;
    const draw: DrawEvent = {
      kind: draft.kind ?? 'pairs',
      nr: this.draws.length + 1,
      className: this.name,
      draftId: id,
      at: `${TODAY}T08:05:00+01:00`,
      by,
      ...{ from, groups, desks, seed, algorithm, input, adjusted },
      ...(wishes === undefined ? {} : { wishes }),
    };
    this.draws.push(draw);
    this.kept = this.kept.filter(({ draft: other }) => other.id !== id);
    return draw;
  }

  /** Groups of four in the order of the roster, as a colleague composed them. */
  compose(periods = 4, by = 'Per', from = TODAY): void {
    const groups = Array.from({ length: Math.ceil(this.pupils.length / 4) }, (_, i) =>
      this.pupils.slice(4 * i, 4 * i + 4),
    );
    this.store(
      {
        ...{ id: `c${this.draws.length}`, className: this.name, revision: '', from },
        ...{ kind: 'groups', groups, desks: groups.map((_, i) => `G${i + 1}`), ...RECIPE },
        wishes: { remainder: 3, balance: 0.5, periods },
      },
      by,
    );
  }

  rotate(): void {
    const last = this.draws[this.draws.length - 1]!;
    const nr = last.nr + 1;
    this.draws.push({ ...last, kind: 'rotation', nr, groups: last.groups.map((g) => rotated(g)) });
  }
}

/** The server with a class of 28 and one of 30. */
export class Grade {
  readonly a = new ClassBook('8A', 28);
  readonly b = new ClassBook('8B', 30);
  /** Every call by name, in order. */
  calls: string[] = [];
  sent: Draft[] = [];
  papers: Paper[] = [];
  /** Calls that never answer, by name; with `afterwards` they take effect all the same. */
  silent: { readonly name: string; readonly afterwards: boolean }[] = [];
  refusals: Failed[] = [];
  /** Called between two slices of a search. */
  between: () => void = () => undefined;
  /** Milliseconds: a machine that takes none. */
  clock: () => number = () => 0;

  private book(className: string): ClassBook {
    return className === '8B' ? this.b : this.a;
  }

  private answer<T>(name: string, act: () => Reply<T>): Promise<Reply<T>> {
    this.calls.push(name);
    const lost = this.silent.findIndex((call) => call.name === name);
    const [silence] = lost < 0 ? [] : this.silent.splice(lost, 1);
    const refused = this.refusals.shift();
    if (refused !== undefined) return Promise.resolve(refused);
    const reply = silence !== undefined && !silence.afterwards ? null : act();
    if (silence !== undefined || reply === null) {
      return Promise.reject(new NoAnswer(false, 'lost'));
    }
    // As plain data, like everything that crosses.
    return Promise.resolve(JSON.parse(JSON.stringify(reply)) as Reply<T>);
  }

  private commit(draft: Draft): Awaited<ReturnType<Server['commit']>> {
    this.sent.push(draft);
    const book = this.book(draft.className);
    const stored = { ok: true as const, className: book.name, complete: true };
    const tabs = { tab: `${book.name} ${draft.from}`, chart: `Klassekart ${book.name}` };
    const before = book.draws.find(({ draftId }) => draftId === draft.id);
    if (before !== undefined) return { ...stored, ...tabs, nr: before.nr, again: true };
    if (draft.revision !== book.revision) {
      return refusal(book.edition > 0 ? 'class-changed' : 'colleague-first');
    }
    return { ...stored, ...tabs, nr: book.store(draft).nr, again: false };
  }

  readonly server = {
    loadTeam: () =>
      this.answer<LoadedTeam>('loadTeam', () => ({
        ok: true,
        classes: [this.a.read(), this.b.read()],
        unread: [],
      })),
    commit: (draft: Draft) => this.answer('commit', () => this.commit(draft)),
    keepDraft: (draft: Draft) =>
      this.answer('keepDraft', () => {
        const book = this.book(draft.className);
        const others = book.kept.filter((kept) => kept.draft.id !== draft.id);
        book.kept = [{ draft, at: `${TODAY}T14:05:00+01:00`, by: 'AKR' }, ...others];
        return { ok: true };
      }),
    dropDraft: (className: string, id: string) =>
      this.answer('dropDraft', () => {
        const book = this.book(className);
        book.kept = book.kept.filter((kept) => kept.draft.id !== id);
        return { ok: true };
      }),
    keepApart: (className: string, one: string, other: string) =>
      this.answer('keepApart', () => {
        const book = this.book(className);
        book.rules = [...book.rules, { kind: 'apart', row: 2, pupils: [one, other] }];
        book.edition += 1;
        return { ok: true };
      }),
    drawPaper: (_: string, paper: Paper) =>
      this.answer('drawPaper', () => {
        this.papers.push(paper);
        const exportLink = 'https://x/export?gid=7';
        return { ok: true, seenFrom: 'teacher', tab: 'Utskrift 8A', exportLink, rooms: [] };
      }),
  } as unknown as Server;

  /** The dialog on 8A. */
  async open(): Promise<TeamSession> {
    let count = 0;
    const session = createTeamSession({
      server: this.server,
      chance: () => `chance${(count += 1)}`,
      breathe: () => {
        this.between();
        return Promise.resolve();
      },
      now: () => this.clock(),
    });
    await session.start('8A');
    return session;
  }

  /** The dialog with a proposal for 8A. */
  async proposed(): Promise<TeamSession> {
    const session = await this.open();
    await session.propose(false);
    return session;
  }
}

export function workOn(session: TeamSession): Work {
  return onTable(session.state())!.work;
}

export function proposalOn(session: TeamSession): Proposal {
  return workOn(session).proposal!;
}

/** Who is in the pupil's group, sorted. */
export function matesOf(session: TeamSession, pupil: string): string[] {
  const group = proposalOn(session).draft.groups.find((members) => members.includes(pupil));
  return [...(group ?? [])].sort();
}
