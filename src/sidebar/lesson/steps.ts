// The lesson step by step: forwards, backwards and in between. Pure; clock and chance are given.
import type { Random } from '../../core/random';
import { giveWord, takeWordBack } from '../../core/taking-turns';
import type { LessonPhase } from '../../messages/lesson-texts';
import { begun, extended, leftAt, paused, resumed } from '../wall/countdown';
import { groupsHere } from './here';
import { PHASES, type Clock, type State } from './state';

const MORE = 30_000;

/** From the set-up, everything anew but who has had the word. */
export function start(state: State, now: number): State {
  return enter({ ...state, clocks: {} }, 'think', now);
}

/** The phase that follows; in plenary the word is given to somebody. */
export function forward(state: State, now: number, random: Random): State {
  const { view, turns } = state;
  if (view === 'setUp') return state;
  const next = PHASES[PHASES.indexOf(view) + 1];
  if (next !== undefined) return enter(state, next, now);
  const given = giveWord(turns, groupsHere(state), random);
  return given === turns ? state : scene({ ...state, turns: given });
}

/** Takes the word back, or goes to the phase before; from the first to the set-up. */
export function backward(state: State, now: number): State {
  const { view, turns } = state;
  if (view === 'setUp') return state;
  if (view === 'plenary' && turns.holder !== null) {
    return scene({ ...state, turns: takeWordBack(turns) });
  }
  const before = PHASES[PHASES.indexOf(view) - 1];
  return before === undefined ? setUp(state, now) : enter(state, before, now);
}

/** Another question: whoever has the word keeps it as had. */
export function setUp(state: State, now: number): State {
  const left = leave(state, now);
  return scene({ ...left, view: 'setUp', turns: { ...left.turns, holder: null } });
}

export function togglePause(state: State, now: number): State {
  return withClock(state, (clock) => {
    const { countdown } = clock;
    const toggle = countdown.since === null ? resumed : paused;
    return { ...clock, countdown: toggle(countdown, now) };
  });
}

export function addTime(state: State, now: number): State {
  return withClock(state, (clock) => ({
    ...clock,
    countdown: extended(clock.countdown, MORE, now),
  }));
}

export function halve(state: State): State {
  return withClock(state, (clock) => ({ ...clock, halved: true }));
}

export function clockOf({ view, clocks }: State): Clock | undefined {
  return view === 'setUp' ? undefined : clocks[view];
}

/** A phase that has time left goes on where it was; else it begins. */
function enter(before: State, view: LessonPhase, now: number): State {
  const state = leave(before, now);
  const kept = state.clocks[view];
  const goesOn = kept !== undefined && leftAt(kept.countdown, now) > 0;
  const countdown = goesOn
    ? resumed(kept.countdown, now)
    : begun(state.plan.seconds[view] * 1000, now);
  const clock = goesOn ? { ...kept, countdown } : { nr: state.scene, countdown, halved: false };
  const clocks =
    view === 'plenary' && !state.plan.limited ? state.clocks : { ...state.clocks, [view]: clock };
  return scene({ ...state, view, clocks });
}

/** Time does not run where nobody is. */
function leave(state: State, now: number): State {
  return withClock(state, (clock) => ({ ...clock, countdown: paused(clock.countdown, now) }));
}

function withClock(state: State, change: (clock: Clock) => Clock): State {
  const clock = clockOf(state);
  if (clock === undefined || state.view === 'setUp') return state;
  return { ...state, clocks: { ...state.clocks, [state.view]: change(clock) } };
}

function scene(state: State): State {
  return { ...state, scene: state.scene + 1 };
}
