// What stopped an errand of a dialog, and the way to try again.
import type { JSX } from 'preact';
import { Button } from './Button';
import { Card } from './Card';
import type { ErrandState } from './errand-session';
import { Lines } from './Lines';

interface ErrandTroubleProps<Retry> {
  readonly state: Pick<ErrandState<unknown, Retry>, 'task' | 'trouble'>;
  readonly session: { retry(retry: Retry): Promise<void> };
  /** On the button. */
  readonly labelOf: (retry: Retry) => string;
}

export function ErrandTrouble<Retry>({
  state: { trouble, task },
  session,
  labelOf,
}: ErrandTroubleProps<Retry>): JSX.Element | null {
  if (trouble === null) return null;
  const { title, text, retry } = trouble;
  return (
    <Card id="trouble" tone="warn" alert title={title}>
      <Lines lines={text} />
      {retry !== null && (
        <div class="actions">
          <Button unavailable={task !== null} onPress={() => void session.retry(retry)}>
            {labelOf(retry)}
          </Button>
        </div>
      )}
    </Card>
  );
}
