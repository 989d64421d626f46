// The groups on the table: how they do, a card for each, what can be done with them.
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Draft } from '../../contract/replies';
import type { GroupVerdict } from '../../core/groups/explain';
import { Button } from '../Button';
import { Card } from '../Card';
import { Lines } from '../Lines';
import { sentences } from '../sentences';
import { mayAdjust, maySave, mayPropose, savable } from './ask';
import { asksFirst, earliestFor, newestKept } from './basis';
import { useDrag } from './drag';
import { GroupCard } from './GroupCard';
import { Newcomers } from './Newcomers';
import { Saved, Unsettled } from './Outcome';
import type { Table, WithProposal } from './shared';
import { namesIn, words } from './texts';
import { brokenIn, faultsOf, isLeftAlone, priceIn, verdictsOf } from './verdict';

export function Board(table: Table): JSX.Element {
  const { state, work } = table;
  const { proposal } = work;
  return (
    <section class="board" aria-labelledby="board">
      {state.composing !== null && <Progress {...table} />}
      {proposal === null ? (
        <>
          <h2 id="board" class="sr-only" tabIndex={-1}>
            {words.title}
          </h2>
          {work.saved !== null && <Saved {...table} />}
          {work.saved === null && state.composing === null && <Nothing {...table} />}
        </>
      ) : (
        <Groups {...table} proposal={proposal} />
      )}
    </section>
  );
}

/** What the team slept on is what they came for. */
function Nothing({ state, session, one, work }: Table): JSX.Element {
  const newest = newestKept(one);
  if (newest === undefined) {
    const { standing, empty } = words.board;
    return <p class="empty">{asksFirst(one, work) ? standing : empty}</p>;
  }
  return (
    <div class="empty">
      <p>{words.kept.waiting}</p>
      <Button
        kind="primary"
        unavailable={state.task !== null}
        onPress={() => void session.bring(newest)}
      >
        {words.kept.bring(words.kept.one(newest))}
      </Button>
    </div>
  );
}

function Progress({ state, session }: Table): JSX.Element {
  const { className, progress } = state.composing ?? { className: '', progress: 0 };
  return (
    <div class="composing">
      <label for="composing">
        {words.tasks.composing} {className}
      </label>
      <progress id="composing" max={100} value={Math.round(100 * progress)} />
      <Button onPress={() => session.stop()}>{words.buttons.stop}</Button>
    </div>
  );
}

function Groups(table: WithProposal): JSX.Element {
  const { state, session, one, proposal } = table;
  const { draft } = proposal;
  const nameOf = namesIn(one);
  const verdicts = useMemo(() => verdictsOf(one, draft), [one, draft]);
  // Of those without a group it is told above, with a way to mend it.
  const faults = useMemo(
    () =>
      faultsOf(one, draft).filter(
        (fault) => fault.code !== 'pupil-not-placed' && !isLeftAlone(fault),
      ),
    [one, draft],
  );
  const drag = useDrag(session, one, proposal, mayAdjust(state));
  const isMove = draft.kind === 'move';
  return (
    <>
      <div class="headline">
        <h2 id="board" tabIndex={-1}>
          {isMove ? words.board.moveTitle : words.board.title(one.loaded.className)}
          {!isMove && draft.adjusted && !proposal.stopped && (
            <span class="tag">{words.board.adjusted}</span>
          )}
          {proposal.stopped && <span class="tag">{words.board.stopped}</span>}
        </h2>
        <Actions {...table} />
      </div>
      <Summary draft={draft} verdicts={verdicts} />
      <Unsettled {...table} />
      <NotYet {...table} />
      <Fetched {...table} />
      <Newcomers {...table} />
      {faults.length > 0 && (
        <Card id="faults" title={words.saving.blocked} tone="warn">
          <Lines lines={sentences(faults, nameOf)} />
        </Card>
      )}
      {proposal.findings.length > 0 && (
        <p class="hint">{sentences(proposal.findings, nameOf).join(' ')}</p>
      )}
      {!isMove && <p class="hint">{`${words.board.weakest} ${words.board.help}`}</p>}
      <ul class="groups" ref={drag}>
        {proposal.order.map((at) => (
          <GroupCard
            key={draft.desks[at]}
            {...table}
            at={at}
            verdict={verdicts.find(({ group }) => group === at)}
          />
        ))}
      </ul>
    </>
  );
}

/** What has happened to the class since a kept draft that was fetched. */
function Fetched({ one, work: { changed } }: WithProposal): JSX.Element | null {
  if (changed === null) return null;
  const { older, gone, came } = changed;
  const lines = [
    ...(older ? [words.kept.older] : []),
    ...words.kept.changed(gone, came.map(namesIn(one))),
  ];
  return (
    <div class="card warn">
      <Lines lines={lines} />
    </div>
  );
}

interface SummaryProps {
  readonly draft: Draft;
  readonly verdicts: readonly GroupVerdict[];
}

function Summary({ draft, verdicts }: SummaryProps): JSX.Element {
  if (draft.kind === 'move') return <p class="hint">{words.moving.help}</p>;
  const sizes = draft.groups.filter((group) => group.length > 1).map(({ length }) => length);
  const counts = { sizes, broken: brokenIn(verdicts), ...priceIn(verdicts) };
  return <p class="summary">{words.board.summary(counts).join(' · ')}</p>;
}

/** Why groups that are in order cannot be saved now. */
function NotYet({ one, work, proposal: { draft } }: WithProposal): JSX.Element | null {
  if (draft.kind === 'move' || work.uncertain) return null;
  const { from } = draft;
  const earliest = earliestFor(one, from);
  const early = { code: 'groups-too-early', params: { from, earliest } } as const;
  const lines = [
    ...(asksFirst(one, work) ? [words.lasting.first] : []),
    ...(earliest === '' ? [] : sentences([early], namesIn(one))),
  ];
  return lines.length === 0 ? null : (
    <div class="card calm" id="not-yet">
      <Lines lines={lines} />
    </div>
  );
}

function Actions({ state, session, one, work, proposal }: WithProposal): JSX.Element {
  const isMove = proposal.draft.kind === 'move';
  const isEarly = !isMove && earliestFor(one, proposal.draft.from) !== '';
  const adjustable = mayAdjust(state);
  const several = savable(state).length > 1;
  const { buttons } = words;
  return (
    <div class="actions">
      <Button
        kind={isEarly ? 'plain' : 'primary'}
        unavailable={!maySave(state)}
        onPress={() => void session.save()}
        attributes={{ 'aria-describedby': 'not-yet newcomers faults from-hint' }}
      >
        {buttons.save}
      </Button>
      {several && <Button onPress={() => void session.saveAll()}>{buttons.saveAll}</Button>}
      {!isMove && (
        <Button
          kind={isEarly ? 'primary' : 'plain'}
          unavailable={!adjustable}
          onPress={() => void session.keep()}
        >
          {buttons.keep}
        </Button>
      )}
      {!isMove && work.locks.length > 0 && (
        <Button
          unavailable={!adjustable || !mayPropose(state)}
          onPress={() => void session.solveRest()}
        >
          {buttons.solveRest}
        </Button>
      )}
      {work.before.length > 0 && (
        <Button
          kind="text"
          unavailable={!adjustable}
          onPress={() => session.dispatch({ type: 'undone' })}
        >
          {buttons.undo}
        </Button>
      )}
      <Button
        kind="text"
        unavailable={state.task !== null}
        onPress={() => session.dispatch({ type: 'discarded' })}
      >
        {isMove ? buttons.cancel : buttons.discard}
      </Button>
    </div>
  );
}
