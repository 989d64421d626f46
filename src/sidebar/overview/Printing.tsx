// Pages to print: drawn on a tab for teachers, with the way to its PDF.
import type { JSX } from 'preact';
import type { OverviewPage } from '../../messages/overview-texts';
import { Button } from '../Button';
import type { Part } from './part';
import { texts } from './texts';

interface PrintingProps extends Part {
  readonly pages: readonly OverviewPage[];
}

export function Printing({ state, session, pages }: PrintingProps): JSX.Element {
  const { printed, task } = state;
  const { print, ready, open } = texts.pages;
  return (
    <div class="printing">
      {pages.map((page) => (
        <Button key={page} unavailable={task !== null} onPress={() => void session.print(page)}>
          {print[page]}
        </Button>
      ))}
      {printed !== null && (
        <div role="status">
          <p>{ready(printed.tab)}</p>
          {printed.link !== '' && (
            <a class="button primary" href={printed.link} target="_blank" rel="noopener">
              {open}
            </a>
          )}
        </div>
      )}
    </div>
  );
}
