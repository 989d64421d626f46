// Names as large as the wall allows: a name that is too long for its line is drawn smaller, never cut.
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export function Name({
  text,
  note = '',
}: {
  readonly text: string;
  readonly note?: string;
}): JSX.Element {
  const line = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    const fit = (): void => {
      const element = line.current;
      if (element !== null) fitInto(element);
    };
    fit();
    window.addEventListener('resize', fit);
    return () => window.removeEventListener('resize', fit);
  }, [text]);
  return (
    <p class="name" ref={line}>
      <span class="letters">{text}</span>
      {note !== '' && <span class="note"> {note}</span>}
    </p>
  );
}

/** The style sheet says how large it may be. */
function fitInto(line: HTMLElement): void {
  line.style.fontSize = '';
  const { scrollWidth, clientWidth } = line;
  if (scrollWidth <= clientWidth || clientWidth === 0) return;
  const usual = Number.parseFloat(getComputedStyle(line).fontSize);
  line.style.fontSize = `${Math.floor((usual * clientWidth) / scrollWidth)}px`;
}
