// What went wrong at the table, calmly, with a way to try again.
import type { JSX } from 'preact';
import { Button } from '../Button';
import { Card } from '../Card';
import { Lines } from '../Lines';
import type { TeamSession } from './session';
import type { Trouble } from './state';
import { words } from './texts';

interface TroubleProps {
  readonly session: TeamSession;
  readonly trouble: Trouble;
  readonly busy: boolean;
}

export function TeamTrouble({ session, trouble, busy }: TroubleProps): JSX.Element {
  const { retry } = trouble;
  const { title, text } = passageOf(trouble);
  return (
    <Card id="trouble" title={title} tone="bad" alert>
      <Lines lines={text} />
      {retry !== null && (
        <Button unavailable={busy} onPress={() => void session.retry(retry)}>
          {words.buttons.retry}
        </Button>
      )}
    </Card>
  );
}

function passageOf(trouble: Trouble): { readonly title: string; readonly text: readonly string[] } {
  const { noAccess, noAnswer, refused } = words.trouble;
  if (trouble.kind === 'broken') return words.broken;
  if (trouble.kind === 'unreachable') return trouble.access ? noAccess : noAnswer;
  return { ...refused, text: trouble.message.split('\n') };
}
