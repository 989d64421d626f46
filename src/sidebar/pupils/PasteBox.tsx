// Where the class list is pasted, and the one question its columns may raise.
import type { JSX } from 'preact';
import { previewOf } from './preview';
import { texts, type Part } from './texts';

export function PasteBox({ state, session }: Part): JSX.Element {
  const { label, hint, order, givenFirst, surnameFirst } = texts.paste;
  const guessed = previewOf(state)?.list.guessed === true;
  const orders = [
    ['given-first', givenFirst],
    ['surname-first', surnameFirst],
  ] as const;
  return (
    <div class="paste">
      <h2 id="paste-label">{label}</h2>
      <p id="paste-hint" class="hint">
        {hint}
      </p>
      <textarea
        aria-labelledby="paste-label"
        aria-describedby="paste-hint"
        spellcheck={false}
        value={state.pasted}
        onInput={(event) => session.paste(event.currentTarget.value)}
      />
      {guessed && (
        <fieldset class="order">
          <legend>{order}</legend>
          {orders.map(([value, text]) => (
            <label key={value}>
              <input
                type="radio"
                name="order"
                checked={state.order === value}
                onChange={() => session.turn(value)}
              />
              {text}
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}
