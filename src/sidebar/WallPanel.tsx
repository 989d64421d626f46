// Before a dialog for the wall: tabs for teachers that the class would see beside it.
import type { JSX } from 'preact';
import { Button } from './Button';
import { Card } from './Card';
import { CloseButton } from './CloseButton';
import type { Shared } from './shared';
import { texts } from './texts';

export function WallPanel({ state, session }: Shared): JSX.Element | null {
  const { visible } = state;
  if (visible === null) return null;
  const goOn = (): Promise<void> =>
    visible.opens === 'show' ? session.show(true) : session.openLesson(true);
  return (
    <Card id="panel" title={texts.wall.title} tone="warn">
      <p>{texts.wall.visible(visible.tabs)}</p>
      <p>{texts.wall.hide}</p>
      <div class="stack">
        <Button kind="primary" unavailable={state.task !== null} onPress={() => void goOn()}>
          {texts.buttons.showAnyway}
        </Button>
        <CloseButton session={session} label={texts.buttons.cancel} />
      </div>
    </Card>
  );
}
