// The matrix as a table, for those who do not see the picture.
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { Headings } from './Headings';
import { texts } from './texts';

interface MatrixTableProps {
  readonly caption: string;
  readonly names: readonly string[];
  readonly rows: readonly (readonly (number | null)[])[];
}

export function MatrixTable({ caption, names, rows }: MatrixTableProps): JSX.Element {
  return useMemo(
    () => (
      <div class="sr-only">
        <table>
          <caption>{caption}</caption>
          <Headings texts={[texts.pupil.label, ...names]} />
          <tbody>
            {rows.map((row, i) => (
              <tr key={i}>
                <th scope="row">{names[i]}</th>
                {row.map((count, column) => (
                  <td key={column}>{count ?? '–'}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    ),
    [caption, names, rows],
  );
}
