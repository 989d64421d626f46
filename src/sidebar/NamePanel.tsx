// The teacher's name or initials, once, for the history.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from './Button';
import { Card } from './Card';
import { CloseButton } from './CloseButton';
import type { Shared } from './shared';
import { texts } from './texts';

export function NamePanel({ state, session }: Shared): JSX.Element {
  const [name, setName] = useState(state.loaded?.user ?? '');
  const keep = (): void => void session.rememberName(name.trim());
  return (
    <Card id="panel" title={texts.labels.nameField}>
      <input
        type="text"
        aria-labelledby="panel"
        aria-describedby="name-hint"
        autocomplete="off"
        maxLength={60}
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep();
        }}
      />
      <p id="name-hint" class="hint">
        {texts.name.hint}
      </p>
      <div class="pair-of-buttons">
        <Button kind="primary" unavailable={state.task !== null} onPress={keep}>
          {texts.buttons.keepName}
        </Button>
        <CloseButton session={session} label={texts.buttons.cancel} />
      </div>
    </Card>
  );
}
