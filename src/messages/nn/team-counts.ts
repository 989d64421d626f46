// Nynorsk: how a proposal of base groups does, counted in words.
import type { Summary } from '../team-texts';
import { capital, counted, list, number } from './words';

/** «7 grupper på fire», «6 grupper på fire og to på tre». */
function sizesInWords(sizes: readonly number[]): string {
  const different = [...new Set(sizes)].sort((a, b) => b - a);
  const counts = different.map((size) => sizes.filter((other) => other === size).length);
  return list(
    different.map((size, i) => {
      const count = counts[i] ?? 0;
      const groups = count === 1 ? 'gruppe' : 'grupper';
      const many = count === 1 ? 'éi' : number(count);
      return `${many}${i === 0 ? ` ${groups}` : ''} på ${number(size)}`;
    }),
  );
}

/** The parts of one line. */
export function summary({ sizes, broken, again, uneven }: Summary): readonly string[] {
  return [
    capital(sizesInWords(sizes)),
    broken === 0
      ? 'alle omsyn er følgde'
      : counted(broken, 'omsyn er ikkje følgt', 'omsyn er ikkje følgde'),
    uneven === 0 ? 'gruppene er jamne' : counted(uneven, 'ujamnskap', 'ujamnskapar'),
    again === 0 ? 'ingen møtest igjen' : `${counted(again, 'par', 'par')} møtest igjen`,
  ];
}
