// A tab for each class of the grade, chosen with the arrow keys too; what is unsaved is marked.
import type { JSX } from 'preact';
import type { TeamSession } from './session';
import type { State } from './state';
import { words } from './texts';

interface TabsProps {
  readonly state: State;
  readonly session: TeamSession;
}

export function Tabs({ state, session }: TabsProps): JSX.Element | null {
  const names = state.team?.classes.map(({ loaded }) => loaded.className) ?? [];
  if (names.length === 0) return null;
  const go = (event: KeyboardEvent): void => {
    const at = names.indexOf(state.shown);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: names.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = names[(to + names.length) % names.length] ?? '';
    session.show(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={words.tabs} onKeyDown={go}>
      {names.map((className) => {
        const chosen = className === state.shown;
        const unsaved = (state.work[className]?.proposal ?? null) !== null;
        return (
          <button
            key={className}
            type="button"
            role="tab"
            id={`tab-${className}`}
            class="tab"
            aria-selected={chosen}
            aria-controls="table"
            aria-disabled={state.task !== null && !chosen ? 'true' : undefined}
            tabIndex={chosen ? 0 : -1}
            onClick={() => session.show(className)}
          >
            {className}
            {unsaved && (
              <>
                <span class="dot" aria-hidden="true" />
                <span class="sr-only"> ({words.unsaved})</span>
              </>
            )}
          </button>
        );
      })}
    </div>
  );
}
