// «Borte i dag»: who is away, as chips; only today's display changes.
import type { JSX } from 'preact';
import type { LoadedClass } from '../contract/replies';
import { offOn } from '../core/part-time';
import { midPeriodTexts } from '../messages/mid-period';
import { showingOf } from './ask';
import { Button } from './Button';
import { Lines } from './Lines';
import { NameBox } from './NameBox';
import type { Shared } from './shared';
import { emptyToday, missingToday, proposeToday, type Seating } from '../core/today';
import { namesOf, texts } from './texts';

export function AwayToday({ state, session }: Shared): JSX.Element | null {
  const { loaded, away, draft } = state;
  if (loaded === null) return null;
  const nameOf = namesOf(loaded.pupils);
  const planned = offOn(loaded.pupils, loaded.today);
  const remove = (pupil: string, at: number): void => {
    session.dispatch({ type: 'away-set', pupil, gone: false });
    const next = away[at + 1] ?? away[at - 1];
    document.getElementById(next === undefined ? 'away' : `away-${next}`)?.focus();
  };
  return (
    <div class="away">
      <div class="field">
        <label for="away">{texts.labels.away}</label>
        <NameBox
          pupils={loaded.pupils.filter((pupil) => !away.includes(pupil.id))}
          onChoose={({ id }) => session.dispatch({ type: 'away-set', pupil: id, gone: true })}
        />
      </div>
      {away.length > 0 && (
        <>
          <ul class="chips" aria-label={texts.labels.chosenAway}>
            {away.map((pupil, at) => (
              <li key={pupil}>
                <Button
                  kind="chip"
                  onPress={() => remove(pupil, at)}
                  attributes={{ id: `away-${pupil}` }}
                >
                  {nameOf(pupil)}
                  {planned.includes(pupil) && ` · ${midPeriodTexts().byPlan}`}
                  <span class="sr-only">, {texts.labels.remove}</span>
                  <span class="cross" aria-hidden="true">
                    ×
                  </span>
                </Button>
              </li>
            ))}
          </ul>
          <p class="hint">
            {loaded.model === 'groups' ? texts.groups.onlyToday : texts.away.onlyToday}
          </p>
          {/* Of a draft it would give away who sits with whom: then it is for the teacher. */}
          {draft === null &&
            showingOf(loaded) === null &&
            loaded.newest !== null &&
            loaded.model === 'pairs' && (
              <Proposals loaded={loaded} seating={loaded.newest} away={away} />
            )}
        </>
      )}
    </div>
  );
}

interface ProposalsProps {
  readonly loaded: LoadedClass;
  readonly seating: Seating;
  readonly away: readonly string[];
}

export function Proposals({ loaded, seating, away }: ProposalsProps): JSX.Element | null {
  const nameOf = namesOf(loaded.pupils);
  const { pupils, rules, desks } = loaded;
  const here = pupils.map(({ id }) => id);
  const missing = missingToday(seating, here, rules, away);
  const lines = proposeToday(seating, missing, rules, desks).map(({ alone, desk, joins }) => {
    const names = alone.map(nameOf);
    if (desk === '') return texts.away.alone(names);
    return joins ? texts.away.joins(names, desk) : texts.away.sitTogether(names, desk);
  });
  const empty = emptyToday(seating, missing);
  if (empty.length > 0) lines.push(texts.away.empty(empty));
  return lines.length === 0 ? null : (
    <div class="proposals">
      <Lines lines={lines} />
    </div>
  );
}
