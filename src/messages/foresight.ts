// What lies ahead for a class, as a sentence for a teacher.
import type { Foresight } from '../core/finding';
import type { NameOf } from './finding-sentences';
import type { ForesightSentences } from './foresight-sentences';
import { onScreen, type InEveryLanguage, type Language } from './language';
import { foresight as en } from './en/foresight';
import { foresight as nb } from './nb/foresight';
import { foresight as nn } from './nn/foresight';

const SENTENCES: InEveryLanguage<ForesightSentences> = { nb, nn, en };

export function sayForesight(
  found: Foresight,
  nameOf: NameOf,
  language: Language = onScreen(),
): string {
  // The table's own type ties each code to its parameters, as in `sayFinding`.
  const say = SENTENCES[language][found.code] as (params: object, nameOf: NameOf) => string;
  return say(found.params, nameOf);
}
