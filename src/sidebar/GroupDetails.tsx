// For the teacher of a class in base groups: who has no group, whose turn it has been to lead, a tip.
import type { JSX } from 'preact';
import type { LoadedClass } from '../contract/replies';
import { tipOfPeriod } from '../messages/tips';
import { mayOpenTeam } from './ask';
import { Button } from './Button';
import { goneFrom, groupsOf, tipPeriod, turnsIn, unplacedIn } from './groups';
import type { Shared } from './shared';
import { namesOf, texts } from './texts';
import { Titled } from './Titled';

const words = texts.groups;

export function GroupDetails({
  state,
  session,
  loaded,
}: Shared & { readonly loaded: LoadedClass }): JSX.Element | null {
  if (groupsOf(loaded) === null) return null;
  const nameOf = namesOf(loaded.pupils);
  return (
    <>
      {unplacedIn(loaded).map((pupil) => (
        <div key={pupil} class="part">
          <p>{words.noGroup(nameOf(pupil))}</p>
          {!loaded.readOnly && (
            <Button
              unavailable={!mayOpenTeam(state)}
              onPress={() => void session.openTeam()}
              attributes={{ 'aria-label': `${words.buttons.place}: ${nameOf(pupil)}` }}
            >
              {words.buttons.place}
            </Button>
          )}
        </div>
      ))}
      {goneFrom(loaded).map(({ desk, count }) => (
        <p key={desk}>{words.goneFrom(desk, count)}</p>
      ))}
      <Titled
        id="turns"
        title={words.labels.turns}
        lines={turnsIn(loaded).map(({ times, pupils }) => words.turnsOf(times, pupils.map(nameOf)))}
      />
      <Titled id="tip" title={words.labels.tip} lines={[tipOfPeriod(tipPeriod(loaded))]} />
    </>
  );
}
