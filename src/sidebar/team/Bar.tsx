// What can be done with the chosen pupils, and what it would mean, before anything is done.
import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { PupilId } from '../../core/model';
import { Button } from '../Button';
import { Lines } from '../Lines';
import { sentences } from '../sentences';
import { groupOf, mayGo, ownPlaceIn, wantsOwnPlace, withMove, withSwap } from './adjust';
import { mayAdjust } from './ask';
import type { WithProposal } from './shared';
import type { Proposal } from './state';
import { groupSentences, namesIn, words } from './texts';
import { differenceOf, faultsBrought } from './verdict';

export function Bar(table: WithProposal): JSX.Element | null {
  const { session, work } = table;
  const [first, second] = work.picks;
  useEffect(() => {
    // The one chosen last for sure, and the one before it if there is room for both.
    for (const pupil of work.picks) {
      document.getElementById(`p-${pupil}`)?.scrollIntoView({ block: 'nearest' });
    }
  }, [work.picks]);
  if (first === undefined) return null;
  const cancel = (): void => {
    session.dispatch({ type: 'picks-set', picks: [] });
    document.getElementById(`p-${second ?? first}`)?.focus();
  };
  return (
    <section
      class="bar-of-two"
      aria-labelledby="bar"
      onKeyDown={({ key }) => {
        if (key === 'Escape') cancel();
      }}
    >
      {second === undefined ? (
        <One {...table} pupil={first} cancel={cancel} />
      ) : (
        <Two {...table} pupils={[first, second]} cancel={cancel} />
      )}
    </section>
  );
}

interface Cancel {
  readonly cancel: () => void;
}

function One(props: WithProposal & Cancel & { readonly pupil: PupilId }): JSX.Element {
  const { state, session, one, work, proposal, pupil, cancel } = props;
  const { goal } = work;
  const { buttons, bar } = words;
  const isLocked = work.locks.includes(pupil);
  const busy = !mayAdjust(state);
  const after = useMemo(
    () => (goal === null ? null : withMove(one, proposal, pupil, goal)),
    [one, proposal, pupil, goal],
  );
  return (
    <>
      <h3 id="bar" tabIndex={-1}>
        {bar.one(namesIn(one)(pupil))}
      </h3>
      <Goals {...props} />
      <div class="meaning" role="status">
        {after !== null && <Meaning {...props} after={after} />}
      </div>
      <div class="links">
        {goal !== null && (
          <Button
            kind="primary"
            unavailable={busy || breaks(props, after)}
            onPress={() => session.dispatch({ type: 'moved', pupil, to: goal })}
          >
            {buttons.moveHere}
          </Button>
        )}
        {proposal.draft.kind !== 'move' && (
          <Button
            unavailable={busy}
            onPress={() => session.dispatch({ type: 'lock-toggled', pupils: [pupil] })}
          >
            {isLocked ? buttons.unlock : buttons.lock}
          </Button>
        )}
        <Button kind="text" onPress={cancel}>
          {buttons.cancel}
        </Button>
      </div>
    </>
  );
}

/** Groups with room, and a place of their own for whom that is to be. */
function Goals(props: WithProposal & { readonly pupil: PupilId }): JSX.Element | null {
  const { state, session, one, work, proposal, pupil } = props;
  const { desks, groups } = proposal.draft;
  const places = [...groups.keys(), ownPlaceIn(proposal.draft)];
  const open = places.filter((to) => mayGo(one, proposal, pupil, to));
  if (open.length === 0) {
    const isWanting = wantsOwnPlace(one, proposal.draft, pupil);
    return isWanting ? <p>{words.moving.noDesk(namesIn(one)(pupil))}</p> : null;
  }
  return (
    <div class="links goals">
      <span aria-hidden="true">{words.bar.to}</span>
      {open.map((to) => {
        const isOwn = to === ownPlaceIn(proposal.draft);
        const table = isOwn ? words.bar.ownPlace : words.board.table(desks[to] ?? '');
        return (
          <Button
            key={to}
            unavailable={!mayAdjust(state)}
            onPress={() => session.dispatch({ type: 'picks-set', picks: [pupil], goal: to })}
            attributes={{
              'aria-label': words.bar.moveTo(namesIn(one)(pupil), table),
              'aria-pressed': work.goal === to,
            }}
          >
            {table}
          </Button>
        );
      })}
    </div>
  );
}

type TwoProps = WithProposal & Cancel & { readonly pupils: readonly [PupilId, PupilId] };

function Two(props: TwoProps): JSX.Element {
  const { state, session, one, proposal, pupils, cancel } = props;
  const [first, second] = pupils;
  const { buttons, bar } = words;
  const nameOf = namesIn(one);
  const to = groupOf(proposal.draft, second);
  const after = useMemo(() => withSwap(one, proposal, [first, second]), [one, proposal, ...pupils]);
  const refused = after !== null && breaks(props, after);
  const busy = !mayAdjust(state);
  return (
    <>
      <h3 id="bar" tabIndex={-1}>
        {bar.two(nameOf(first), nameOf(second))}
      </h3>
      <div class="meaning" role="status">
        {after === null ? <p>{bar.sameGroup}</p> : <Meaning {...props} after={after} />}
      </div>
      <div class="links">
        <Button
          kind="primary"
          unavailable={busy || after === null || refused}
          onPress={() => session.swap()}
        >
          {buttons.swap}
        </Button>
        {mayGo(one, proposal, first, to) && (
          <Button
            unavailable={busy}
            onPress={() => session.dispatch({ type: 'picks-set', picks: [first], goal: to })}
          >
            {bar.moveTo(nameOf(first), words.board.table(proposal.draft.desks[to] ?? ''))}
          </Button>
        )}
        <Button unavailable={busy} onPress={() => void session.part()}>
          {buttons.apart}
        </Button>
        <Button kind="text" onPress={cancel}>
          {buttons.cancel}
        </Button>
      </div>
    </>
  );
}

/** A change may not bring what keeps groups from being saved; what was there before may stay. */
function breaks({ one, proposal }: WithProposal, after: Proposal | null): boolean {
  return after === null || faultsBrought(one, proposal.draft, after.draft).length > 0;
}

function Meaning(props: WithProposal & { readonly after: Proposal }): JSX.Element {
  const { one, proposal, after } = props;
  const nameOf = namesIn(one);
  const { better, worse } = useMemo(
    () => differenceOf(one, proposal.draft, after.draft),
    [one, proposal, after],
  );
  const { bar } = words;
  const faults = faultsBrought(one, proposal.draft, after.draft);
  const refused = faults.length > 0;
  return (
    <>
      <Part title={bar.refused} tone="bad" lines={sentences(faults, nameOf)} />
      {better.length + worse.length === 0 && !refused && <p>{bar.noChange}</p>}
      {!refused && <Part title={bar.worse} tone="bad" lines={groupSentences(worse, nameOf)} />}
      <Part title={bar.better} tone="good" lines={groupSentences(better, nameOf)} />
    </>
  );
}

interface PartProps {
  readonly title: string;
  readonly tone: 'good' | 'bad';
  readonly lines: readonly string[];
}

function Part({ title, tone, lines }: PartProps): JSX.Element | null {
  return lines.length === 0 ? null : (
    <div class={`side-of ${tone}`}>
      <h4>{title}</h4>
      <Lines lines={lines} />
    </div>
  );
}
