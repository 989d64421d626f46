// A school office: a roster in memory, and a server that writes on it as the real one does.
import type {
  Enrolment,
  Failed,
  LoadedRoster,
  RosterPupil,
  Traced,
} from '../../../src/contract/replies';
import { NoAnswer } from '../../../src/sidebar/server';
import { PupilsSession, type PupilsServer } from '../../../src/sidebar/pupils/session';
import { refusal } from './school';

export class Office {
  pupils: RosterPupil[] = [];
  missing = 0;
  /** Every call by name, in order. */
  calls: string[] = [];
  private lost: string[] = [];

  constructor(names: readonly string[]) {
    for (const name of names) this.add(name, '5A');
  }

  add(name: string, className: string): void {
    const id = `p${this.pupils.length}`;
    this.pupils.push({ id, className, name, showAs: '', status: 'here', days: '' });
  }

  idOf(name: string): string {
    const pupil = this.pupils.find((one) => one.name === name);
    if (pupil === undefined) throw new Error(`no ${name}`);
    return pupil.id;
  }

  lines(): string[] {
    return this.pupils.map(({ className, name, status }) => `${className} ${name} ${status}`);
  }

  /** The next call takes effect, but its answer gets lost. */
  loseNext(name: keyof PupilsServer): void {
    this.lost.push(name);
  }

  open(): PupilsSession {
    let count = 0;
    return new PupilsSession({ server: this.server, chance: () => `chance${(count += 1)}` });
  }

  private answer<T>(name: string, act: () => T): Promise<T> {
    this.calls.push(name);
    const reply = act();
    const at = this.lost.indexOf(name);
    if (at >= 0) {
      this.lost.splice(at, 1);
      return Promise.reject(new NoAnswer(false, 'lost'));
    }
    // As plain data, like everything that crosses.
    return Promise.resolve(JSON.parse(JSON.stringify(reply)) as T);
  }

  private load(): LoadedRoster {
    const classes = [...new Set(this.pupils.map(({ className }) => className))];
    const { pupils, missing } = this;
    return { ok: true, classes, pupils, revision: JSON.stringify(pupils), missing };
  }

  private enrol({ revision, newcomers, changes }: Enrolment): Failed | { ok: true; rows: number } {
    const there = (id: string): boolean => this.pupils.some((pupil) => pupil.id === id);
    if (newcomers.length > 0 && newcomers.every(({ id }) => there(id)))
      return { ok: true, rows: 0 };
    if (revision !== this.load().revision) return refusal('roster-changed');
    this.pupils = this.pupils.map((pupil) => {
      const change = changes.find(({ id }) => id === pupil.id);
      return change === undefined ? pupil : { id: pupil.id, ...change.after };
    });
    this.pupils.push(...newcomers);
    return { ok: true, rows: newcomers.length + changes.length };
  }

  /** Three tabs, one at a time; the row on the roster goes with the last. */
  private trace(id: string, from: number, forget: boolean): Traced {
    if (!this.pupils.some((pupil) => pupil.id === id)) return { ok: true, traces: [], next: null };
    const tab = ['5A 2026-11-23', 'Tur', 'Elever'][from] ?? '';
    const kind = (['replaced', 'look', 'emptied'] as const)[from] ?? 'look';
    if (forget && from === 2) this.pupils = this.pupils.filter((pupil) => pupil.id !== id);
    return { ok: true, traces: [{ tab, kind, count: 1 }], next: from < 2 ? from + 1 : null };
  }

  private readonly server: PupilsServer = {
    loadRoster: () => this.answer('loadRoster', () => this.load()),
    repair: () =>
      this.answer('repair', () => {
        this.missing = 0;
        return { ok: true as const, className: '5A', ids: 2, tabs: [] };
      }),
    enrol: (enrolment) => this.answer('enrol', () => this.enrol(enrolment)),
    listTraces: (id, from) => this.answer('listTraces', () => this.trace(id, from, false)),
    forgetPupil: (id, from) => this.answer('forgetPupil', () => this.trace(id, from, true)),
  };
}
