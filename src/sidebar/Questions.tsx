// «Nytt navn eller ny elev?»: asked before history can belong to somebody else.
import type { JSX } from 'preact';
import type { LoadedClass } from '../contract/replies';
import { questionsOf } from './ask';
import { Button } from './Button';
import { Card } from './Card';
import type { Shared } from './shared';
import { texts } from './texts';

export function Questions({
  state,
  session,
  loaded,
}: Shared & { readonly loaded: LoadedClass }): JSX.Element | null {
  const questions = questionsOf(loaded).filter(({ pupil }) => !(pupil in state.answers));
  if (questions.length === 0 || loaded.readOnly) return null;
  const busy = state.task !== null;
  return (
    <Card id="questions" title={texts.questions.title} tone="warn" alert>
      {questions.map(({ pupil, row, name }) => (
        <div key={pupil} role="group" aria-labelledby={`question-${pupil}`}>
          <p id={`question-${pupil}`}>{texts.questions.ask(row, name)}</p>
          <div class="stack">
            <Button unavailable={busy} onPress={() => void session.answer(pupil, 'renamed')}>
              {texts.buttons.sameNewName}
            </Button>
            <Button unavailable={busy} onPress={() => void session.answer(pupil, 'new')}>
              {texts.buttons.newPupil}
            </Button>
          </div>
        </div>
      ))}
      <p class="hint">{texts.questions.why}</p>
    </Card>
  );
}
