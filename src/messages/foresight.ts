// What lies ahead for a class, as a sentence for a teacher.
import type { Foresight } from '../core/finding';
import type { NameOf } from './finding-sentences';
import type { ForesightSentences } from './foresight-sentences';
import type { InEveryLanguage, Language } from './language';
import { foresight as nb } from './nb/foresight';

const SENTENCES: InEveryLanguage<ForesightSentences> = { nb };

export function sayForesight(found: Foresight, nameOf: NameOf, language: Language = 'nb'): string {
  // The table's own type ties each code to its parameters, as in `sayFinding`.
  const say = SENTENCES[language][found.code] as (params: object, nameOf: NameOf) => string;
  return say(found.params, nameOf);
}
