// «Sjekk trekningen»: draws a stored draw again and says whether it came out the same.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { LoadedClass } from '../contract/replies';
import { schoolYearStart } from '../core/dates';
import type { DrawEvent, PupilId } from '../core/model';
import { replayDraw, type Replay } from '../core/replay';
import { activeRules } from '../core/rules';
import { Button } from './Button';
import { namesOf, texts } from './texts';

interface ReplayedProps {
  readonly draw: DrawEvent;
  readonly loaded: LoadedClass;
}

export function Replayed({ draw, loaded }: ReplayedProps): JSX.Element {
  const [replay, setReplay] = useState<Replay | null>(null);
  return (
    <>
      <Button kind="text" onPress={() => setReplay(replayOf(draw, loaded))}>
        {texts.buttons.replay}
      </Button>
      <div role="status">
        {replay !== null && (
          <p class={`card ${toneOf(replay)}`}>{said(replay, draw, namesOf(loaded.pupils))}</p>
        )}
      </div>
    </>
  );
}

function replayOf(draw: DrawEvent, { rules, otherRules, history }: LoadedClass): Replay {
  return replayDraw(draw, {
    history,
    rules: activeRules([...rules, ...otherRules], draw.from),
    yearStart: schoolYearStart(draw.from),
  });
}

function toneOf({ outcome }: Replay): 'good' | 'bad' | 'warn' {
  if (outcome === 'same' || outcome === 'adjusted') return 'good';
  return outcome === 'differs' ? 'bad' : 'warn';
}

function said(replay: Replay, draw: DrawEvent, nameOf: (pupil: PupilId) => string): string {
  const named = (groups: readonly (readonly PupilId[])[]): string[][] =>
    groups.map((group) => group.map(nameOf));
  const { replay: words } = texts;
  const kept = draw.locked === undefined ? '' : ` ${words.kept(named(draw.locked))}`;
  switch (replay.outcome) {
    case 'same':
      return words.same + kept;
    case 'adjusted':
      return words.adjusted(named(replay.drawn)) + kept;
    case 'differs':
      return words.differs(named(replay.drawn)) + kept;
    case 'other-version':
      return words.otherVersion;
    case 'other-rules':
      return words.otherRules;
    case 'other-past':
      return words.otherPast;
  }
}
