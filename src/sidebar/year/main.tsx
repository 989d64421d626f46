// Starts the dialog «Skoleåret» in its page.
import { render } from 'preact';
import { chance, emptyPlace, whenAsked } from '../page';
import { server } from '../server';
import { YearSession } from './session';
import { Year } from './Year';

whenAsked((className) => {
  const session = new YearSession({ server, chance });
  render(<Year session={session} />, emptyPlace());
  void session.start(className);
});
