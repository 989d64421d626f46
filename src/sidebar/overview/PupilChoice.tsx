// Whom it is about.
import type { JSX } from 'preact';
import type { Part } from './part';
import { texts } from './texts';

export function PupilChoice({ state, session, figures }: Part): JSX.Element {
  return (
    <label class="pupil-choice">
      {texts.pupil.label}
      <select
        value={state.chosen.pupil}
        onChange={({ currentTarget }) => session.choose({ pupil: currentTarget.value })}
      >
        {figures.pupils.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
