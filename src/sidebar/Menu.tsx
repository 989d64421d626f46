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
                act();
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
  readonly act: () => void;
  readonly unavailable: boolean;
  /** Of the label, where it is not the page's. */
  readonly language?: Language;
}

function itemsFor({ state, session }: Shared): readonly Item[] {
  const { buttons } = texts;
  const busy = state.task !== null;
  const refresh = {
    label: buttons.refresh,
    act: () => void session.refresh(),
    unavailable: busy,
  };
  const languages = languageItems({ state, session });
  if (state.loaded?.readOnly === true) return [refresh, ...languages];
  return [
    refresh,
    {
      label: buttons.lesson,
      act: () => void session.openLesson(),
      unavailable: busy || state.loaded === null,
    },
    { label: buttons.yearPlan, act: () => void session.showYearPlan(), unavailable: busy },
    {
      label: buttons.overview,
      act: () => void session.openOverview(),
      unavailable: busy || state.loaded === null,
    },
    { label: buttons.pupils, act: () => void session.openPupils(), unavailable: busy },
    { label: buttons.year, act: () => void session.openYear(), unavailable: busy },
    {
      label: buttons.yourName,
      act: () => session.dispatch({ type: 'panel-opened', panel: 'name' }),
      unavailable: busy || state.loaded === null,
    },
    {
      label: buttons.rooms,
      act: () => session.dispatch({ type: 'panel-opened', panel: 'rooms' }),
      unavailable: busy || state.loaded === null,
    },
    ...(state.loaded?.model === 'pairs'
      ? [
          {
            label: buttons.show,
            act: () => void session.show(),
            unavailable: state.draft !== null || !mayShow(state),
          },
        ]
      : []),
    { label: buttons.prepare, act: () => void session.prepare(), unavailable: busy },
    ...(state.loaded?.oldTabs === undefined
      ? []
      : [
          {
            label: correctionTexts().old.menu,
            act: () => void session.askOldTabs(),
            unavailable: busy,
          },
        ]),
    ...languages,
  ];
}

/** The languages the page does not speak. */
function languageItems({ state, session }: Shared): readonly Item[] {
  const spoken = document.documentElement.lang;
  return LANGUAGES.filter((language) => language !== spoken).map((language) => ({
    label: LANGUAGE_CHOICES[language],
    language,
    act: () => void session.chooseLanguage(language),
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
