// The dialog «Elever» as a whole: what stands where.
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../Button';
import { Card } from '../Card';
import { Choice } from '../Choice';
import { Lines } from '../Lines';
import { Safely } from '../Safely';
import { useSession } from '../use-session';
import { ClassField } from './ClassField';
import { ForgetPanel } from './ForgetPanel';
import { OnePupil } from './OnePupil';
import { PasteBox } from './PasteBox';
import { PreviewPanel } from './PreviewPanel';
import type { PupilsSession } from './session';
import type { State } from './state';
import { texts, type Part } from './texts';

export function Pupils({ session }: { readonly session: PupilsSession }): JSX.Element {
  const state = useSession(session);
  useFocus(state);
  return (
    <Safely broken={texts.trouble.broken}>
      <div class="pupils" aria-busy={state.task !== null}>
        <h1 class="sr-only">{texts.title}</h1>
        <div class="top">
          <ClassField state={state} session={session} />
          <Modes state={state} session={session} />
          <p class="busy" role="status">
            {state.task === null ? '' : texts.tasks[state.task]}
          </p>
        </div>
        <TroubleNote state={state} session={session} />
        {state.saved !== null && <Card id="saved" tone="good" title={texts.saved(state.saved)} />}
        <Work state={state} session={session} />
      </div>
    </Safely>
  );
}

function Work({ state, session }: Part): JSX.Element | null {
  if (state.roster === null) return null;
  if (state.forgetting !== null) {
    return <ForgetPanel state={state} session={session} forgetting={state.forgetting} />;
  }
  if (state.mode === 'one') return <OnePupil state={state} session={session} />;
  return (
    <div class="columns">
      <PasteBox state={state} session={session} />
      <PreviewPanel state={state} session={session} />
    </div>
  );
}

function Modes({ state, session }: Part): JSX.Element {
  const { label, list, one } = texts.modes;
  return (
    <Choice
      label={label}
      options={{ list, one }}
      chosen={state.mode}
      choose={(mode) => session.show(mode)}
    />
  );
}

function TroubleNote({ state, session }: Part): JSX.Element | null {
  const { trouble, task } = state;
  if (trouble === null) return null;
  const { title, text, retry } = trouble;
  const { buttons, forget } = texts;
  const label =
    retry === 'load' ? buttons.refresh : retry === 'forget' ? forget.goOn : buttons.retry;
  return (
    <Card id="trouble" tone="warn" alert title={title}>
      <Lines lines={text} />
      {retry !== null && (
        <div class="actions">
          <Button unavailable={task !== null} onPress={() => void session.retry(retry)}>
            {label}
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
