// After «Lagre»: that it holds, and what was made.
import type { JSX } from 'preact';
import type { LoadedClass } from '../contract/replies';
import { Button } from './Button';
import { Card } from './Card';
import type { Session } from './session';
import type { Saved } from './state';
import { texts } from './texts';

interface SavedNoteProps {
  readonly session: Session;
  readonly saved: Saved;
  readonly loaded: LoadedClass;
}

export function SavedNote({ session, saved, loaded }: SavedNoteProps): JSX.Element {
  const { tabs, from } = saved;
  return (
    <Card id="saved" title={texts.saved.done(from, loaded.today)} tone="good">
      {tabs !== null && <p>{texts.saved.made(tabs.tab, tabs.chart)}</p>}
      {loaded.user === '' && (
        <p class="hint">
          {texts.saved.nameless}{' '}
          <Button
            kind="link"
            onPress={() => session.dispatch({ type: 'panel-opened', panel: 'name' })}
          >
            {texts.buttons.yourName}
          </Button>
        </p>
      )}
    </Card>
  );
}
