// Findings as sentences, for every page that tells of them.
import type { Finding } from '../contract/findings';
import type { NameOf } from '../messages/finding-sentences';
import { sayFinding } from '../messages/findings';

/** The same sentence once. */
export function sentences(findings: readonly Finding[], nameOf: NameOf): string[] {
  return [...new Set(findings.map((finding) => sayFinding(finding, nameOf)))];
}
