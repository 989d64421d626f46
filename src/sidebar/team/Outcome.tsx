// What became of saving: saved, overtaken, unsure, or a question that comes before it.
import type { JSX } from 'preact';
import { Button } from '../Button';
import { Card } from '../Card';
import { Lines } from '../Lines';
import { sentences } from '../sentences';
import type { Table } from './shared';
import { namesIn, words } from './texts';

export function Saved({ one, work: { saved } }: Table): JSX.Element | null {
  if (saved === null) return null;
  return (
    <Card
      id="saved"
      title={words.saving.done(saved.kind, saved.from, one.loaded.today)}
      tone="good"
    >
      {saved.tab !== '' && <p>{words.saving.made(saved.tab, saved.chart)}</p>}
    </Card>
  );
}

/** Why the groups on the table are not, or not surely, saved. */
export function Unsettled({ state, session, one, work }: Table): JSX.Element | null {
  const busy = state.task !== null;
  const { conflict } = work;
  if (conflict !== null) {
    const { title, text } = words.saving[conflict.kind];
    const lines = conflict.message === '' ? text : conflict.message.split('\n');
    return (
      <Card id="conflict" title={title} tone="warn" alert>
        <Lines lines={lines} />
        <div class="links">
          <Button unavailable={busy} onPress={() => void session.resolve(true)}>
            {words.buttons.keepProposal}
          </Button>
          <Button kind="text" unavailable={busy} onPress={() => void session.resolve(false)}>
            {words.buttons.refresh}
          </Button>
        </div>
      </Card>
    );
  }
  if (work.askDamage) {
    const damaged = one.loaded.notices.filter(({ code }) => code === 'ledger-damaged');
    return (
      <Card id="damage" title={words.trouble.damage.title} tone="warn">
        <Lines lines={sentences(damaged, namesIn(one))} />
        <Button unavailable={busy} onPress={() => void session.acceptDamage()}>
          {words.buttons.acceptDamage}
        </Button>
      </Card>
    );
  }
  return work.uncertain ? <p class="card warn">{words.saving.uncertain}</p> : null;
}
