// The dialog's texts in the language it speaks, and what groups do not meet. Few words, so a small page.
import type { TeamClass } from '../../contract/replies';
import type { GroupFinding } from '../../core/groups/finding';
import type { NameOf } from '../../messages/finding-sentences';
import { criterionNames, sayGroupFinding, teamTexts } from '../../messages/team';

export const words = teamTexts();
export const criteria = criterionNames();

/** How the pupils of a class are called, as short as the class allows. */
export function namesIn({ loaded }: TeamClass): NameOf {
  const names = new Map(loaded.pupils.map(({ id, short }) => [id, short]));
  return (pupil) => names.get(pupil) ?? words.unknownPupil;
}

/** What groups do not meet as sentences, the same sentence once. */
export function groupSentences(findings: readonly GroupFinding[], nameOf: NameOf): string[] {
  return [...new Set(findings.map((finding) => sayGroupFinding(finding, nameOf)))];
}
