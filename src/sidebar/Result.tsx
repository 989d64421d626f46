// The draft as everybody may see it: how many pairs, and what can be done with them.
import type { JSX } from 'preact';
import { MID_PERIOD } from '../core/amended';
import { midPeriodTexts } from '../messages/mid-period';
import { countGroups, mayAdjust, mayDraw, maySave, mayShow } from './ask';
import { Button } from './Button';
import { Conflicted } from './Conflicted';
import type { Shared } from './shared';
import type { DraftState } from './state';
import { mayBeSaved, verdictOf } from './swap';
import { texts } from './texts';

export function Result({
  state,
  session,
  draft,
}: Shared & { readonly draft: DraftState }): JSX.Element {
  const blocked = !mayBeSaved(verdictOf(draft.basis, draft.draft));
  const amends = draft.draft.algorithm === MID_PERIOD;
  return (
    <section class="result" aria-labelledby="result">
      <h2 id="result" tabIndex={-1}>
        {amends ? midPeriodTexts().ready : texts.draw.ready(countGroups(draft.draft.groups))}
      </h2>
      {draft.conflict !== null ? (
        <Conflicted state={state} session={session} draft={draft} conflict={draft.conflict} />
      ) : (
        <>
          <p class="hint">{noteOn(draft, amends)}</p>
          <Choices state={state} session={session} amends={amends} blocked={blocked} />
        </>
      )}
    </section>
  );
}

interface ChoicesProps extends Shared {
  /** There is nothing to show the class then, and nothing to draw again. */
  readonly amends: boolean;
  readonly blocked: boolean;
}

function Choices({ state, session, amends, blocked }: ChoicesProps): JSX.Element {
  return (
    <>
      {!amends && (
        <Button
          kind="primary"
          unavailable={!mayShow(state)}
          onPress={() => void session.show()}
          attributes={{ id: 'open-show' }}
        >
          {texts.buttons.show}
        </Button>
      )}
      <div class="pair-of-buttons">
        <Button
          kind={amends ? 'primary' : 'plain'}
          unavailable={!maySave(state)}
          onPress={() => void session.save()}
          attributes={{
            id: 'open-save',
            'aria-describedby': blocked ? 'blocked' : undefined,
          }}
        >
          {texts.buttons.save}
        </Button>
        {amends ? (
          <Button
            unavailable={!mayAdjust(state)}
            onPress={() => session.dispatch({ type: 'draft-dropped' })}
          >
            {texts.buttons.cancel}
          </Button>
        ) : (
          <Button
            unavailable={!mayDraw(state) || !mayAdjust(state)}
            onPress={() => void session.draw()}
          >
            {texts.buttons.drawAgain}
          </Button>
        )}
      </div>
      {blocked && (
        <p id="blocked" class="blocked">
          {texts.draw.blocked}
        </p>
      )}
    </>
  );
}

function noteOn({ draft, drawn, uncertain }: DraftState, amends: boolean): string {
  if (uncertain) return texts.draw.uncertain;
  if (!draft.adjusted) return texts.draw.notSaved;
  const change = amends && drawn === draft.groups ? midPeriodTexts().others : texts.draw.adjusted;
  return `${change} ${texts.draw.notSaved}`;
}
