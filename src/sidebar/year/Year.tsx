// The dialog «Skoleåret» as a whole: what stands where.
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../Button';
import { Card } from '../Card';
import { Choice } from '../Choice';
import { Lines } from '../Lines';
import { Safely } from '../Safely';
import { useSession } from '../use-session';
import { Earlier } from './Earlier';
import { NewYear } from './NewYear';
import type { YearSession } from './session';
import type { State } from './state';
import { texts, type Part } from './texts';

export function Year({ session }: { readonly session: YearSession }): JSX.Element {
  const state = useSession(session);
  useFocus(state);
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
        <TroubleNote state={state} session={session} />
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

function TroubleNote({ state, session }: Part): JSX.Element | null {
  const { trouble, task } = state;
  if (trouble === null) return null;
  const { title, text, retry } = trouble;
  return (
    <Card id="trouble" tone="warn" alert title={title}>
      <Lines lines={text} />
      {retry !== null && (
        <div class="actions">
          <Button unavailable={task !== null} onPress={() => void session.retry(retry)}>
            {retry === 'load' ? texts.buttons.refresh : texts.buttons.retry}
          </Button>
        </div>
      )}
    </Card>
  );
}

function useFocus({ focus }: State): void {
  const wish = useRef(focus.nr);
  useLayoutEffect(() => {
    if (wish.current === focus.nr) return;
    wish.current = focus.nr;
    const target = focus.on === null ? null : document.getElementById(focus.on);
    target?.focus();
    target?.closest('section, .card')?.scrollIntoView({ block: 'nearest' });
  });
}
