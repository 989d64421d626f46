// The pairs of a draft, where two pupils or two desks can be chosen and swapped.
import type { JSX } from 'preact';
import { Fragment } from 'preact';
import { mayAdjust } from './ask';
import { Button } from './Button';
import { byDesk } from './seatings';
import type { Shared } from './shared';
import type { DraftState, Pick } from './state';
import { SwapBar } from './SwapBar';
import { namesOf, texts } from './texts';

export function PairList({
  state,
  session,
  draft,
}: Shared & { readonly draft: DraftState }): JSX.Element {
  const { picks } = state;
  const nameOf = namesOf(draft.basis.pupils);
  const fixed = !mayAdjust(state);
  const last = picks.length === 2 ? picks[1] : undefined;
  const toggle = (pick: Pick, text: string, label?: string): JSX.Element => (
    <Button
      kind="pick"
      unavailable={fixed}
      onPress={() => session.dispatch({ type: 'picked', pick })}
      attributes={{
        'aria-pressed': picks.some((other) => other.kind === pick.kind && other.id === pick.id),
        'aria-label': label,
      }}
    >
      {text}
    </Button>
  );
  return (
    <section class="part" aria-labelledby="pairs">
      <h3 id="pairs" tabIndex={-1}>
        {texts.labels.pairs}
        {draft.draft.adjusted && <span class="tag">{texts.teacher.adjusted}</span>}
      </h3>
      {!fixed && <p class="hint">{texts.teacher.swapHelp}</p>}
      <ul class="pairs">
        {byDesk(draft.draft).map(({ desk, pupils }) => (
          <Fragment key={desk}>
            <li>
              <b>{toggle({ kind: 'desk', id: desk }, desk, texts.teacher.deskButton(desk))}</b>
              <span class="sr-only">: </span>
              <span class="members">
                {pupils.map((pupil, i) => (
                  <Fragment key={pupil}>
                    {i > 0 && <span class="and">{texts.teacher.joint(i, pupils.length)}</span>}
                    {toggle({ kind: 'pupil', id: pupil }, nameOf(pupil))}
                  </Fragment>
                ))}
              </span>
            </li>
            {last !== undefined && (last.id === desk || pupils.includes(last.id)) && (
              <li>
                <SwapBar state={state} session={session} draft={draft} />
              </li>
            )}
          </Fragment>
        ))}
      </ul>
    </section>
  );
}
