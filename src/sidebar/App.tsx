// The sidebar as a whole: what stands where.
import type { JSX } from 'preact';
import { showingOf } from './ask';
import { AwayToday } from './AwayToday';
import { ClassBar } from './ClassBar';
import { Corrected } from './Corrected';
import { DrawButton } from './DrawButton';
import { Footer } from './Footer';
import { GroupWork } from './GroupWork';
import { LeftOut } from './LeftOut';
import { Newcomers } from './Newcomers';
import { Unpaired } from './MidPeriod';
import { NewsNote } from './NewsNote';
import { Panels } from './Panels';
import { Problems } from './Problems';
import { Questions } from './Questions';
import { Result } from './Result';
import { Safely } from './Safely';
import { SavedNote } from './SavedNote';
import type { Session } from './session';
import type { Shared } from './shared';
import { ShowingCard } from './ShowingCard';
import { StatusLine } from './StatusLine';
import { TeacherOnly } from './TeacherOnly';
import { TroubleCard } from './TroubleCard';
import { texts } from './texts';
import { useFocus } from './use-focus';
import { useSession } from './use-session';

export function App({ session }: { readonly session: Session }): JSX.Element {
  const state = useSession(session);
  useFocus(state);
  return (
    <Safely broken={texts.trouble.broken}>
      <div class="sidebar" aria-busy={state.task !== null}>
        {state.task !== null && <div class="progress" aria-hidden="true" />}
        <h1 class="sr-only">{texts.title}</h1>
        <header>
          <ClassBar state={state} session={session} />
          <StatusLine state={state} session={session} />
        </header>
        <div id="work" tabIndex={-1}>
          <Work state={state} session={session} />
        </div>
        <Panels state={state} session={session} />
        <Footer state={state} session={session} />
      </div>
    </Safely>
  );
}

function Work({ state, session }: Shared): JSX.Element {
  const { loaded, trouble, draft, saved, news } = state;
  const showing = showingOf(loaded);
  return (
    <>
      {trouble !== null && <TroubleCard state={state} session={session} trouble={trouble} />}
      {news !== null && <NewsNote news={news} state={state} />}
      {loaded !== null && (
        <>
          {loaded.readOnly && <p class="card warn">{texts.readOnly}</p>}
          <Questions state={state} session={session} loaded={loaded} />
          <Newcomers state={state} session={session} loaded={loaded} />
          <Problems loaded={loaded} />
          <LeftOut loaded={loaded} />
          <Corrected state={state} session={session} loaded={loaded} />
          {(loaded.model === 'pairs' || loaded.newest !== null) && (
            <AwayToday key={loaded.className} state={state} session={session} />
          )}
          {draft === null ? (
            <>
              {showing !== null ? (
                <ShowingCard state={state} session={session} showing={showing} />
              ) : (
                saved !== null && <SavedNote state={state} session={session} saved={saved} />
              )}
              <Unpaired loaded={loaded} />
              {loaded.model === 'groups' ? (
                <GroupWork state={state} session={session} loaded={loaded} />
              ) : (
                showing === null && <DrawButton state={state} session={session} loaded={loaded} />
              )}
            </>
          ) : (
            <>
              <DrawButton state={state} session={session} loaded={loaded} />
              <Result state={state} session={session} draft={draft} />
            </>
          )}
          <TeacherOnly state={state} session={session} loaded={loaded} />
        </>
      )}
    </>
  );
}
