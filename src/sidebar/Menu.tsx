// The button «…» and what opens under it.
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { correctionTexts } from '../messages/corrections';
import { LANGUAGES, LANGUAGE_CHOICES, type Language } from '../messages/language';
import { mayShow } from './ask';
import { Button } from './Button';
import type { Shared } from './shared';
import { texts } from './texts';

export function Menu({ state, session }: Shared): JSX.Element {
  const [open, setOpen] = useState(false);
  const place = useClosedFromOutside(open, () => setOpen(false));
  const close = (): void => {
    document.getElementById('open-menu')?.focus();
    setOpen(false);
  };
  return (
    <div
      class="menu"
      ref={place}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        close();
      }}
    >
      <Button
        kind="icon"
        onPress={() => setOpen(!open)}
        attributes={{
          id: 'open-menu',
          'aria-label': texts.labels.menu,
          'aria-expanded': open,
          'aria-controls': 'menu',
        }}
      >
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" fill="currentColor">
          <circle cx="4" cy="10" r="1.7" />
          <circle cx="10" cy="10" r="1.7" />
          <circle cx="16" cy="10" r="1.7" />
        </svg>
      </Button>
      <ul id="menu" hidden={!open}>
        {itemsFor({ state, session }).map(({ label, act, unavailable, language }) => (
          <li key={label} lang={language}>
            <Button
              kind="text"
              unavailable={unavailable}
              onPress={() => {
                close();
                void act();
              }}
            >
              {label}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface Item {
  readonly label: string;
  readonly act: () => unknown;
  readonly unavailable: boolean;
  /** Of the label, where it is not the page's. */
  readonly language?: Language;
}

function itemsFor({ state, session }: Shared): readonly Item[] {
  const { buttons } = texts;
  const { task, loaded } = state;
  const busy = task !== null;
  const item = (label: string, act: () => unknown, unavailable = busy): Item => ({
    label,
    act,
    unavailable,
  });
  /** About the class that is chosen. */
  const about = (label: string, act: () => unknown): Item =>
    item(label, act, busy || loaded === null);
  const open = (panel: 'name' | 'rooms') => (): void =>
    session.dispatch({ type: 'panel-opened', panel });
  const refresh = item(buttons.refresh, () => session.refresh());
  const languages = languageItems({ state, session });
  if (loaded?.readOnly === true) return [refresh, ...languages];
  const show = item(buttons.show, () => session.show(), state.draft !== null || !mayShow(state));
  const old = item(correctionTexts().old.menu, () => session.askOldTabs());
  return [
    refresh,
    about(buttons.lesson, () => session.openLesson()),
    item(buttons.yearPlan, () => session.showYearPlan()),
    about(buttons.overview, () => session.openOverview()),
    item(buttons.pupils, () => session.openPupils()),
    item(buttons.year, () => session.openYear()),
    about(buttons.yourName, open('name')),
    about(buttons.rooms, open('rooms')),
    ...(loaded?.model === 'pairs' ? [show] : []),
    item(buttons.prepare, () => session.prepare()),
    ...(loaded?.oldTabs === undefined ? [] : [old]),
    ...languages,
  ];
}

/** The languages the page does not speak. */
function languageItems({ state, session }: Shared): readonly Item[] {
  const spoken = document.documentElement.lang;
  return LANGUAGES.filter((language) => language !== spoken).map((language) => ({
    label: LANGUAGE_CHOICES[language],
    language,
    act: () => session.chooseLanguage(language),
    unavailable: state.task !== null,
  }));
}

/** Closes what is open when something else on the page is pointed at or gets the focus. */
function useClosedFromOutside(
  open: boolean,
  close: () => void,
): { readonly current: HTMLDivElement | null } {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    const outside = ({ target }: Event): void => {
      if (target instanceof Node && place.current?.contains(target) !== true) close();
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
    };
  }, [open]);
  return place;
}
