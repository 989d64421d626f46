// A draft that was overtaken: what happened, and the ways on.
import type { JSX } from 'preact';
import type { Finding } from '../contract/findings';
import { sayFinding } from '../messages/findings';
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
  const { className } = draft.draft;
  const said = (finding: Finding): string => sayFinding(finding, () => '');
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
          {said({ code: 'class-changed', params: { className } })}
        </p>
        {again}
      </div>
    );
  }
  const { by, at, undone, change = 'pairs' } = conflict;
  return (
    <div class="card warn" role="alert">
      <p id="conflict" tabIndex={-1}>
        {said({ code: 'colleague-first', params: { className, by, at, undone, kind: change } })}
      </p>
      <div class="stack">
        {undone && again}
        <Button
          kind={undone ? 'plain' : 'primary'}
          unavailable={busy}
          onPress={() => void session.showStanding()}
        >
          {texts.buttons.showStanding}
        </Button>
        {!undone && change === 'pairs' && (
          <Button unavailable={busy} onPress={() => void session.askUndoAndDraw()}>
            {texts.buttons.undoAndDraw}
          </Button>
        )}
      </div>
    </div>
  );
}
