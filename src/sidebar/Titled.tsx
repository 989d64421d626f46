// A few lines under a heading; nothing at all when there are none.
import type { JSX } from 'preact';
import { Lines } from './Lines';

interface TitledProps {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly string[];
}

export function Titled({ id, title, lines }: TitledProps): JSX.Element | null {
  return lines.length === 0 ? null : (
    <section class="part" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <Lines lines={lines} />
    </section>
  );
}
