// What teachers do by hand in a dated tab: names that change places.
import type { Host } from '../../src/local/host';
import { contents, tab } from './host';

/** The columns of names, from 1, by their headings. */
function nameColumns(host: Host, name: string): number[] {
  const headings = contents(host, name)[2] ?? [];
  return headings.flatMap((text, at) =>
    ['Elev', 'Pupil', 'Gruppeleder', 'Vikarleder'].includes(text) ? [at + 1] : [],
  );
}

/** The cell of a name: the row from 1, the place among the names of the row from 0. */
export function nameCell(host: Host, name: string, row: number, place: number) {
  return tab(host, name).getRange(row, nameColumns(host, name)[place] ?? 0);
}

/** Lets those in the same place of two rows change places. */
export function swapNames(host: Host, name: string, row: number, other: number, place = 0): void {
  const [one, two] = [nameCell(host, name, row, place), nameCell(host, name, other, place)];
  const before = one.getDisplayValues()[0]![0]!;
  one.setValue(two.getDisplayValues()[0]![0]!);
  two.setValue(before);
}
