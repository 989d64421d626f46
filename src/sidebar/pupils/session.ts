// The dialog «Elever» without its page: the state, and everything a teacher can ask for.
import type { Enrolled, Failed } from '../../contract/replies';
import type { ColumnOrder } from '../../core/class-list';
import { newPupilId } from '../../core/identity';
import type { PupilId } from '../../core/model';
import { normaliseName } from '../../core/names';
import { randomFrom } from '../../core/random';
import { pupilsTexts } from '../../messages/pupils';
import type { PupilsTask } from '../../messages/pupils-texts';
import { ErrandSession } from '../errand-session';
import type { Server } from '../server';
import { eachPage } from './pages';
import { askedFor, countOf, isUsedUp } from './preview';
import { chosenOf, FRESH, INITIAL, type Answer, type Retry, type State } from './state';

export type PupilsServer = Pick<
  Server,
  'loadRoster' | 'repair' | 'enrol' | 'listTraces' | 'forgetPupil'
>;

export interface Surroundings {
  readonly server: PupilsServer;
  /** Unpredictable text, new each time. */
  readonly chance: () => string;
}

const texts = pupilsTexts();

export class PupilsSession extends ErrandSession<PupilsTask, Retry, State, Surroundings> {
  constructor(outside: Surroundings) {
    super(INITIAL, outside, texts.trouble);
  }

  async start(className: string): Promise<void> {
    this.set({ className });
    await this.load();
  }

  show(mode: State['mode']): void {
    this.edit({ mode, forgetting: null, saved: null });
  }

  chooseClass(className: string): void {
    this.edit({ className, chosen: null, forgetting: null, saved: null });
  }

  paste(pasted: string): void {
    this.edit({ pasted, saved: null });
  }

  turn(order: ColumnOrder): void {
    this.edit({ order });
  }

  tick(key: string, on: boolean): void {
    this.set({ ticks: { ...this.now.ticks, [key]: on }, sent: null });
  }

  answer(line: number, answer: Answer | null): void {
    const answers = Object.entries(this.now.answers).filter(([of]) => Number(of) !== line);
    const others = Object.fromEntries(answers) as State['answers'];
    this.set({ answers: answer === null ? others : { ...others, [line]: answer }, sent: null });
  }

  choose(chosen: PupilId | null): void {
    this.edit({ chosen, forgetting: null, saved: null });
  }

  change(changes: Partial<Enrolled>): void {
    this.set({ edited: { ...this.now.edited, ...changes }, sent: null, saved: null });
  }

  /** Reads the roster; pupils without an id are given one first, as the sidebar does. */
  async load(): Promise<void> {
    await this.during('loading', 'load', async ({ server }) => {
      let roster = await server.loadRoster();
      if (roster.ok && roster.missing > 0) {
        const mended = await server.repair(roster.classes[0] ?? '');
        if (!mended.ok) return mended;
        roster = await server.loadRoster();
      }
      if (!roster.ok) return roster;
      const className = this.now.className === '' ? (roster.classes[0] ?? '') : this.now.className;
      this.set({ roster, className, sent: null });
      return null;
    });
  }

  async save(): Promise<void> {
    const { roster } = this.now;
    const asked = askedFor(this.now);
    if (roster === null || asked.newcomers.length + asked.changes.length === 0) return;
    const random = randomFrom(this.around().chance());
    const sent = this.now.sent ?? {
      revision: roster.revision,
      newcomers: asked.newcomers.map((pupil) => ({ ...pupil, id: newPupilId(random) })),
      changes: asked.changes,
    };
    this.set({ sent });
    await this.during('saving', 'save', async ({ server }) => {
      const reply = await server.enrol(sent);
      if (!reply.ok) return reply;
      const again = await server.loadRoster();
      this.set({
        ...FRESH,
        pasted: isUsedUp(this.now) ? '' : this.now.pasted,
        saved: countOf(asked),
        ...(again.ok ? { roster: again } : {}),
      });
      this.focus('saved');
      return again.ok ? null : again;
    });
  }

  /** Looks first where the name stands. */
  async askForget(): Promise<void> {
    const pupil = chosenOf(this.now);
    if (pupil === null || pupil.status !== 'left') return;
    const [traces, rest] = [[], { listed: false, typed: '', begun: false, done: false }] as const;
    this.set({ forgetting: { pupil, traces, ...rest }, saved: null });
    this.focus('forget');
    await this.list();
  }

  type(typed: string): void {
    const { forgetting } = this.now;
    if (forgetting !== null) this.set({ forgetting: { ...forgetting, typed } });
  }

  cancelForget(): void {
    this.set({ forgetting: null, trouble: null });
    this.focus('one');
  }

  mayForget(): boolean {
    const { forgetting, task } = this.now;
    if (forgetting === null || task !== null || !forgetting.listed) return false;
    const { typed, pupil, begun } = forgetting;
    return begun || normaliseName(typed) === normaliseName(pupil.name);
  }

  /** Tab by tab; after an interruption from the beginning, which is no harm. */
  async forget(): Promise<void> {
    if (!this.mayForget()) return;
    this.known({ begun: true });
    await this.during('forgetting', 'forget', async ({ server }) => {
      const pupil = this.now.forgetting?.pupil.id ?? '';
      const failed = await eachPage((from) => server.forgetPupil(pupil, from));
      if (failed.refused !== null) return failed.refused;
      this.known({ done: true });
      const roster = await server.loadRoster();
      this.set({ chosen: null, edited: {}, ...(roster.ok ? { roster } : {}) });
      this.focus('forget');
      return null;
    });
  }

  retry(what: Retry): Promise<void> {
    const again: Readonly<Record<Retry, () => Promise<void>>> = {
      load: () => this.load(),
      save: () => this.save(),
      list: () => this.list(),
      forget: () => this.forget(),
    };
    return again[what]();
  }

  private list(): Promise<void> {
    return this.during('listing', 'list', async ({ server }) => {
      const pupil = this.now.forgetting?.pupil.id ?? '';
      const { traces, refused } = await eachPage((from) => server.listTraces(pupil, from));
      if (refused !== null) return refused;
      this.known({ traces, listed: true });
      return null;
    });
  }

  private known(changes: Partial<NonNullable<State['forgetting']>>): void {
    const { forgetting } = this.now;
    if (forgetting !== null) this.set({ forgetting: { ...forgetting, ...changes } });
  }

  protected override uncertain(retry: Retry): readonly string[] {
    return retry === 'save' ? [texts.uncertain] : [];
  }

  /** A roster that has changed is fetched anew; sending the same again would not help. */
  protected override afterRefusal({ error }: Failed, retry: Retry): Retry {
    if (error.code !== 'busy' && error.code !== 'service-failed') this.set({ sent: null });
    return error.code === 'roster-changed' ? 'load' : retry;
  }

  /** What is being written stands as it was sent. */
  private edit(changes: Partial<State>): void {
    const { task } = this.now;
    if (task === 'saving' || task === 'forgetting') return;
    this.set({ ...FRESH, ...changes });
  }
}
