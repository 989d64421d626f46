// «Hent inn tidligere par»: where they are pasted, and what is understood of them.
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { parseDate } from '../../core/dates';
import type { PupilId } from '../../core/model';
import { Button } from '../Button';
import { Card } from '../Card';
import { askedFor, calledIn, previewOf, type Preview } from './preview';
import { texts, type Part } from './texts';

const { earlier: words } = texts;

export function Earlier({ state, session }: Part): JSX.Element | null {
  const { loaded, imported, roster, pasted, firstDraw, className } = state;
  const preview = useMemo(() => previewOf(state), [loaded, roster, pasted, firstDraw, className]);
  if (loaded === null) return null;
  return (
    <>
      {imported !== null && (
        <Card id="imported" tone="good" title={words.saved(imported.stored, imported.className)}>
          <p>{words.savedText}</p>
          {!imported.complete && <p>{words.incomplete}</p>}
        </Card>
      )}
      <div class="columns">
        <Paste state={state} session={session} asksFirst={preview?.asksFirst === true} />
        <Understood state={state} session={session} preview={preview} />
      </div>
    </>
  );
}

function Paste({ state, session, asksFirst }: Part & { readonly asksFirst: boolean }): JSX.Element {
  const { roster, loaded, className, pasted } = state;
  return (
    <div class="paste">
      <div class="line">
        <label for="class">{words.className}</label>
        <select
          id="class"
          value={className}
          onChange={(event) => void session.chooseClass(event.currentTarget.value)}
        >
          {(roster?.classes ?? []).map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <h2 id="paste-label">{words.label}</h2>
      <p id="paste-hint" class="hint">
        {words.hint}
        {loaded?.model === 'groups' && ` ${words.groupsHint}`}
      </p>
      <textarea
        aria-labelledby="paste-label"
        aria-describedby="paste-hint"
        spellcheck={false}
        value={pasted}
        onInput={(event) => session.paste(event.currentTarget.value)}
      />
      {asksFirst && <FirstDraw state={state} session={session} />}
    </div>
  );
}

function FirstDraw({ state: { firstDraw }, session }: Part): JSX.Element {
  const isWrong = firstDraw.trim() !== '' && parseDate(firstDraw) === null;
  return (
    <div class="line">
      <label for="first-draw">{words.firstDraw}</label>
      <input
        id="first-draw"
        type="text"
        autocomplete="off"
        maxLength={40}
        aria-describedby="first-draw-hint"
        aria-invalid={isWrong}
        value={firstDraw}
        onInput={(event) => session.sayFirstDraw(event.currentTarget.value)}
      />
      <span id="first-draw-hint" class={isWrong ? 'wrong' : 'hint'}>
        {isWrong ? texts.year.dayUnread(firstDraw) : words.firstDrawHint}
      </span>
    </div>
  );
}

function Understood({
  state,
  session,
  preview,
}: Part & { readonly preview: Preview | null }): JSX.Element {
  const count = askedFor(state).length;
  return (
    <section class="preview" aria-labelledby="preview">
      <h2 id="preview">{words.previewTitle(state.className)}</h2>
      <div class="found" tabIndex={0} role="group" aria-labelledby="preview">
        {preview === null ? (
          <p class="hint">{words.empty}</p>
        ) : (
          <Found state={state} session={session} preview={preview} />
        )}
      </div>
      <Button
        kind="primary"
        unavailable={count === 0 || state.task !== null}
        onPress={() => void session.bringIn()}
      >
        {words.save}
        {count > 0 && ` (${count})`}
      </Button>
    </section>
  );
}

function Found({ state, preview }: Part & { readonly preview: Preview }): JSX.Element {
  const { draws, unread, ownFrom } = preview;
  const nameOf: (pupil: PupilId) => string =
    state.loaded === null ? () => '' : calledIn(state, state.loaded);
  return (
    <>
      {unread.length > 0 && (
        <section class="several unread">
          <h3>{words.unread(unread.length)}</h3>
          <ul>
            {unread.map((one) => (
              <li key={one.line}>{words.line(one)}</li>
            ))}
          </ul>
        </section>
      )}
      {draws.length === 0 && <p>{words.nothing}</p>}
      {draws.map(({ line, from, reckoned, groups, fault }) => (
        <section key={line} class="several">
          <h3>
            {words.draw(from ?? '', groups)}
            {reckoned && from !== null && <span class="tag">{words.reckoned}</span>}
          </h3>
          {fault !== null && <p class="wrong">{words.fault(fault, ownFrom)}</p>}
          <p>{groups.map((group) => words.together(group.map(nameOf))).join(' · ')}</p>
        </section>
      ))}
    </>
  );
}
