// Chooses one of the changes that were made, by its day.
import type { JSX } from 'preact';
import type { DrawEvent } from '../core/model';
import { texts } from './texts';

interface ChooserProps {
  readonly draws: readonly DrawEvent[];
  readonly shown: DrawEvent;
  readonly choose: (nr: number) => void;
}

export function DrawChooser({ draws, shown, choose }: ChooserProps): JSX.Element {
  return (
    <select
      aria-label={texts.labels.draws}
      value={shown.nr}
      onChange={(event) => choose(Number(event.currentTarget.value))}
    >
      {draws.map(({ nr, from, adjusted }) => (
        <option key={nr} value={nr}>
          {texts.replay.draw(from, adjusted)}
        </option>
      ))}
    </select>
  );
}
