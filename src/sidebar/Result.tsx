// The draft as everybody may see it: how many pairs, and what can be done with them.
import type { JSX } from 'preact';
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
  return (
    <section class="result" aria-labelledby="result">
      <h2 id="result" tabIndex={-1}>
        {texts.draw.ready(countGroups(draft.draft.groups))}
      </h2>
      {draft.conflict !== null ? (
        <Conflicted state={state} session={session} draft={draft} conflict={draft.conflict} />
      ) : (
        <>
          <p class="hint">{noteOn(draft)}</p>
          <Button
            kind="primary"
            unavailable={!mayShow(state)}
            onPress={() => void session.show()}
            attributes={{ id: 'open-show' }}
          >
            {texts.buttons.show}
          </Button>
          <div class="pair-of-buttons">
            <Button
              unavailable={!maySave(state)}
              onPress={() => void session.save()}
              attributes={{
                id: 'open-save',
                'aria-describedby': blocked ? 'blocked' : undefined,
              }}
            >
              {texts.buttons.save}
            </Button>
            <Button
              unavailable={!mayDraw(state) || !mayAdjust(state)}
              onPress={() => void session.draw()}
            >
              {texts.buttons.drawAgain}
            </Button>
          </div>
          {blocked && (
            <p id="blocked" class="blocked">
              {texts.draw.blocked}
            </p>
          )}
        </>
      )}
    </section>
  );
}

function noteOn({ draft, uncertain }: DraftState): string {
  if (uncertain) return texts.draw.uncertain;
  return draft.adjusted ? `${texts.draw.adjusted} ${texts.draw.notSaved}` : texts.draw.notSaved;
}
