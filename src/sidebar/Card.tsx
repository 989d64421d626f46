// A framed message with a heading that can be given the focus.
import type { ComponentChildren, JSX } from 'preact';

interface CardProps {
  readonly id: string;
  readonly title: string;
  readonly tone?: 'calm' | 'good' | 'warn' | 'bad';
  /** Read out at once by screen readers. */
  readonly alert?: boolean;
  readonly children?: ComponentChildren;
}

export function Card({
  id,
  title,
  tone = 'calm',
  alert = false,
  children,
}: CardProps): JSX.Element {
  return (
    <section class={`card ${tone}`} role={alert ? 'alert' : undefined} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
