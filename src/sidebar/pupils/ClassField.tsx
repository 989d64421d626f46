// Which class the dialog works on: one of those there are, or a new one.
import type { JSX } from 'preact';
import { texts, type Part } from './texts';

export function ClassField({ state, session }: Part): JSX.Element {
  const { label, hint } = texts.className;
  const classes = state.roster?.classes ?? [];
  return (
    <div class="class-field">
      <label for="class">{label}</label>
      <input
        id="class"
        type="text"
        list="classes"
        autocomplete="off"
        maxLength={40}
        aria-describedby="class-hint"
        value={state.className}
        onInput={(event) => session.chooseClass(event.currentTarget.value)}
      />
      <datalist id="classes">
        {classes.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <span id="class-hint" class="hint">
        {hint}
      </span>
    </div>
  );
}
