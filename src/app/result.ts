// What a use case answers: a value, or the findings that stand in its way, still as codes.
import type { Finding } from '../contract/findings';
import type { PupilId } from '../core/model';

export interface Refused {
  readonly ok: false;
  readonly findings: readonly Finding[];
  /** Names for the pupils the findings speak of. */
  readonly names: ReadonlyMap<PupilId, string>;
}

export type Result<T extends { readonly ok: true }> = T | Refused;

const NOBODY: ReadonlyMap<PupilId, string> = new Map();

export function refuse(findings: readonly Finding[], names = NOBODY): Refused {
  return { ok: false, findings, names };
}

/** Somebody else is at it, and did not finish in time. */
export function busy(): Refused {
  return refuse([{ code: 'busy', params: {} }]);
}

/** @param field of what arrived, the first that is not what it should be */
export function unreadable(field: string): Refused {
  return refuse([{ code: 'draft-unreadable', params: { field } }]);
}
