// Starts «Vis trekningen» in its page.
import { render } from 'preact';
import type { ShowAsked } from '../../contract/replies';
import { emptyPlace, whenAsked } from '../page';
import { closePage, server } from '../server';
import { ShowSession } from './session';
import { Show } from './Show';

whenAsked((asked) => {
  const session = new ShowSession({ server, closePage });
  render(<Show session={session} />, emptyPlace());
  void session.start(JSON.parse(asked) as ShowAsked);
});
