// The lesson as the class sees it: which phase it is, what to do, and how much time is left.
import type { JSX } from 'preact';
import type { LessonPhase } from '../../messages/lesson-texts';
import { Timer } from '../wall/Timer';
import { Controls } from './Controls';
import { useKeys } from './keys';
import { PHASES } from './state';
import { clockOf } from './steps';
import { Tally } from './Tally';
import { texts, type Part } from './texts';
import { Word } from './Word';

interface StageProps extends Part {
  readonly view: LessonPhase;
  readonly now: () => number;
}

export function Stage(props: StageProps): JSX.Element {
  const { state, session, view } = props;
  const { holder } = state.turns;
  const group = view === 'plenary' && holder !== null ? state.lesson?.groups[holder.group] : null;
  useKeys(session);
  return (
    <div
      class={`wall stage ${view}${group ? ' word' : ''}`}
      onClick={(event) => {
        // After the mouse the space bar goes on; who pressed by keyboard stays on the button.
        if (event.detail > 0) document.getElementById('scene')?.focus();
      }}
    >
      <Steps view={view} />
      <div class="scene">
        {group ? <Word group={group} away={state.away} /> : <Task {...props} />}
        <Time {...props} />
      </div>
      {view === 'plenary' && <Tally state={state} />}
      <Controls state={state} session={session} view={view} />
    </div>
  );
}

function Steps({ view }: { readonly view: LessonPhase }): JSX.Element {
  return (
    <ol class="steps" aria-label={texts.stepsLabel}>
      {PHASES.map((phase) => (
        <li key={phase} aria-current={phase === view ? 'step' : undefined}>
          <span class="letter" aria-hidden="true">
            {texts.steps[phase].letter}
          </span>
          {texts.steps[phase].name}
        </li>
      ))}
    </ol>
  );
}

function Task({ state, view }: StageProps): JSX.Element {
  const { title, task } = taskOf(state, view);
  const { question } = state.plan;
  const change = view === 'talk' && clockOf(state)?.halved === true;
  return (
    <div class="what">
      <h1 id="scene" tabIndex={-1} aria-describedby="task" class={change ? 'change' : ''}>
        {title}
      </h1>
      <p id="task" class="task">
        {task}
      </p>
      {question.trim() !== '' && (
        <p class={`question${question.length > 70 ? ' long' : ''}`}>{question}</p>
      )}
    </div>
  );
}

function taskOf(
  state: Part['state'],
  view: LessonPhase,
): { readonly title: string; readonly task: string } {
  if (view === 'think') return texts.think;
  if (view === 'plenary') return { title: texts.plenary, task: '' };
  const { first, second } = texts.talk[state.lesson?.model ?? 'pairs'];
  return clockOf(state)?.halved === true ? second : first;
}

function Time({ state, session, view, now }: StageProps): JSX.Element | null {
  const clock = clockOf(state);
  if (clock === undefined) return null;
  const change = texts.talk[state.lesson?.model ?? 'pairs'].second;
  return (
    <Timer
      key={`${view} ${clock.nr}`}
      countdown={clock.countdown}
      now={now}
      label={texts.steps[view].name}
      {...(view === 'talk' ? { half: `${change.title} ${change.task}` } : {})}
      onHalf={() => session.halve()}
    />
  );
}
