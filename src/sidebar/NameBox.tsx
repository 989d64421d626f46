// A combobox that finds a pupil while the name is typed.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PupilView } from '../contract/replies';
import { matchingPupils } from './match';
import { texts } from './texts';

interface NameBoxProps {
  readonly pupils: readonly PupilView[];
  readonly onChoose: (pupil: PupilView) => void;
}

export function NameBox({ pupils, onChoose }: NameBoxProps): JSX.Element {
  const box = useNameBox(pupils, onChoose);
  const { text, hits, marked, searching } = box;
  return (
    <div class="namebox">
      <input
        id="away"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-expanded={hits.length > 0}
        aria-controls="away-hits"
        aria-autocomplete="list"
        aria-describedby="away-count"
        aria-activedescendant={hits[marked] === undefined ? undefined : `away-hit-${marked}`}
        placeholder={texts.labels.typeName}
        value={text}
        onInput={(event) => box.type(event.currentTarget.value)}
        onKeyDown={box.onKeyDown}
        onBlur={box.close}
      />
      <span id="away-count" class="sr-only" aria-live="polite">
        {searching ? (hits.length === 0 ? texts.away.nobody : texts.away.hits(hits.length)) : ''}
      </span>
      <Hits hits={hits} marked={marked} onChoose={box.choose} />
      {searching && hits.length === 0 && (
        <p class="nobody" aria-hidden="true">
          {texts.away.nobody}
        </p>
      )}
    </div>
  );
}

interface HitsProps {
  readonly hits: readonly PupilView[];
  readonly marked: number;
  readonly onChoose: (pupil: PupilView) => void;
}

/** The field keeps the focus and answers the keys; the options are for the pointer. */
function Hits({ hits, marked, onChoose }: HitsProps): JSX.Element {
  return (
    <ul
      id="away-hits"
      role="listbox"
      aria-label={texts.labels.suggestions}
      hidden={hits.length === 0}
    >
      {hits.map((pupil, i) => (
        <li
          key={pupil.id}
          id={`away-hit-${i}`}
          role="option"
          aria-selected={i === marked}
          onPointerDown={(event) => {
            event.preventDefault();
            onChoose(pupil);
          }}
        >
          {pupil.name}
        </li>
      ))}
    </ul>
  );
}

interface NameBoxState {
  readonly text: string;
  readonly hits: readonly PupilView[];
  readonly marked: number;
  readonly searching: boolean;
  readonly type: (text: string) => void;
  readonly choose: (pupil: PupilView | undefined) => void;
  readonly close: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function useNameBox(
  pupils: readonly PupilView[],
  onChoose: (pupil: PupilView) => void,
): NameBoxState {
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [marked, setMarked] = useState(0);
  const searching = open && text.trim() !== '';
  const hits = searching ? matchingPupils(pupils, text) : [];
  const close = (): void => setOpen(false);
  const type = (typed: string): void => {
    setText(typed);
    setMarked(0);
    setOpen(typed.trim() !== '');
  };
  const choose = (pupil: PupilView | undefined): void => {
    if (pupil === undefined) return;
    type('');
    onChoose(pupil);
  };
  const move = (step: number): void => {
    if (!open) setOpen(true);
    else if (hits.length > 0) setMarked((marked + step + hits.length) % hits.length);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter') choose(hits[marked]);
    else if (event.key === 'Escape') {
      if (open) close();
      else type('');
    } else return;
    event.preventDefault();
  };
  return { text, hits, marked, searching, type, choose, close, onKeyDown };
}
