// «Trekk nye læringspartnere»: the loud button until it is done, or why there is none.
import type { JSX } from 'preact';
import type { LoadedClass } from '../contract/replies';
import { mayDraw } from './ask';
import { Button } from './Button';
import type { Shared } from './shared';
import { texts } from './texts';

export function DrawButton({
  state,
  session,
  loaded,
}: Shared & { readonly loaded: LoadedClass }): JSX.Element | null {
  if (loaded.readOnly) return null;
  const early = loaded.calendar.due === 'notYet' && !drawnToday(loaded) && loaded.newest !== null;
  return (
    <>
      <Button
        kind={early || drawnToday(loaded) || state.draft !== null ? 'plain' : 'primary'}
        unavailable={!mayDraw(state)}
        onPress={() => void session.draw()}
        attributes={{ 'aria-describedby': early ? 'early' : undefined }}
      >
        {texts.buttons.draw}
      </Button>
      {early && (
        <p id="early" class="hint">
          {texts.status.early}
        </p>
      )}
    </>
  );
}

function drawnToday({ newest, today }: LoadedClass): boolean {
  return newest !== null && newest.from === today;
}
