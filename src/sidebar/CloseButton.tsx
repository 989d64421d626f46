// Closes the open panel; the focus goes back to what opened it.
import type { JSX } from 'preact';
import { Button } from './Button';
import type { Session } from './session';
import { texts } from './texts';

export function CloseButton({
  session,
  label = texts.buttons.close,
}: {
  readonly session: Session;
  readonly label?: string;
}): JSX.Element {
  return <Button onPress={() => session.dispatch({ type: 'panel-closed' })}>{label}</Button>;
}
