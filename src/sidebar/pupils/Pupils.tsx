// The dialog «Elever» as a whole: what stands where.
import type { JSX } from 'preact';
import { Card } from '../Card';
import { Choice } from '../Choice';
import { ErrandTrouble } from '../ErrandTrouble';
import { Safely } from '../Safely';
import { useErrandFocus } from '../use-errand-focus';
import { useSession } from '../use-session';
import { ClassField } from './ClassField';
import { ForgetPanel } from './ForgetPanel';
import { OnePupil } from './OnePupil';
import { PasteBox } from './PasteBox';
import { PreviewPanel } from './PreviewPanel';
import type { PupilsSession } from './session';
import type { Retry } from './state';
import { texts, type Part } from './texts';

export function Pupils({ session }: { readonly session: PupilsSession }): JSX.Element {
  const state = useSession(session);
  useErrandFocus(state);
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
        <ErrandTrouble state={state} session={session} labelOf={labelOf} />
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

function labelOf(retry: Retry): string {
  const { buttons, forget } = texts;
  if (retry === 'load') return buttons.refresh;
  return retry === 'forget' ? forget.goOn : buttons.retry;
}
