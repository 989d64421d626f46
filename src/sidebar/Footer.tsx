// The three things at the bottom of the sidebar, and which version it is.
import type { JSX } from 'preact';
import { Button } from './Button';
import type { Shared } from './shared';
import type { Panel } from './state';
import { texts } from './texts';
import { VERSION } from './version';

export function Footer({ state, session }: Shared): JSX.Element {
  const { panel, loaded } = state;
  const waiting = state.task !== null || loaded === null;
  const toggle = (which: Panel, open: () => void) => (): void => {
    if (panel === which) session.dispatch({ type: 'panel-closed' });
    else open();
  };
  const at = (which: Panel): { readonly 'aria-expanded': boolean } => ({
    'aria-expanded': panel === which,
  });
  return (
    <footer>
      <Button
        kind="text"
        unavailable={waiting}
        onPress={toggle('print', () => void session.print())}
        attributes={{ id: 'open-print', ...at('print') }}
      >
        {texts.buttons.print}
      </Button>
      <Button
        kind="text"
        unavailable={waiting || loaded.readOnly}
        onPress={toggle('undo', () => void session.askUndo())}
        attributes={{ id: 'open-undo', ...at('undo') }}
      >
        {texts.buttons.undo}
      </Button>
      <Button
        kind="text"
        onPress={toggle('help', () => session.dispatch({ type: 'panel-opened', panel: 'help' }))}
        attributes={{ id: 'open-help', ...at('help') }}
      >
        {texts.buttons.help}
      </Button>
      <p class="version">
        {texts.title} {VERSION}
      </p>
    </footer>
  );
}
