// One group: its table with everybody on a seat, and what it meets and does not.
import type { JSX } from 'preact';
import type { GroupVerdict } from '../../core/groups/explain';
import type { PupilId } from '../../core/model';
import { Button } from '../Button';
import { Lines } from '../Lines';
import { mayAdjust } from './ask';
import { placesAt } from './places';
import type { WithProposal } from './shared';
import { criteria, groupSentences, namesIn, words } from './texts';
import { brokenIn } from './verdict';

type GroupProps = WithProposal & {
  /** The group's place in the draft. */
  readonly at: number;
  readonly verdict: GroupVerdict | undefined;
};

export function GroupCard(props: GroupProps): JSX.Element {
  const { state, one, work, session, proposal, at, verdict } = props;
  const members = proposal.draft.groups[at] ?? [];
  const desk = proposal.draft.desks[at] ?? '';
  const title = words.board.table(desk);
  const isHard = verdict !== undefined && brokenIn([verdict]) > 0;
  const places = placesAt(one, desk, members.length);
  return (
    <li class={isHard ? 'group bad' : 'group'} data-group={at} aria-labelledby={`group-${at}`}>
      <div class="head">
        <h3 id={`group-${at}`}>{title}</h3>
        {proposal.draft.kind !== 'move' && members.length > 1 && (
          <Padlock
            label={words.board.lockGroup(title)}
            shut={members.every((pupil) => work.locks.includes(pupil))}
            unavailable={!mayAdjust(state)}
            onPress={() => session.dispatch({ type: 'lock-toggled', pupils: members })}
          />
        )}
      </div>
      <ol class="seats">
        {members.map((pupil, seat) => (
          <li key={pupil} style={{ gridRow: places[seat]?.row, gridColumn: places[seat]?.column }}>
            <Seat {...props} pupil={pupil} leads={seat === 0 && members.length > 1} />
          </li>
        ))}
      </ol>
      {verdict !== undefined && <Verdict {...props} verdict={verdict} />}
    </li>
  );
}

/** A pupil on a seat: chosen with a press, or dragged to another. */
function Seat(props: GroupProps & { readonly pupil: PupilId; readonly leads: boolean }) {
  const { state, session, one, work, pupil, leads } = props;
  const { leader, leaderWithSupport, withSupport, locked } = words.board;
  const supported = one.grounds.find(({ id }) => id === pupil)?.leadsWithSupport === true;
  const isLocked = work.locks.includes(pupil);
  return (
    <Button
      kind="pick"
      unavailable={!mayAdjust(state)}
      onPress={() => session.dispatch({ type: 'picked', pupil })}
      attributes={{ 'aria-pressed': work.picks.includes(pupil), id: `p-${pupil}` }}
    >
      <span class="name" data-pupil={pupil}>
        {namesIn(one)(pupil)}
      </span>
      {leads && <span class="mark lead">{supported ? leaderWithSupport : leader}</span>}
      {supported && !leads && <span class="mark">{withSupport}</span>}
      {isLocked && <span class="mark">{locked}</span>}
    </Button>
  );
}

function Verdict({ one, at, verdict }: GroupProps & { readonly verdict: GroupVerdict }) {
  const nameOf = namesIn(one);
  const found = verdict.criteria.flatMap(({ findings }) => findings);
  const { details, met, notMet } = words.board;
  return (
    <div class="verdict">
      {found.length === 0 ? (
        <p class="good">{words.board.allMet}</p>
      ) : (
        <Lines lines={groupSentences(found, nameOf)} />
      )}
      <details>
        <summary aria-describedby={`group-${at}`}>{details}</summary>
        <ul>
          {verdict.criteria.map(({ id, findings }) => (
            <li key={id} class={findings.length === 0 ? 'met' : 'unmet'}>
              {criteria[id]}: {findings.length === 0 ? met : notMet}
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

interface PadlockProps {
  readonly label: string;
  readonly shut: boolean;
  readonly unavailable: boolean;
  readonly onPress: () => void;
}

/** The padlock is open or shut by `sidebar.css`. */
function Padlock({ label, shut, unavailable, onPress }: PadlockProps): JSX.Element {
  return (
    <Button
      kind="lock"
      unavailable={unavailable}
      onPress={onPress}
      attributes={{ 'aria-pressed': shut, 'aria-label': label, title: label }}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" fill="none">
        <path class="shackle" d="M5 7V5a3 3 0 0 1 6 0v2" stroke="currentColor" stroke-width="1.5" />
        <rect x="3" y="7" width="10" height="7" rx="1.5" fill="currentColor" />
      </svg>
    </Button>
  );
}
