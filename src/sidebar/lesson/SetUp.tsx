// The plan of the lesson: a question, and how long each phase lasts.
import type { JSX } from 'preact';
import type { Passage } from '../../messages/passage';
import { Button } from '../Button';
import { Lines } from '../Lines';
import { LengthField } from './LengthField';
import { PHASES } from './state';
import { Tally } from './Tally';
import { texts, type Part } from './texts';

export function SetUp({ state, session }: Part): JSX.Element {
  const { plan, className } = state;
  const { question, times } = texts;
  return (
    <div class="wall set-up">
      <h1>{texts.title(className)}</h1>
      <div class="question-field">
        <label for="scene">{question.label}</label>
        <textarea
          id="scene"
          rows={2}
          maxLength={200}
          aria-describedby="question-hint"
          value={plan.question}
          onInput={(event) => session.change({ question: event.currentTarget.value })}
        />
        <p id="question-hint" class="hint">
          {question.hint}
        </p>
      </div>
      <div class="lengths" role="group" aria-label={times.label}>
        {PHASES.map((phase) => (
          <LengthField key={phase} state={state} session={session} phase={phase} />
        ))}
      </div>
      <Known state={state} session={session} />
      <div class="go">
        <Button kind="primary" onPress={() => session.start()} attributes={{ id: 'start' }}>
          {texts.start}
        </Button>
        <p class="hint">{texts.keys}</p>
      </div>
    </div>
  );
}

/** What is known of the class: whether somebody can be given the word, and who has had it. */
function Known({ state, session }: Part): JSX.Element {
  const { loading, trouble, turns } = state;
  if (trouble !== null) {
    const { title, text } = told(trouble);
    return (
      <div class="known" role="alert">
        <strong>{title}</strong>
        <Lines lines={text} />
        <Button onPress={() => void session.load()}>{texts.retry}</Button>
      </div>
    );
  }
  const begun = turns.counts.some((count) => count > 0);
  return (
    <div class="known">
      {loading ? <p role="status">{texts.loading}</p> : <Tally state={state} />}
      {begun && <Button onPress={() => session.startOver()}>{texts.word.startOver}</Button>}
    </div>
  );
}

function told(trouble: NonNullable<Part['state']['trouble']>): Passage {
  const { title, noAccess, noAnswer } = texts.trouble;
  if (trouble.kind === 'refused') return { title, text: trouble.message.split('\n') };
  return trouble.access ? noAccess : noAnswer;
}
