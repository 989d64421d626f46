// Starts the dialog «Oversikt» in its page.
import { render } from 'preact';
import { emptyPlace, whenAsked } from '../page';
import { server } from '../server';
import { Overview } from './Overview';
import { OverviewSession } from './session';

const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

whenAsked((className) => {
  const session = new OverviewSession({ server, breathe });
  render(<Overview session={session} />, emptyPlace());
  void session.open(className);
});
