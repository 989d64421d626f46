// What the teachers want of the groups, and the buttons that have them proposed.
import type { JSX } from 'preact';
import { groupSizes, USUAL_SIZE } from '../../core/groups/sizes';
import { Button } from '../Button';
import { isSound, mayPropose } from './ask';
import { firstDayOf, groupedOn } from './basis';
import type { Table } from './shared';
import type { Controls as Wishes } from './state';
import { words } from './texts';

const STEPS = 4;
const PERIODS = [3, 4, 5];

export function Controls(table: Table): JSX.Element {
  const { state, session, work } = table;
  const { controls } = work;
  const fixed = state.task !== null || work.uncertain;
  const ask = (more: Partial<Wishes>): void => {
    session.dispatch({ type: 'asked', controls: more });
  };
  const several = (state.team?.classes.length ?? 0) > 1;
  const unavailable = !mayPropose(state);
  return (
    <section class="controls" aria-labelledby="controls">
      <h2 id="controls" tabIndex={-1}>
        {words.controls.title}
      </h2>
      <Balance balance={controls.balance} fixed={fixed} ask={ask} />
      <Remainder {...table} fixed={fixed} ask={ask} />
      <Days {...table} fixed={fixed} ask={ask} />
      {differs(work) && <p class="hint">{words.controls.nextTime}</p>}
      <div class="stack">
        <Button
          kind={work.proposal === null ? 'primary' : 'plain'}
          unavailable={unavailable}
          onPress={() => void session.propose(false)}
        >
          {work.proposal === null ? words.buttons.propose : words.buttons.proposeAgain}
        </Button>
        {several && (
          <Button unavailable={unavailable} onPress={() => void session.propose(true)}>
            {words.buttons.proposeAll}
          </Button>
        )}
      </div>
    </section>
  );
}

/** From when, and for how long. */
function Days({ one, work: { controls }, fixed, ask }: Table & Part): JSX.Element {
  const first = firstDayOf(one);
  return (
    <>
      <div class="two">
        <label class="stacked">
          {words.controls.lasts}
          <select
            value={controls.periods}
            disabled={fixed}
            onChange={({ currentTarget }) => ask({ periods: Number(currentTarget.value) })}
          >
            {PERIODS.map((count) => (
              <option key={count} value={count}>
                {words.controls.periods(count)}
              </option>
            ))}
          </select>
        </label>
        <label class="stacked">
          {words.controls.from}
          <input
            type="date"
            value={controls.from}
            min={first}
            disabled={fixed}
            aria-describedby="from-hint"
            onChange={({ currentTarget }) => ask({ from: currentTarget.value })}
          />
        </label>
      </div>
      {!isSound(controls.from, first) && (
        <p class="hint" id="from-hint">
          {words.controls.tooSoon(first, one.loaded.today)}
        </p>
      )}
    </>
  );
}

/** What was asked for since the proposal was made has to wait for the next one. */
function differs({ proposal, controls }: Table['work']): boolean {
  const made = proposal?.draft.wishes;
  return (
    made !== undefined &&
    (made.balance !== controls.balance ||
      made.periods !== controls.periods ||
      made.remainder !== controls.remainder)
  );
}

interface Part {
  readonly fixed: boolean;
  readonly ask: (more: Partial<Wishes>) => void;
}

/** The even end stands to the left, so the slider counts the other way. */
function Balance({ balance, fixed, ask }: Part & Pick<Wishes, 'balance'>): JSX.Element {
  const { balance: label, even, fresh, steps } = words.controls;
  const step = Math.round((1 - balance) * STEPS);
  return (
    <div class="balance">
      <label for="balance">
        {label}
        <span>{steps[step]}</span>
      </label>
      <input
        id="balance"
        type="range"
        min={0}
        max={STEPS}
        step={1}
        value={step}
        disabled={fixed}
        aria-valuetext={steps[step]}
        list="balance-steps"
        onInput={({ currentTarget }) => ask({ balance: 1 - Number(currentTarget.value) / STEPS })}
      />
      <datalist id="balance-steps">
        {steps.map((text, i) => (
          <option key={text} value={i} />
        ))}
      </datalist>
      <div class="ends" aria-hidden="true">
        <span>{even}</span>
        <span>{fresh}</span>
      </div>
    </div>
  );
}

function Remainder({ one, work, fixed, ask }: Table & Part): JSX.Element | null {
  const count = groupedOn(one, work.controls.from);
  if (count % USUAL_SIZE === 0) return null;
  const sizes = ([3, 5] as const).map((remainder) => ({
    remainder,
    odd: groupSizes(count, remainder).filter((size) => size === remainder).length,
  }));
  const possible = sizes.filter(({ odd }) => odd > 0);
  if (possible.length < 2) return null;
  return (
    <fieldset class="choice" disabled={fixed}>
      <legend>{words.controls.remainder}</legend>
      {possible.map(({ remainder, odd }) => (
        <label key={remainder}>
          <input
            type="radio"
            name="remainder"
            checked={work.controls.remainder === remainder}
            onChange={() => ask({ remainder })}
          />
          {words.controls.sizes(remainder, odd)}
        </label>
      ))}
    </fieldset>
  );
}
