// «Angre siste», and «Angre den og trekk på nytt», ask first, and say what would be undone.
import type { JSX } from 'preact';
import type { LoadedClass } from '../contract/replies';
import { MID_PERIOD } from '../core/amended';
import { damageIn } from './ask';
import { Button } from './Button';
import { Card } from './Card';
import { CloseButton } from './CloseButton';
import { Lines } from './Lines';
import { sinceYearBegan } from './seatings';
import { sentences } from './sentences';
import type { Shared } from './shared';
import { namesOf, texts } from './texts';

export function UndoPanel({ state, session }: Shared): JSX.Element {
  const { loaded, className } = state;
  const { undo, buttons, groups } = texts;
  const newest = loaded?.newest ?? null;
  if (loaded === null || newest === null) {
    return (
      <Card id="panel" title={undo.nothing(className)}>
        <CloseButton session={session} />
      </Card>
    );
  }
  const { kind, from } = newest;
  const pairs = kind === 'pairs';
  const words = pairs ? undo : groups.undo;
  const redraw = state.panel === 'redraw';
  const damage = damageIn(loaded);
  const ask = pairs ? undo.ask(className, from) : groups.undo.ask(kind, className, from);
  return (
    <Card id="panel" title={ask}>
      {(newest.by !== '' || newest.at !== '') && <p>{undo.by(newest)}</p>}
      <p>{redraw ? undo.redraw : words.back(fromBefore(loaded))}</p>
      {state.draft !== null && <p>{undo.losesDraft}</p>}
      <p class="hint">{words.kept}</p>
      {damage !== null && <Lines lines={sentences([damage], namesOf([]))} />}
      <div class="stack">
        <Button
          kind="primary"
          unavailable={state.task !== null}
          onPress={() => void session.undo()}
        >
          {redraw ? buttons.undoAndDraw : pairs ? buttons.confirmUndo : groups.buttons.confirmUndo}
        </Button>
        <CloseButton session={session} label={buttons.cancel} />
      </div>
    </Card>
  );
}

/** The first day of what holds again; empty when nothing does. What was brought in stands by its day. */
function fromBefore(loaded: LoadedClass): string {
  const { newest, className } = loaded;
  // What it amended holds from the same day, and is no history while it does not stand.
  if (newest?.algorithm === MID_PERIOD) return newest.from;
  const [before] = sinceYearBegan(loaded)
    .filter((past) => past.className === className && past.nr !== newest?.nr)
    .slice(-1);
  return before?.from ?? '';
}
