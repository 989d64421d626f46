// The pairs that hold now and those before, for the teacher to look up and to check.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { LoadedClass } from '../contract/replies';
import { MID_PERIOD } from '../core/amended';
import { checkDesks } from '../core/check-desks';
import { isImported } from '../core/imported';
import type { DrawEvent } from '../core/model';
import { brokenRules } from '../core/rules';
import { drawsOf } from './basis';
import { DrawChooser } from './DrawChooser';
import { hereOn } from './groups';
import { Lines } from './Lines';
import { ShowDated } from './OldTabs';
import { Replayed } from './Replayed';
import { byDesk } from './seatings';
import { sentences } from './sentences';
import type { Shared } from './shared';
import { namesOf, texts } from './texts';

export function StandingPairs({
  state,
  session,
  loaded,
}: Shared & { readonly loaded: LoadedClass }): JSX.Element {
  const { newest, pupils } = loaded;
  const [chosen, choose] = useState(0);
  const { teacher } = texts;
  if (newest === null) return <p class="hint">{teacher.nothingYet}</p>;
  const draws = [newest, ...drawsOf(loaded).filter(({ nr }) => nr !== newest.nr)];
  const shown = draws.find(({ nr }) => nr === chosen) ?? newest;
  const nameOf = namesOf(pupils);
  return (
    <section class="part" aria-labelledby="pairs">
      <h3 id="pairs">{shown === newest ? teacher.standing(newest.from) : texts.labels.pairs}</h3>
      {shown === newest && <BrokenNow newest={newest} loaded={loaded} />}
      {draws.length > 1 && <DrawChooser draws={draws} shown={shown} choose={choose} />}
      <p class="hint">
        {shown.by !== '' || shown.at !== '' ? teacher.by(shown) : ''}
        {shown.adjusted && <span class="tag">{teacher.adjusted}</span>}
      </p>
      <ul class="pairs">
        {byDesk(shown).map(({ desk, pupils: group }) => (
          <li key={desk}>
            <b>{desk}</b>
            <span class="sr-only">: </span>
            <span>{teacher.together(group.map(nameOf))}</span>
          </li>
        ))}
      </ul>
      <ShowDated state={state} session={session} nr={shown.nr} />
      {shown.algorithm !== MID_PERIOD && !isImported(shown) && (
        <Replayed key={shown.nr} draw={shown} loaded={loaded} />
      )}
    </section>
  );
}

/** A consideration may have been written, or begun to hold, since they were drawn. */
function BrokenNow({
  newest,
  loaded,
}: {
  readonly newest: DrawEvent;
  readonly loaded: LoadedClass;
}): JSX.Element | null {
  const { pupils, rules, desks } = loaded;
  // Who is away, or has left, breaks nothing with those who are here.
  const here = hereOn(loaded, loaded.today);
  const groups = newest.groups.map((group) => group.filter((pupil) => here.includes(pupil)));
  const places = isImported(newest) ? [] : checkDesks({ groups, desks, rules }, newest.desks);
  const broken = [
    ...brokenRules(rules, groups),
    ...places.filter(({ code }) => code === 'rule-broken'),
  ];
  const lines = sentences(broken, namesOf(pupils));
  return lines.length === 0 ? null : (
    <>
      <p class="said">{texts.teacher.brokenNow}</p>
      <Lines lines={lines} />
    </>
  );
}
