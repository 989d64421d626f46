// The dialog's texts in the language it speaks, and findings as sentences. Few words, so a small page.
import type { Finding } from '../../contract/findings';
import type { TeamClass } from '../../contract/replies';
import type { GroupFinding } from '../../core/groups/finding';
import type { PupilId } from '../../core/model';
import { sayFinding } from '../../messages/findings';
import { criterionNames, sayGroupFinding, teamTexts } from '../../messages/team';

export const words = teamTexts();
export const criteria = criterionNames();

export type NameOf = (pupil: PupilId) => string;

/** How the pupils of a class are called, as short as the class allows. */
export function namesIn({ loaded }: TeamClass): NameOf {
  const names = new Map(loaded.pupils.map(({ id, short }) => [id, short]));
  return (pupil) => names.get(pupil) ?? words.unknownPupil;
}

/** Findings as sentences, the same sentence once. */
export function sentences(findings: readonly Finding[], nameOf: NameOf): string[] {
  return [...new Set(findings.map((finding) => sayFinding(finding, nameOf)))];
}

/** What groups do not meet as sentences, the same sentence once. */
export function groupSentences(findings: readonly GroupFinding[], nameOf: NameOf): string[] {
  return [...new Set(findings.map((finding) => sayGroupFinding(finding, nameOf)))];
}
