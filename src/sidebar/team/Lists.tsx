// «Lister»: pages for the teachers, drawn on a tab and opened as PDF.
import type { JSX } from 'preact';
import { Button } from '../Button';
import type { Table } from './shared';
import { words } from './texts';

export function Lists({ state, session }: Table): JSX.Element {
  const { title, names } = words.lists;
  const { printed } = state;
  return (
    <section class="part" aria-labelledby="lists">
      <h2 id="lists">{title}</h2>
      <div class="stack">
        {(['teamPage', 'contactTeachers'] as const).map((list) => (
          <Button
            key={list}
            unavailable={state.task !== null}
            onPress={() => void session.print(list)}
          >
            {names[list]}
          </Button>
        ))}
      </div>
      {printed !== null && (
        <>
          <p id="printed" tabIndex={-1} role="status">
            {words.lists.ready(names[printed.list], printed.tab)}
          </p>
          {printed.link !== '' && (
            <a class="button plain" href={printed.link} target="_blank" rel="noopener">
              {words.buttons.openPdf}
            </a>
          )}
        </>
      )}
    </section>
  );
}
