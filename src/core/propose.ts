// A proposal for a class: who sits with whom and at which desk, the same in browser and server.
import { drawPairs } from './draw';
import type { CoreFinding, Outcome } from './finding';
import type { Desk, DeskId, PupilId, Recipe } from './model';
import type { DrawInput } from './problem';
import { randomFrom } from './random';
import { assignDesks, rulesFromPlaces } from './seats';

export interface ProposalInput extends DrawInput {
  readonly desks: readonly Desk[];
}

export interface Proposal extends Recipe {
  readonly groups: readonly (readonly PupilId[])[];
  /** Beside `groups`. */
  readonly desks: readonly DeskId[];
}

/** The same input and seed give the same proposal, wherever it is computed. */
export function propose(input: ProposalInput, seed: string): Outcome<Proposal> {
  // Two with fixed places at different desks can never be partners.
  const rules = [...input.rules, ...rulesFromPlaces(input.rules)];
  const drawn = drawPairs({ ...input, rules }, seed);
  if (!drawn.ok) return drawn;
  const { groups, ...made } = drawn.value;
  const random = randomFrom(`${seed} desks`);
  const seated = assignDesks({ ...input, groups, random });
  if (!seated.ok) return seated;
  const findings: CoreFinding[] = [...drawn.findings, ...seated.findings];
  const value = { groups, desks: seated.value, ...made, seed, adjusted: false };
  return { ok: true, value, findings };
}
