// A way out when nobody can tell whose history the rows have: the teacher says they are new.
import type { JSX } from 'preact';
import type { LoadedClass } from '../contract/replies';
import { newcomersOf } from './ask';
import { Button } from './Button';
import { Card } from './Card';
import type { Shared } from './shared';
import { texts } from './texts';

export function Newcomers({
  state,
  session,
  loaded,
}: Shared & { readonly loaded: LoadedClass }): JSX.Element | null {
  const newcomers = newcomersOf(loaded);
  if (newcomers === null || loaded.readOnly) return null;
  return (
    <Card id="newcomers" title={texts.newcomers.title}>
      <p>{texts.newcomers.text(newcomers.rows)}</p>
      <Button unavailable={state.task !== null} onPress={() => void session.allNew()}>
        {texts.newcomers.confirm}
      </Button>
    </Card>
  );
}
