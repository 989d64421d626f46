// A draft that was overtaken: what happened, and the ways on.
import type { JSX } from 'preact';
import { mayDraw } from './ask';
import { Button } from './Button';
import type { Shared } from './shared';
import type { Conflict, DraftState } from './state';
import { texts } from './texts';

interface ConflictedProps extends Shared {
  readonly draft: DraftState;
  readonly conflict: Conflict;
}

export function Conflicted({ state, session, draft, conflict }: ConflictedProps): JSX.Element {
  const busy = state.task !== null;
  const again = (
    <Button kind="primary" unavailable={!mayDraw(state)} onPress={() => void session.draw()}>
      {texts.buttons.drawAgain}
    </Button>
  );
  if (conflict.kind === 'changed') {
    return (
      <div class="card warn" role="alert">
        <p id="conflict" tabIndex={-1}>
          {texts.draw.changed}
        </p>
        {again}
      </div>
    );
  }
  return (
    <div class="card warn" role="alert">
      <p id="conflict" tabIndex={-1}>
        {texts.draw.colleague(draft.draft.className, conflict, conflict.undone)}
      </p>
      <div class="stack">
        {conflict.undone && again}
        <Button
          kind={conflict.undone ? 'plain' : 'primary'}
          unavailable={busy}
          onPress={() => void session.showStanding()}
        >
          {texts.buttons.showStanding}
        </Button>
        {!conflict.undone && (
          <Button unavailable={busy} onPress={() => void session.undoAndDraw()}>
            {texts.buttons.undoAndDraw}
          </Button>
        )}
      </div>
    </div>
  );
}
