// English: how a proposal of base groups does, counted in words.
import type { Summary } from '../team-texts';
import { capital, counted, form, list, number } from './words';

/** “Seven groups of four”, “six groups of four and two of three”. */
function sizesInWords(sizes: readonly number[]): string {
  const different = [...new Set(sizes)].sort((a, b) => b - a);
  const counts = different.map((size) => sizes.filter((other) => other === size).length);
  return list(
    different.map((size, i) => {
      const count = counts[i] ?? 0;
      const groups = i === 0 ? ` ${form(count, 'group', 'groups')}` : '';
      return `${number(count)}${groups} of ${number(size)}`;
    }),
  );
}

/** The parts of one line. */
export function summary({ sizes, broken, again, uneven }: Summary): readonly string[] {
  return [
    capital(sizesInWords(sizes)),
    broken === 0
      ? 'all considerations are met'
      : `${counted(broken, 'consideration is', 'considerations are')} not met`,
    uneven === 0 ? 'the groups are even' : counted(uneven, 'imbalance', 'imbalances'),
    again === 0 ? 'nobody meets again' : counted(again, 'pair meets again', 'pairs meet again'),
  ];
}
