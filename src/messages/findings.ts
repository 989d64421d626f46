// Turns what the product has found into a sentence for a teacher.
import type { Finding } from '../contract/findings';
import type { FindingSentences, NameOf } from './finding-sentences';
import { onScreen, type InEveryLanguage, type Language } from './language';
import { findings as en } from './en/findings';
import { findings as nb } from './nb/findings';
import { findings as nn } from './nn/findings';

const SENTENCES: InEveryLanguage<FindingSentences> = { nb, nn, en };

export function sayFinding(
  finding: Finding,
  nameOf: NameOf,
  language: Language = onScreen(),
): string {
  // The table's own type ties each code to its parameters; TypeScript cannot follow that tie
  // through a union.
  const say = SENTENCES[language][finding.code] as (params: object, nameOf: NameOf) => string;
  return say(finding.params, nameOf);
}

/** Several findings as one text, a line each, the same sentence once. */
export function sayFindings(findings: readonly Finding[], nameOf: NameOf): string {
  return [...new Set(findings.map((finding) => sayFinding(finding, nameOf)))].join('\n');
}
