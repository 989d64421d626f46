// After «Lagre»: that it holds, and what was made.
import type { JSX } from 'preact';
import { mayShow } from './ask';
import { Button } from './Button';
import { Card } from './Card';
import { Leaders } from './Leaders';
import type { Shared } from './shared';
import type { Saved } from './state';
import { texts } from './texts';
import { unbroken } from './unbroken';

interface SavedNoteProps extends Shared {
  readonly saved: Saved;
}

export function SavedNote({ state, session, saved }: SavedNoteProps): JSX.Element | null {
  const { loaded } = state;
  if (loaded === null) return null;
  const { tabs, from, question } = saved;
  const groups = loaded.model === 'groups';
  const words = groups ? texts.groups.saved : texts.saved;
  return (
    <Card id="saved" title={words.done(from, loaded.today)} tone="good">
      {groups && <Leaders loaded={loaded} away={state.away} inCard />}
      {question !== undefined && (
        <p>
          <strong>{texts.groups.question}</strong> {question}
        </p>
      )}
      {tabs !== null && <p>{unbroken(texts.saved.made(tabs.tab, tabs.chart))}</p>}
      {!groups && (
        <Button
          unavailable={!mayShow(state)}
          onPress={() => void session.show()}
          attributes={{ id: 'open-show' }}
        >
          {texts.buttons.show}
        </Button>
      )}
      {loaded.user === '' && (
        <p class="hint">
          {words.nameless}{' '}
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
