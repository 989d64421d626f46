// Starts the dialog «Systemsjekk» in its page.
import { render } from 'preact';
import { emptyPlace } from '../page';
import { server } from '../server';
import { Check } from './Check';
import { CheckSession } from './session';

const session = new CheckSession(server);
render(<Check session={session} />, emptyPlace());
void session.check();
