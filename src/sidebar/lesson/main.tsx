// Starts the dialog «IGP» in its page.
import { render } from 'preact';
import type { LessonAsked } from '../../contract/replies';
import { chance, emptyPlace, whenAsked } from '../page';
import { server } from '../server';
import { Lesson } from './Lesson';
import { LessonSession } from './session';

const now = (): number => performance.now();

whenAsked((asked) => {
  const session = new LessonSession({ server, chance, now });
  render(<Lesson session={session} now={now} />, emptyPlace());
  void session.open(JSON.parse(asked) as LessonAsked);
});
