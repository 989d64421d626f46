// What the dialog «Systemsjekk» says.
import type { Passage } from './passage';

export interface CheckTexts {
  readonly title: string;
  readonly what: readonly string[];
  readonly running: string;
  readonly again: string;
  readonly copy: string;
  readonly copied: string;
  /** Where it cannot be copied by a script. */
  readonly copyByHand: string;
  readonly reportLabel: string;
  summary(passed: number, all: number): string;
  readonly differ: string;
  readonly passed: string;
  expected(text: string): string;
  seen(text: string): string;
  /** For people, by the probe's id. */
  readonly probes: Readonly<Record<string, string>>;
  readonly failed: Passage;
  readonly broken: Passage;
}
