// Damaged ledger rows: asked about before anything is stored beside them.
import type { JSX } from 'preact';
import { damageToAccept } from './ask';
import { Button } from './Button';
import { Card } from './Card';
import { CloseButton } from './CloseButton';
import { Lines } from './Lines';
import { sentences } from './sentences';
import type { Shared } from './shared';
import { namesOf, texts } from './texts';

export function DamagePanel({ state, session }: Shared): JSX.Element | null {
  const damage = damageToAccept(state);
  if (damage === null) return null;
  return (
    <Card id="panel" title={texts.damage.title} tone="warn">
      <Lines lines={sentences([damage], namesOf([]))} />
      <div class="stack">
        <Button
          kind="primary"
          unavailable={state.task !== null}
          onPress={() => void session.acceptDamage()}
        >
          {texts.buttons.confirmDamage}
        </Button>
        <CloseButton session={session} label={texts.buttons.cancel} />
      </div>
    </Card>
  );
}
