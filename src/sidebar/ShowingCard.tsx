// «Trekningen vises nå»: by whom, and how an interrupted showing goes on or ends.
import type { JSX } from 'preact';
import type { Need } from '../contract/replies';
import { mayShow } from './ask';
import { Button } from './Button';
import { Card } from './Card';
import type { Shared } from './shared';
import { texts } from './texts';

interface ShowingCardProps extends Shared {
  readonly showing: Need & { readonly kind: 'showing' };
}

export function ShowingCard({ state, session, showing }: ShowingCardProps): JSX.Element {
  return (
    <Card id="saved" title={texts.wall.now} tone="good">
      <p>{texts.wall.by(state.className, showing)}</p>
      <p class="hint">{texts.wall.waits}</p>
      <div class="stack">
        <Button
          kind="primary"
          unavailable={!mayShow(state)}
          onPress={() => void session.show()}
          attributes={{ id: 'open-show' }}
        >
          {texts.buttons.goOnShowing}
        </Button>
        <Button unavailable={state.task !== null} onPress={() => void session.endShowing()}>
          {texts.buttons.endShowing}
        </Button>
      </div>
    </Card>
  );
}
