// The dialog «IGP» without its page: the state, and everything a teacher can ask for.
import type { LessonAsked } from '../../contract/replies';
import { randomFrom } from '../../core/random';
import { turnsFrom } from '../../core/taking-turns';
import type { LessonPhase } from '../../messages/lesson-texts';
import { Caller } from '../caller';
import type { Server } from '../server';
import { nextLength } from './lengths';
import { reduce } from './reduce';
import { INITIAL, type Action, type Plan, type State } from './state';
import { addTime, backward, forward, halve, setUp, start, togglePause } from './steps';

export type LessonServer = Pick<Server, 'loadLesson' | 'rememberTurns'>;

export interface Surroundings {
  readonly server: LessonServer;
  /** Unpredictable text, new each time. */
  readonly chance: () => string;
  /** Milliseconds by a clock that only grows. */
  readonly now: () => number;
}

export class LessonSession extends Caller<State, Action, 'loading', 'load'> {
  private sending = false;
  private unsent = false;

  constructor(private readonly outside: Surroundings) {
    super(INITIAL, reduce);
  }

  /** The plan can be made, and the time can run, before the class is here. */
  async open({ className, away }: LessonAsked): Promise<void> {
    this.become({ ...this.state(), className, away });
    await this.load();
  }

  async load(): Promise<void> {
    const load = () => this.outside.server.loadLesson(this.state().className);
    const lesson = await this.get('loading', load, 'load');
    if (lesson !== null) this.dispatch({ type: 'loaded', lesson });
  }

  change(plan: Partial<Plan>): void {
    this.become({ ...this.state(), plan: { ...this.state().plan, ...plan } });
  }

  step(phase: LessonPhase, longer: boolean): void {
    const { seconds } = this.state().plan;
    this.change({ seconds: { ...seconds, [phase]: nextLength(seconds[phase], longer) } });
  }

  start(): void {
    this.become(start(this.state(), this.outside.now()));
  }

  forward(): void {
    const { now, chance } = this.outside;
    this.go(forward(this.state(), now(), randomFrom(chance())));
  }

  backward(): void {
    this.go(backward(this.state(), this.outside.now()));
  }

  newQuestion(): void {
    this.change({ question: '' });
    this.become(setUp(this.state(), this.outside.now()));
  }

  /** Nobody has had the word. */
  startOver(): void {
    this.go({ ...this.state(), turns: turnsFrom([]) });
  }

  togglePause(): void {
    this.become(togglePause(this.state(), this.outside.now()));
  }

  addTime(): void {
    this.become(addTime(this.state(), this.outside.now()));
  }

  halve(): void {
    this.become(halve(this.state()));
  }

  private become(state: State): void {
    this.dispatch({ type: 'became', state });
  }

  private go(next: State): void {
    const { counts } = this.state().turns;
    this.become(next);
    if (next.turns.counts !== counts) void this.remember();
  }

  /** Nobody waits for it. One at a time, the newest last: two under way could overtake each other. */
  private async remember(): Promise<void> {
    this.unsent = true;
    if (this.sending) return;
    this.sending = true;
    while (this.unsent) {
      this.unsent = false;
      const { lesson, turns } = this.state();
      try {
        await this.outside.server.rememberTurns(lesson?.nr ?? 0, turns.counts);
      } catch {
        // The next one carries this one too.
      }
    }
    this.sending = false;
  }
}
