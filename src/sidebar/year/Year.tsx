// The dialog «Skoleåret» as a whole: what stands where.
import type { JSX } from 'preact';
import { Choice } from '../Choice';
import { ErrandTrouble } from '../ErrandTrouble';
import { Safely } from '../Safely';
import { useErrandFocus } from '../use-errand-focus';
import { useSession } from '../use-session';
import { Earlier } from './Earlier';
import { NewYear } from './NewYear';
import type { YearSession } from './session';
import type { Retry } from './state';
import { texts, type Part } from './texts';

export function Year({ session }: { readonly session: YearSession }): JSX.Element {
  const state = useSession(session);
  useErrandFocus(state);
  return (
    <Safely broken={texts.trouble.broken}>
      <div class="year" aria-busy={state.task !== null}>
        <h1 class="sr-only">{texts.title}</h1>
        <div class="top">
          <Modes state={state} session={session} />
          <p class="busy" role="status">
            {state.task === null ? '' : texts.tasks[state.task]}
          </p>
        </div>
        <ErrandTrouble state={state} session={session} labelOf={labelOf} />
        {state.mode === 'year' ? (
          <NewYear state={state} session={session} />
        ) : (
          <Earlier state={state} session={session} />
        )}
      </div>
    </Safely>
  );
}

function Modes({ state, session }: Part): JSX.Element {
  const { label, year, earlier } = texts.modes;
  return (
    <Choice
      label={label}
      options={{ year, earlier }}
      chosen={state.mode}
      choose={(mode) => session.show(mode)}
    />
  );
}

function labelOf(retry: Retry): string {
  return retry === 'load' ? texts.buttons.refresh : texts.buttons.retry;
}
