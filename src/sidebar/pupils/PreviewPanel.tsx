// What the pasted list would change, with a tick for each and a question where only a teacher knows.
import type { ComponentChildren, JSX } from 'preact';
import type { RosterPupil } from '../../contract/replies';
import { classKey } from '../../core/class-key';
import type { Doubt } from '../../core/class-list-compare';
import { Button } from '../Button';
import { Lines } from '../Lines';
import {
  askedFor,
  classNameOf,
  isTicked,
  previewOf,
  tickOf,
  type Preview,
  type Tick,
} from './preview';
import { texts, type Part } from './texts';

export function PreviewPanel({ state, session }: Part): JSX.Element {
  const { preview: said } = texts;
  const preview = previewOf(state);
  const className = classNameOf(state);
  const asked = askedFor(state);
  const count = asked.newcomers.length + asked.changes.length;
  return (
    <section class="preview" aria-labelledby="preview">
      <h2 id="preview">{className === '' ? texts.title : said.title(className)}</h2>
      <div class="found" tabIndex={0} role="group" aria-labelledby="preview">
        {preview === null ? (
          <p class="hint">{className === '' ? said.noClass : said.empty}</p>
        ) : (
          <Found state={state} session={session} preview={preview} />
        )}
      </div>
      <Button
        kind="primary"
        unavailable={count === 0 || state.task !== null}
        onPress={() => void session.save()}
      >
        {texts.save}
        {count > 0 && ` (${count})`}
      </Button>
    </section>
  );
}

function Found({ state, session, preview }: Part & { readonly preview: Preview }): JSX.Element {
  const { list, found, gone, manyGone } = preview;
  const { preview: said, paste } = texts;
  const tick = (one: Tick, name: string): JSX.Element => (
    <label key={tickOf(one)} class="tick">
      <input
        type="checkbox"
        checked={isTicked(state, preview, one)}
        onChange={(event) => session.tick(tickOf(one), event.currentTarget.checked)}
      />
      <span>{name}</span>
    </label>
  );
  const nothing =
    found.fresh.length + gone.length + found.back.length + found.doubts.length === 0 &&
    list.entries.length > 0;
  const others = new Set(found.elsewhere.map(({ className = '' }) => className));
  return (
    <>
      {nothing && <p>{said.nothing}</p>}
      {found.elsewhere.length > 0 && (
        <p class="hint">{paste.elsewhere(found.elsewhere.length, [...others])}</p>
      )}
      {found.twins.length > 0 && <p class="note">{said.twins(found.twins)}</p>}
      <Several title={said.doubts(found.doubts.length)} count={found.doubts.length}>
        <p class="hint">{said.doubtsHint}</p>
        {found.doubts.map((doubt) => (
          <Question key={doubt.entry.line} state={state} session={session} doubt={doubt} />
        ))}
      </Several>
      <Several title={said.fresh(found.fresh.length)} count={found.fresh.length}>
        {found.fresh.map(({ line, name }) => tick({ kind: 'fresh', line }, name))}
      </Several>
      <Several title={said.back(found.back.length)} count={found.back.length}>
        {found.back.map(({ id, name }) => tick({ kind: 'back', id }, name))}
      </Several>
      <Several title={said.gone(gone.length)} count={gone.length}>
        {manyGone && <p class="note">{said.manyGone}</p>}
        {gone.map(({ id, name }) => tick({ kind: 'gone', id }, name))}
      </Several>
      <Several title={said.unread(list.unread.length)} count={list.unread.length}>
        <Lines lines={list.unread.map(({ line, text }) => said.line(line, text))} />
      </Several>
      <Several title={said.same(found.same.length)} count={found.same.length}>
        <p class="hint">{found.same.map(({ name }) => name).join(' · ')}</p>
      </Several>
    </>
  );
}

interface SeveralProps {
  readonly title: string;
  readonly count: number;
  readonly children: ComponentChildren;
}

function Several({ title, count, children }: SeveralProps): JSX.Element | null {
  return count === 0 ? null : (
    <section class="several">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function Question({
  state,
  session,
  doubt: { entry, candidates },
}: Part & { readonly doubt: Doubt<RosterPupil> }): JSX.Element {
  const { preview: said } = texts;
  const id = `who-${entry.line}`;
  const taken = Object.entries(state.answers).filter(([line]) => Number(line) !== entry.line);
  const free = candidates.filter((pupil) => taken.every(([, answer]) => answer !== pupil.id));
  return (
    <div class="question">
      <label for={id}>{said.who(entry.name)}</label>
      <select
        id={id}
        value={state.answers[entry.line] ?? ''}
        onChange={(event) => {
          const { value } = event.currentTarget;
          session.answer(entry.line, value === '' ? null : value);
        }}
      >
        <option value="">{said.notNow}</option>
        {free.map((pupil) => (
          <option key={pupil.id} value={pupil.id}>
            {called(pupil, classNameOf(state))}
          </option>
        ))}
        <option value="new">{said.newPupil}</option>
      </select>
    </div>
  );
}

function called({ name, className, status }: RosterPupil, here: string): string {
  const { preview: said } = texts;
  if (classKey(className) !== classKey(here)) return said.moved(name, className);
  return status === 'left' ? said.cameBack(name) : said.renamed(name);
}
