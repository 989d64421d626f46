// A classroom for the dialog «IGP»: a server that keeps who has had the word, and a clock on the wall.
import type { LoadedLesson } from '../../../src/contract/replies';
import { groupsHere, namesHere } from '../../../src/sidebar/lesson/here';
import { LessonSession, type LessonServer } from '../../../src/sidebar/lesson/session';
import { NoAnswer } from '../../../src/sidebar/server';
import { leftAt } from '../../../src/sidebar/wall/countdown';
import { refusal } from './school';

export class Classroom {
  /** Milliseconds; only tests move it. */
  time = 5000;
  lesson: LoadedLesson;
  /** What has reached the server, the newest last. */
  kept: (readonly number[])[] = [];
  /** The next calls get no answer, or are refused. */
  fails: ('lost' | 'refused')[] = [];
  private gate: Promise<void> = Promise.resolve();
  private lessons = 0;

  /** Two at each desk: P1 and P2 at LP1, and so on. */
  constructor(pairs = 4) {
    const groups = Array.from({ length: pairs }, (_, i) => ({
      desk: `LP${i + 1}`,
      pupils: [2 * i + 1, 2 * i + 2].map((nr) => ({ id: `p${nr}`, name: `P${nr}` })),
    }));
    this.lesson = { ok: true, className: '5A', model: 'pairs', nr: 7, groups, turns: [] };
  }

  async open(away: readonly string[] = []): Promise<LessonSession> {
    const lesson = (this.lessons += 1);
    let count = 0;
    const session = new LessonSession({
      server: this.server,
      chance: () => `chance ${lesson} ${(count += 1)}`,
      now: () => this.time,
    });
    await session.open({ className: '5A', away });
    return session;
  }

  /** The next call waits until the function is called; those after it do not. */
  hold(): () => void {
    let release = (): void => undefined;
    this.gate = new Promise((resolve) => (release = resolve));
    return release;
  }

  private async answer<T>(act: () => T) {
    const failure = this.fails.shift();
    if (failure === 'lost') throw new NoAnswer(false, 'lost');
    const gate = this.gate;
    this.gate = Promise.resolve();
    await gate;
    return failure === 'refused' ? refusal('tab-missing') : act();
  }

  private readonly server: LessonServer = {
    loadLesson: () =>
      this.answer(() => {
        const turns = this.kept[this.kept.length - 1] ?? [];
        return JSON.parse(JSON.stringify({ ...this.lesson, turns })) as LoadedLesson;
      }),
    rememberTurns: (_, turns) =>
      this.answer(() => {
        this.kept.push(turns);
        return { ok: true as const };
      }),
  };
}

/** Names of those who have the word. */
export function holders(session: LessonSession): string[] {
  const { lesson, turns, away } = session.state();
  const group = lesson?.groups[turns.holder?.group ?? -1];
  return group === undefined ? [] : namesHere(group, away);
}

/** Seconds left of the phase that is on; null where there is no limit. */
export function left(session: LessonSession, { time }: Classroom): number | null {
  const { view, clocks } = session.state();
  const clock = view === 'setUp' ? undefined : clocks[view];
  return clock === undefined ? null : leftAt(clock.countdown, time) / 1000;
}

/** On to the plenary, and the word to everybody who is here. */
export function wordToAll(session: LessonSession): string[][] {
  session.start();
  session.forward();
  session.forward();
  return groupsHere(session.state()).map(() => {
    session.forward();
    return holders(session);
  });
}
