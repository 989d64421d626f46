// Sentences one below the other: a paragraph when there is one, a list when there are more.
import type { JSX } from 'preact';

export function Lines({ lines }: { readonly lines: readonly string[] }): JSX.Element | null {
  if (lines.length === 0) return null;
  if (lines.length === 1) return <p class="said">{lines[0]}</p>;
  return (
    <ul class="lines">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
