// The pairs of a draft, where two pupils or two desks can be chosen and swapped.
import type { JSX } from 'preact';
import { Fragment } from 'preact';
import type { PupilId } from '../core/model';
import { mayAdjust } from './ask';
import { Button } from './Button';
import { isLocked } from './locks';
import { byDesk } from './seatings';
import type { Session } from './session';
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
              {pupils.length > 1 && (
                <Lock session={session} draft={draft} group={pupils} fixed={fixed} />
              )}
            </li>
            {last !== undefined && (last.id === desk || pupils.includes(last.id)) && (
              <li>
                <SwapBar state={state} session={session} draft={draft} />
              </li>
            )}
          </Fragment>
        ))}
      </ul>
      <Kept count={draft.locks.length} />
    </section>
  );
}

/** Told to screen readers as it changes, so it is there before it says anything. */
function Kept({ count }: { readonly count: number }): JSX.Element {
  return (
    <p class="hint" role="status">
      {count > 0 && texts.teacher.kept(count)}
    </p>
  );
}

interface LockProps {
  readonly session: Session;
  readonly draft: DraftState;
  readonly group: readonly PupilId[];
  readonly fixed: boolean;
}

/** Keeps a group when the rest is drawn again. The padlock is open or shut by `sidebar.css`. */
function Lock({ session, draft, group, fixed }: LockProps): JSX.Element {
  const label = texts.teacher.keep(group.map(namesOf(draft.basis.pupils)));
  return (
    <Button
      kind="lock"
      unavailable={fixed}
      onPress={() => session.dispatch({ type: 'lock-toggled', group })}
      attributes={{
        'aria-pressed': isLocked(draft.locks, group),
        'aria-label': label,
        title: label,
      }}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" fill="none">
        <path class="shackle" d="M5 7V5a3 3 0 0 1 6 0v2" stroke="currentColor" stroke-width="1.5" />
        <rect x="3" y="7" width="10" height="7" rx="1.5" fill="currentColor" />
      </svg>
    </Button>
  );
}
