// Composing in the page without holding it up: the search in slices, then a table for each group.
import type { Draft, TeamClass } from '../../contract/replies';
import type { Outcome } from '../../core/finding';
import { Composer, type Composed } from '../../core/groups/compose';
import { explainGroups } from '../../core/groups/explain';
import type { ComposeInput, Seating } from '../../core/groups/model';
import type { DeskId, PupilId, Rule } from '../../core/model';
import { randomFrom } from '../../core/random';
import { rulesOf } from '../../core/rules';
import { assignDesks } from '../../core/seats';
import { groupOf } from './adjust';
import { inputOf, rulesOn } from './basis';
import { Pace } from './pace';
import type { Controls, Proposal } from './state';

/** Who watches over a search. */
export interface Watch {
  /** Lets the page do what it has to. */
  breathe(): Promise<void>;
  /** Milliseconds by a clock that only grows. */
  now(): number;
  progress(part: number): void;
  stopped(): boolean;
}

/** What is to be composed. */
export interface Task {
  readonly one: TeamClass;
  readonly controls: Controls;
  readonly seed: string;
  readonly id: string;
  /** With the proposal they are parts of: the rest is composed anew. */
  readonly kept: { readonly proposal: Proposal; readonly locks: readonly PupilId[] } | null;
}

/** A proposal, or what stands in the way of any. */
export async function composeProposal(task: Task, watch: Watch): Promise<Outcome<Proposal>> {
  const locked = task.kept === null ? [] : lockedParts(task.kept);
  const input = {
    ...inputOf(task.one, task.controls),
    ...(locked.length > 0 ? { locked } : {}),
  };
  const composer = new Composer(input, task.seed);
  const pace = new Pace(() => watch.now());
  await watch.breathe();
  while (composer.progress < 1 && !watch.stopped()) {
    pace.run((swaps) => composer.step(swaps));
    watch.progress(composer.progress);
    await watch.breathe();
  }
  const stopped = composer.progress < 1;
  const best = composer.best();
  await watch.breathe();
  return best.ok ? atTables(task, input, best.value, stopped) : best;
}

/** Each group's locked members, where there are any. */
export function lockedParts({ proposal, locks }: NonNullable<Task['kept']>): PupilId[][] {
  return proposal.draft.groups
    .map((group) => group.filter((pupil) => locks.includes(pupil)))
    .filter((part) => part.length > 0);
}

function atTables(
  task: Task,
  input: ComposeInput,
  { groups, algorithm, input: print }: Composed,
  stopped: boolean,
): Outcome<Proposal> {
  const { one, controls, seed, id, kept } = task;
  const rules = rulesOn(one, controls.from);
  const places = keptPlaces(rules, groups, kept);
  const desks = desksFor(task, groups, [...rules, ...places]);
  if (!desks.ok) return desks;
  const { from, ...wishes } = controls;
  const draft: Draft = {
    ...{ id, className: one.loaded.className, revision: one.loaded.revision, from },
    ...{ kind: 'groups', groups, desks: desks.value, wishes },
    ...{ seed, algorithm, input: print },
    ...(input.locked === undefined ? {} : { locked: input.locked }),
    // What was changed by hand and kept stays so; when to stop, and which tables to keep, was
    // somebody's choice.
    adjusted: stopped || places.length > 0 || (kept?.proposal.draft.adjusted ?? false),
  };
  const order = weakestFirst(input, groups);
  return {
    ok: true,
    value: { draft, order, stopped, ...originOf(kept), findings: desks.findings },
    findings: desks.findings,
  };
}

export function weakestFirst(input: ComposeInput, groups: Seating): number[] {
  const judged = explainGroups(input, groups).map(({ group }) => group);
  const others = groups.flatMap((_, i) => (judged.includes(i) ? [] : [i]));
  return [...judged, ...others];
}

function originOf(kept: Task['kept']): Pick<Proposal, 'origin'> {
  const origin = kept?.proposal.origin;
  return origin === undefined ? {} : { origin };
}

/** A table for each group. */
function desksFor(
  { one: { loaded }, seed }: Task,
  groups: Seating,
  rules: readonly Rule[],
): Outcome<DeskId[]> {
  return assignDesks({
    groups,
    desks: loaded.desks,
    rules,
    history: loaded.history,
    yearStart: loaded.yearStart,
    random: randomFrom(`${seed} desks`),
  });
}

/** The tables of locked groups as fixed places; what the teachers fixed themselves goes before. */
function keptPlaces(rules: readonly Rule[], groups: Seating, kept: Task['kept']): Rule[] {
  if (kept === null) return [];
  const fixed = rulesOf(rules, 'place');
  return lockedParts(kept).flatMap((part): Rule[] => {
    const pupil = part[0] ?? '';
    const desk = kept.proposal.draft.desks[groupOf(kept.proposal.draft, pupil)] ?? '';
    const group = groups.find((members) => members.includes(pupil)) ?? [];
    const taken = fixed.some((rule) => rule.desk === desk || group.includes(rule.pupil));
    return taken || desk === '' ? [] : [{ kind: 'place', row: 0, pupil, desk }];
  });
}
