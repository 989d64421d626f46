// «Bare for læreren»: what must not be on the wall. Nothing of it is on the page while closed.
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { LoadedClass } from '../contract/replies';
import type { Finding } from '../contract/findings';
import { Ahead } from './Ahead';
import { drawable } from './ask';
import { isDelicate } from '../messages/audience';
import { inputAhead } from './basis';
import { CorrectedNames } from './Corrected';
import { DraftDetails } from './DraftDetails';
import { groupsOf } from './groups';
import { GroupDetails } from './GroupDetails';
import { MidPeriod } from './MidPeriod';
import { EarlierTabs } from './OldTabs';
import { PartTime } from './PartTime';
import { roomNotices } from './room-notices';
import { sentences } from './sentences';
import type { Shared } from './shared';
import { StandingPairs } from './StandingPairs';
import type { State } from './state';
import { Titled } from './Titled';
import { mustMend, namesOf, texts } from './texts';

export function TeacherOnly({
  state,
  session,
  loaded,
}: Shared & { readonly loaded: LoadedClass }): JSX.Element | null {
  const { teacherOpen, draft } = state;
  const groups = loaded.model === 'groups';
  const empty = groups && groupsOf(loaded) === null;
  const notices = useMemo(
    () => [...sentences(loaded.notices, namesOf(loaded.pupils)), ...roomNotices(loaded)],
    [loaded],
  );
  if (empty && notices.length + loaded.problems.length === 0) return null;
  return (
    <section class="teacher">
      <h2>
        <button
          type="button"
          class="disclosure"
          aria-expanded={teacherOpen}
          aria-controls="teacher"
          onClick={() => session.dispatch({ type: 'teacher-toggled' })}
        >
          <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
            <path d="M4 2l4 4-4 4" fill="none" stroke="currentColor" stroke-width="1.8" />
          </svg>
          {texts.labels.teacherOnly}
        </button>
      </h2>
      <div id="teacher" hidden={!teacherOpen}>
        {teacherOpen && (
          <>
            <Obstacles state={state} loaded={loaded} />
            <CorrectedNames loaded={loaded} />
            {draft !== null ? (
              <DraftDetails state={state} session={session} draft={draft} />
            ) : groups ? (
              <>
                <GroupDetails state={state} session={session} loaded={loaded} />
                <EarlierTabs
                  key={loaded.className}
                  state={state}
                  session={session}
                  loaded={loaded}
                />
              </>
            ) : (
              <BetweenDraws state={state} session={session} loaded={loaded} />
            )}
            <Titled id="notices" title={texts.labels.notices} lines={notices} />
          </>
        )}
      </div>
    </section>
  );
}

/** While no draft is on the table: what the next draw can bring, and the draws that were made. */
function BetweenDraws({
  state,
  session,
  loaded,
}: Shared & { readonly loaded: LoadedClass }): JSX.Element {
  const input = useMemo(() => inputAhead(loaded), [loaded]);
  return (
    <>
      <MidPeriod state={state} session={session} loaded={loaded} />
      {drawable(loaded) && input !== null && (
        <Ahead input={input} nameOf={namesOf(loaded.pupils)} />
      )}
      <PartTime loaded={loaded} />
      <StandingPairs key={loaded.className} state={state} session={session} loaded={loaded} />
    </>
  );
}

/** What stands in the way and is about single pupils. */
function Obstacles({
  state,
  loaded,
}: {
  readonly state: State;
  readonly loaded: LoadedClass;
}): JSX.Element | null {
  const { trouble } = state;
  const met: readonly Finding[] = trouble !== null && 'findings' in trouble ? trouble.findings : [];
  const lines = sentences([...loaded.problems, ...met].filter(isDelicate), namesOf(loaded.pupils));
  return <Titled id="obstacles" title={mustMend(loaded)} lines={lines} />;
}
