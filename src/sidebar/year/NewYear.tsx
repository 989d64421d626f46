// «Nytt skoleår»: what each class is called from now on, and afterwards what became old.
import type { JSX } from 'preact';
import type { PlannedClass } from '../../contract/replies';
import { correctionTexts } from '../../messages/corrections';
import { Button } from '../Button';
import { Card } from '../Card';
import { Lines } from '../Lines';
import { dayIn, faultsOf, nameOf, stayingName, type YearFault } from './moves';
import { texts, type Part } from './texts';

const { year: words } = texts;
const { old: tabs } = correctionTexts();

export function NewYear({ state, session }: Part): JSX.Element | null {
  const { plan, started } = state;
  if (plan === null) return null;
  if (plan.begun !== undefined) return <Begun state={state} session={session} />;
  if (started) return <Started state={state} session={session} />;
  if (plan.classes.length === 0) return <p class="hint">{words.noClasses}</p>;
  const faults = faultsOf(state);
  return (
    <section class="turn" aria-labelledby="turn">
      <h2 id="turn">{words.title}</h2>
      {plan.last !== '' && <p class="note">{words.last(plan.last)}</p>}
      <Lines lines={words.what} />
      <table>
        <thead>
          <tr>
            {words.headers.map((text) => (
              <th key={text} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {plan.classes.map((one) => (
            <Move key={one.name} state={state} session={session} one={one} />
          ))}
        </tbody>
      </table>
      <FirstDay state={state} session={session} />
      {plan.ended.length > 0 && <p class="hint">{words.ended(plan.ended)}</p>}
      <div class="actions">
        <Button
          kind="primary"
          unavailable={!session.mayStart()}
          onPress={() => void session.startYear()}
        >
          {words.start}
        </Button>
        <p class="wrong" role="status">
          {faults.map(said).join(' ')}
        </p>
      </div>
    </section>
  );
}

/** What is wrong with a day stands beside it. */
function said(fault: YearFault): string {
  if (fault.kind === 'day') return '';
  return words[fault.kind](fault.className);
}

function Move({ state, session, one }: Part & { readonly one: PlannedClass }): JSX.Element {
  const name = nameOf(state, one);
  return (
    <tr>
      <th scope="row">{one.name}</th>
      <td class="count">{one.pupils}</td>
      <td>
        {name === null ? (
          <span class="gone">{words.leavesShort}</span>
        ) : (
          <input
            type="text"
            autocomplete="off"
            maxLength={40}
            aria-label={words.newName(one.name)}
            value={name}
            onInput={(event) => session.rename(one.name, event.currentTarget.value)}
          />
        )}
      </td>
      <td class="leaves">
        <input
          type="checkbox"
          aria-label={words.leaves(one.name)}
          checked={name === null}
          onChange={(event) =>
            session.rename(one.name, event.currentTarget.checked ? null : stayingName(one))
          }
        />
      </td>
    </tr>
  );
}

function FirstDay({ state, session }: Part): JSX.Element {
  const isWrong = dayIn(state.firstDay) === null;
  return (
    <div class="line">
      <label for="first-day">{words.firstDay}</label>
      <input
        id="first-day"
        type="text"
        autocomplete="off"
        maxLength={40}
        aria-describedby="first-day-hint"
        aria-invalid={isWrong}
        value={state.firstDay}
        onInput={(event) => session.sayFirstDay(event.currentTarget.value)}
      />
      <span id="first-day-hint" class={isWrong ? 'wrong' : 'hint'}>
        {isWrong ? words.dayUnread(state.firstDay) : words.firstDayHint}
      </span>
    </div>
  );
}

/** Broken off: it can only be finished. */
function Begun({ state, session }: Part): JSX.Element | null {
  const begun = state.plan?.begun;
  if (begun === undefined) return null;
  const moves = begun.moves
    .filter(({ from, to }) => from !== to)
    .map(({ from, to }) => words.move(from, to));
  return (
    <Card id="begun" tone="warn" title={words.begunTitle}>
      <p>{words.begun(moves)}</p>
      <div class="actions">
        <Button
          kind="primary"
          unavailable={state.task !== null}
          onPress={() => void session.startYear()}
        >
          {words.finish}
        </Button>
      </div>
    </Card>
  );
}

function Started({ state, session }: Part): JSX.Element {
  const { old, tidied, task } = state;
  return (
    <>
      <Card id="started" tone="good" title={words.startedTitle}>
        <Lines lines={words.started} />
      </Card>
      {old !== null && tidied === null && (
        <Card id="old" title={words.tidyTitle}>
          <p>{tabs.text(old.tabs, old.years)}</p>
          {old.tabs > 0 && (
            <>
              <p>{tabs.again}</p>
              <p>{tabs.touched}</p>
              <div class="actions">
                <Button
                  kind="primary"
                  unavailable={task !== null}
                  onPress={() => void session.tidy(false)}
                >
                  {tabs.remove}
                </Button>
                <Button unavailable={task !== null} onPress={() => void session.tidy(true)}>
                  {tabs.removeAll}
                </Button>
              </div>
            </>
          )}
        </Card>
      )}
      {tidied !== null && (
        <Card id="tidied" tone="good" title={tabs.removed(tidied.removed)}>
          {tidied.left.length > 0 && <p>{tabs.left(tidied.left)}</p>}
        </Card>
      )}
    </>
  );
}
