// The first row of a table.
import type { JSX } from 'preact';

export function Headings({ texts }: { readonly texts: readonly string[] }): JSX.Element {
  return (
    <thead>
      <tr>
        {texts.map((text) => (
          <th key={text} scope="col">
            {text}
          </th>
        ))}
      </tr>
    </thead>
  );
}
