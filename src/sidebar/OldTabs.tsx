// Dated tabs that are no longer in front: any of them shown, and old ones tidied away.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { LoadedClass } from '../contract/replies';
import type { DrawEvent } from '../core/model';
import { correctionTexts } from '../messages/corrections';
import { drawsOf } from './basis';
import { Button } from './Button';
import { Card } from './Card';
import { CloseButton } from './CloseButton';
import { DrawChooser } from './DrawChooser';
import type { Shared } from './shared';
import { texts } from './texts';

const words = correctionTexts();

/** «Rydd i gamle ark …» asks first. */
export function OldTabsPanel({ state, session }: Shared): JSX.Element | null {
  const { old } = state;
  if (old === null) return null;
  const unavailable = state.task !== null;
  return (
    <Card id="panel" title={words.old.title}>
      <p>{words.old.text(old.tabs, old.years)}</p>
      <p>{words.old.again}</p>
      <p>{words.old.touched}</p>
      <div class="stack">
        <Button
          kind="primary"
          unavailable={unavailable}
          onPress={() => void session.removeOldTabs(false)}
        >
          {words.old.remove}
        </Button>
        <Button unavailable={unavailable} onPress={() => void session.removeOldTabs(true)}>
          {words.old.removeAll}
        </Button>
        <CloseButton session={session} label={texts.buttons.cancel} />
      </div>
    </Card>
  );
}

/** «Vis arket», and when that was changed by hand a way back. */
export function ShowDated({
  state,
  session,
  nr,
}: Shared & { readonly nr: number }): JSX.Element | null {
  const { news, loaded, task } = state;
  if (loaded === null || loaded.readOnly) return null;
  const changed = news?.kind === 'dated' && news.nr === nr && news.shown.corrected;
  return (
    <>
      <Button kind="text" unavailable={task !== null} onPress={() => void session.showDated(nr)}>
        {words.show}
      </Button>
      {changed && (
        <Button kind="text" unavailable={task !== null} onPress={() => void session.putBack(nr)}>
          {words.putBack}
        </Button>
      )}
    </>
  );
}

/** For base groups, whose earlier changes are listed nowhere else in the sidebar. */
export function EarlierTabs({
  state,
  session,
  loaded,
}: Shared & { readonly loaded: LoadedClass }): JSX.Element | null {
  const [chosen, choose] = useState(0);
  const draws: readonly DrawEvent[] = drawsOf(loaded);
  const shown = draws.find(({ nr }) => nr === chosen) ?? draws[0];
  return shown === undefined ? null : (
    <section class="part" aria-labelledby="earlier">
      <h3 id="earlier">{words.earlier}</h3>
      <DrawChooser draws={draws} shown={shown} choose={choose} />
      <ShowDated state={state} session={session} nr={shown.nr} />
    </section>
  );
}
