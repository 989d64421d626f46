// The dialog «Oversikt» as a whole: what to look at, and what stands there.
import type { JSX } from 'preact';
import { Button } from '../Button';
import { Card } from '../Card';
import { Lines } from '../Lines';
import { Safely } from '../Safely';
import { useSession } from '../use-session';
import { Choice } from '../Choice';
import { Coverage } from './Coverage';
import { Leaders } from './Leaders';
import { Matrix } from './Matrix';
import { OnePupil } from './OnePupil';
import { Places } from './Places';
import type { OverviewSession } from './session';
import type { State } from './state';
import type { Part } from './part';
import { texts } from './texts';

interface OverviewProps {
  readonly session: OverviewSession;
}

export function Overview({ session }: OverviewProps): JSX.Element {
  const state = useSession(session);
  const { figures, task, className } = state;
  return (
    <Safely broken={texts.trouble.broken}>
      <div class="overview" aria-busy={task !== null}>
        <div class="top">
          <h1>{texts.title(figures?.className ?? className)}</h1>
          {figures !== null && <Views state={state} session={session} figures={figures} />}
        </div>
        <p class={task === null ? 'sr-only' : 'busy'} role="status">
          {task === null ? '' : task === 'loading' ? texts.loading : texts.printing}
        </p>
        <TroubleNote state={state} session={session} />
        {figures !== null && <Shown state={state} session={session} figures={figures} />}
      </div>
    </Safely>
  );
}

function Views({ figures, state, session }: Part): JSX.Element {
  const { label, leaders, ...views } = texts.views;
  return (
    <Choice
      label={label}
      options={figures.leaders === null ? views : { ...views, leaders }}
      chosen={state.chosen.view}
      choose={(view) => session.choose({ view })}
    />
  );
}

function Shown(props: Part): JSX.Element {
  const { view } = props.state.chosen;
  const { total } = props.figures.rounds;
  return (
    <>
      {total.every((count) => count === 0) && <p>{texts.noDraws}</p>}
      {view === 'coverage' && <Coverage {...props} />}
      {view === 'matrix' && <Matrix {...props} />}
      {view === 'places' && <Places {...props} />}
      {view === 'leaders' && <Leaders {...props} />}
      {view === 'pupil' && <OnePupil {...props} />}
    </>
  );
}

function TroubleNote({ state, session }: OverviewProps & { state: State }): JSX.Element | null {
  const { trouble, task } = state;
  if (trouble === null) return null;
  const { title, noAccess, noAnswer } = texts.trouble;
  const told =
    trouble.kind === 'refused'
      ? { title, text: trouble.message.split('\n') }
      : trouble.access
        ? noAccess
        : noAnswer;
  const { retry } = trouble;
  return (
    <Card id="trouble" tone="warn" alert title={told.title}>
      <Lines lines={told.text} />
      {retry !== null && (
        <Button unavailable={task !== null} onPress={() => void session.retry(retry)}>
          {texts.retry}
        </Button>
      )}
    </Card>
  );
}
