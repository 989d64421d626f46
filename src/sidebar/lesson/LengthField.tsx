// How long one phase lasts: up and down in steps, by arrow keys or buttons.
import type { JSX } from 'preact';
import type { LessonPhase } from '../../messages/lesson-texts';
import { LONGEST, SHORTEST } from './lengths';
import { texts, type Part } from './texts';

const KEYS: Readonly<Record<string, boolean>> = {
  ArrowUp: true,
  ArrowRight: true,
  PageUp: true,
  ArrowDown: false,
  ArrowLeft: false,
  PageDown: false,
};

export function LengthField(props: Part & { readonly phase: LessonPhase }): JSX.Element {
  const { state, session, phase } = props;
  const { plan } = state;
  const { times } = texts;
  const { name, letter } = texts.steps[phase];
  const seconds = plan.seconds[phase];
  const unlimited = phase === 'plenary' && !plan.limited;
  return (
    <div class={`length ${phase}`}>
      <h2>
        <span class="letter" aria-hidden="true">
          {letter}
        </span>
        {name}
      </h2>
      <div class={`stepper${unlimited ? ' off' : ''}`}>
        <StepButton {...props} longer={false} unavailable={unlimited} />
        <div
          role="spinbutton"
          tabIndex={unlimited ? undefined : 0}
          aria-label={name}
          aria-disabled={unlimited}
          aria-valuemin={SHORTEST}
          aria-valuemax={LONGEST}
          aria-valuenow={seconds}
          aria-valuetext={times.length(seconds)}
          onKeyDown={(event) => {
            const longer = KEYS[event.key];
            if (longer === undefined) return;
            event.preventDefault();
            session.step(phase, longer);
          }}
        >
          {unlimited ? '–' : times.length(seconds)}
        </div>
        <StepButton {...props} longer unavailable={unlimited} />
      </div>
      {phase === 'talk' && <p class="hint">{times.change(times.length(seconds / 2))}</p>}
      {phase === 'plenary' && (
        <label class="unlimited">
          <input
            type="checkbox"
            checked={!plan.limited}
            onChange={(event) => session.change({ limited: !event.currentTarget.checked })}
          />
          {times.unlimited}
        </label>
      )}
    </div>
  );
}

interface StepProps extends Part {
  readonly phase: LessonPhase;
  readonly longer: boolean;
  readonly unavailable: boolean;
}

/** For the mouse: by keyboard the value itself is turned. */
function StepButton({ session, phase, longer, unavailable }: StepProps): JSX.Element {
  const { name } = texts.steps[phase];
  const { shorter: less, longer: more } = texts.times;
  return (
    <button
      type="button"
      class="button"
      tabIndex={-1}
      aria-label={longer ? more(name) : less(name)}
      aria-disabled={unavailable ? 'true' : undefined}
      onClick={() => {
        if (!unavailable) session.step(phase, longer);
      }}
    >
      <span aria-hidden="true">{longer ? '+' : '−'}</span>
    </button>
  );
}
