// The left column: what stands in the way, what the teachers want, drafts, lists.
import type { JSX } from 'preact';
import { Button } from '../Button';
import { Card } from '../Card';
import { Lines } from '../Lines';
import { sentences } from '../sentences';
import { asksFirst, hindrancesOf, mayMove, standingIn, USUAL_PERIODS } from './basis';
import { Controls } from './Controls';
import { Kept } from './Kept';
import { Lists } from './Lists';
import { Prices } from './Prices';
import type { Table } from './shared';
import { namesIn, words } from './texts';

export function Side(table: Table): JSX.Element {
  const { one, work } = table;
  const moving = work.proposal?.draft.kind === 'move';
  const asks = asksFirst(one, work);
  return (
    <aside class="side">
      <Hindrances {...table} />
      <Notices {...table} />
      {!moving && (asks ? <Lasting {...table} /> : <Controls {...table} />)}
      {work.impossible.length > 0 && (
        <Card id="impossible" title={words.hindrances.impossible} tone="warn" alert>
          <Lines lines={sentences(work.impossible, namesIn(one))} />
        </Card>
      )}
      {work.proposal !== null && !moving && !asks && <Prices {...table} proposal={work.proposal} />}
      {!asks && work.proposal === null && mayMove(one) && (
        <Button kind="text" onPress={() => table.session.beginMove()}>
          {words.buttons.movePupil}
        </Button>
      )}
      <Kept {...table} />
      <Lists {...table} />
    </aside>
  );
}

function Hindrances({ one }: Table): JSX.Element | null {
  const found = hindrancesOf(one);
  if (found.length === 0) return null;
  const { needs, readOnly, title } = words.hindrances;
  const lines = [
    ...(found.includes('readOnly') ? [readOnly] : []),
    ...(found.includes('needs') ? [needs] : []),
    ...sentences([...one.loaded.problems, ...one.problems], namesIn(one)),
  ];
  return (
    <Card id="hindrances" title={title} tone="warn">
      <Lines lines={lines} />
    </Card>
  );
}

/** Rows about pupils who have left: to be cleared away at leisure. */
function Notices({ one }: Table): JSX.Element | null {
  if (one.notices.length === 0) return null;
  return (
    <Card id="notices" title={words.hindrances.notices}>
      <Lines lines={sentences(one.notices, namesIn(one))} />
    </Card>
  );
}

/** A composition is meant to last: asked before the controls are there, or a draft can be saved. */
function Lasting({ one, work, session }: Table): JSX.Element {
  const standing = standingIn(one);
  const { title, text } = words.lasting;
  const of = standing?.composed.wishes?.periods ?? USUAL_PERIODS;
  return (
    <Card id="controls" title={title}>
      <p class="hint">{words.lasting.where(standing?.period ?? 1, of)}</p>
      {text.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <div class="stack">
        <Button onPress={() => session.dispatch({ type: 'confirmed' })}>
          {words.buttons.composeAnyway}
        </Button>
        {work.proposal === null && (
          <Button kind="text" unavailable={!mayMove(one)} onPress={() => session.beginMove()}>
            {words.buttons.movePupil}
          </Button>
        )}
      </div>
    </Card>
  );
}
