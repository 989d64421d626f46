// «Skriv ut»: what to print, its PDF, and the three steps that no script may take.
import type { JSX } from 'preact';
import type { LoadedClass } from '../contract/replies';
import type { PrintKind } from '../messages/paper-texts';
import { Card } from './Card';
import { CloseButton } from './CloseButton';
import { groupsOf } from './groups';
import { Lines } from './Lines';
import { PAPERS } from './papers';
import { sentences } from './sentences';
import type { Shared } from './shared';
import type { Printed } from './state';
import { texts } from './texts';

export function PrintPanel({ state, session }: Shared): JSX.Element {
  const { print, papers } = texts;
  const { loaded, printed, task, rooms } = state;
  const kinds = loaded === null ? [] : kindsFor(loaded);
  return (
    <Card id="panel" title={print.title}>
      {kinds.length > 0 && (
        <label class="stacked">
          {print.what}
          <select
            value={printed?.what ?? ''}
            disabled={task !== null}
            onChange={({ currentTarget }) => {
              const chosen =
                kinds.find((kind) => kind === currentTarget.value) ??
                rooms.find(({ name }) => name === currentTarget.value);
              if (chosen !== undefined) void session.print(chosen);
            }}
          >
            {printed === null && <option value="" />}
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {papers.kinds[kind]}
              </option>
            ))}
            {rooms.map(({ name }) => (
              <option key={name} value={name}>
                {papers.inRoom(name)}
              </option>
            ))}
          </select>
        </label>
      )}
      {printed !== null && <Ready printed={printed} />}
      {(loaded?.newest ?? null) === null && <p>{print.nothing}</p>}
      {state.draft !== null && <p class="hint">{print.savedOnly}</p>}
      <CloseButton session={session} />
    </Card>
  );
}

function Ready({ printed }: { readonly printed: Printed }): JSX.Element {
  const { print } = texts;
  return (
    <>
      <p role="status">{print.ready(printed.tab)}</p>
      <Lines lines={sentences(printed.notices, () => '')} />
      {printed.link !== '' && (
        <a class="button primary" href={printed.link} target="_blank" rel="noopener">
          {print.open}
        </a>
      )}
      <details open={printed.link === ''}>
        <summary>{print.byHand}</summary>
        <ol>
          {print.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </details>
    </>
  );
}

/** Without a draw there are no partners to print; pairs are for classes that sit in pairs. */
function kindsFor(loaded: LoadedClass): readonly PrintKind[] {
  const { newest, model } = loaded;
  const charts: readonly PrintKind[] = newest === null ? [] : ['chartTeacher', 'chartPupils'];
  const papers = PAPERS.filter((kind) => {
    if (kind === 'joinedPairs') return newest !== null && model === 'pairs';
    if (kind === 'groupOverview' || kind === 'tripList') return groupsOf(loaded) !== null;
    if (kind === 'slips' || kind === 'substitute') return newest !== null;
    if (kind === 'posterLeader') return model === 'groups';
    return kind !== 'lessonPairs' || model === 'pairs';
  });
  return [...charts, ...papers];
}
