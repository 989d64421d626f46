// What the dialog's components are given.
import type { TeamClass } from '../../contract/replies';
import type { TeamSession } from './session';
import type { Proposal, State, Work } from './state';

export interface Table {
  readonly state: State;
  readonly session: TeamSession;
  readonly one: TeamClass;
  readonly work: Work;
}

export type WithProposal = Table & { readonly proposal: Proposal };
