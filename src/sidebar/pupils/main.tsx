// Starts the dialog «Elever» in its page.
import { render } from 'preact';
import { chance, emptyPlace, whenAsked } from '../page';
import { server } from '../server';
import { Pupils } from './Pupils';
import { PupilsSession } from './session';

whenAsked((className) => {
  const session = new PupilsSession({ server, chance });
  render(<Pupils session={session} />, emptyPlace());
  void session.start(className);
});
