// Base groups on paper: the compositions of a plan one after the other, by the same core as the add-on.

import type { CoreFinding } from '../../core/finding';
import { compose } from '../../core/groups/compose';
import { explainGroups } from '../../core/groups/explain';
import type { GroupFinding } from '../../core/groups/finding';
import type { ComposeInput, Composition, Seating } from '../../core/groups/model';
import { rotatedBy } from '../../core/groups/rotation';
import { companyOf } from '../../core/company';
import type { DeskId, PastDraw, PupilId } from '../../core/model';
import { randomFrom } from '../../core/random';
import { assignDesks } from '../../core/seats';
import { forEachPair } from '../../core/tally';
import type { GroupPlan } from './group-plan';
import type { Plan } from './plan';
import { afterEvents, rulesNow } from './simulation';

export interface GroupSimulation {
  readonly draws: {
    /** In seat order, clockwise, the first leading first; empty when none were possible. */
    readonly groups: Seating;
    readonly desks?: readonly DeskId[];
    readonly milliseconds: number;
  }[];
  readonly report: {
    /** Meetings of two who had been in one group before, in the plan's history or its draws. */
    repeats: number;
    /** So many are needed whatever is composed: meetings beyond the pairs there are to meet. */
    unavoidable: number;
    /** The composition of the first repeat, from 1. */
    firstRepeat: number | null;
    readonly findings: ((CoreFinding | GroupFinding) & { readonly draw: number })[];
  };
}

/** Codes that are counted in the report instead of being listed. */
const COUNTED: readonly string[] = ['met-before', 'beside-before', 'odd-size-again'];

/** Compositions of all years of the plan: what has been counts for good, not for a school year. */
export function simulateGroups(plan: Plan, groups: GroupPlan): GroupSimulation {
  const report = { repeats: 0, unavoidable: 0, firstRepeat: null, findings: [] };
  const simulation: GroupSimulation = { draws: [], report };
  const past = pastOf(plan, groups);
  const met = new Meetings([...past.partners, ...past.compositions.map(firstOf)]);
  const seatings: PastDraw[] = [];
  const draws = plan.years.reduce((sum, count) => sum + count, 0);
  let present = plan.pupils;
  for (let nr = 1; nr <= draws; nr++) {
    present = afterEvents(present, plan, nr);
    const input: ComposeInput = {
      ...groups,
      pupils: present.map((id) => groups.known.get(id) ?? { id }),
      rules: rulesNow(plan, nr),
      compositions: past.compositions,
      partners: past.partners,
      periods: periodsOf(groups, nr),
    };
    const made = composeOnce(plan, input, seatings, nr);
    simulation.draws.push(made.draw);
    simulation.report.findings.push(...made.findings.map((one) => ({ draw: nr, ...one })));
    met.mayMeet(input);
    const repeats = met.add(made.draw.groups);
    if (repeats > 0) simulation.report.firstRepeat ??= nr;
    simulation.report.repeats += repeats;
    past.compositions.push(played(made.draw.groups, input.periods));
    seatings.push({
      nr,
      className: 'paper',
      from: String(nr).padStart(4, '0'),
      groups: made.draw.groups,
      desks: made.draw.desks ?? [],
    });
  }
  simulation.report.unavoidable = met.unavoidable();
  return simulation;
}

interface Made {
  readonly draw: GroupSimulation['draws'][number];
  readonly findings: readonly (CoreFinding | GroupFinding)[];
}

function composeOnce(plan: Plan, input: ComposeInput, history: PastDraw[], nr: number): Made {
  const seed = `${plan.seed}/${nr}`;
  const start = performance.now();
  const composed = compose(input, seed);
  const milliseconds = Math.round((performance.now() - start) * 1000) / 1000;
  if (!composed.ok) return { draw: { groups: [], milliseconds }, findings: composed.findings };
  const { groups } = composed.value;
  const findings = explainGroups(input, groups)
    .flatMap((verdict) => verdict.criteria.flatMap((criterion) => criterion.findings))
    .filter(({ code }) => !COUNTED.includes(code));
  if (plan.room === null) return { draw: { groups, milliseconds }, findings };
  const { desks } = plan.room;
  const random = randomFrom(`${seed} desks`);
  const seated = assignDesks({ groups, desks, rules: input.rules, history, yearStart: '', random });
  return {
    draw: { groups, desks: seated.ok ? seated.value : [], milliseconds },
    findings: [...findings, ...seated.findings],
  };
}

/** Draws of groups of two, and of three where there are more pairs, are learning partners. */
function pastOf(
  plan: Plan,
  groups: GroupPlan,
): { compositions: Composition[]; partners: Seating[] } {
  const ofPairs = (draw: Seating): boolean =>
    draw.filter((group) => group.length === 2).length * 2 > draw.length;
  return {
    compositions: plan.history
      .filter((draw) => !ofPairs(draw))
      .map((draw) => played(draw, periodsOf(groups, 1))),
    partners: plan.history.filter(ofPairs),
  };
}

function periodsOf({ periods }: GroupPlan, nr: number): number {
  return periods[Math.min(nr, periods.length) - 1] ?? 1;
}

function played(groups: Seating, periods: number): Composition {
  const seatings = Array.from({ length: periods }, (_, period) =>
    groups.map((group) => rotatedBy(group, period)),
  );
  return { periods: seatings };
}

const firstOf = ({ periods }: Composition): Seating => periods[0] ?? [];

/** Who has met whom, and who could have. */
class Meetings {
  private readonly met = new Set<string>();
  private readonly before: ReadonlySet<string>;
  private readonly possible = new Set<string>();
  private made = 0;

  constructor(history: readonly Seating[]) {
    for (const groups of history) this.add(groups);
    this.made = 0;
    this.before = new Set(this.met);
  }

  /** Adds a composition; how many of its meetings were not the first. */
  add(groups: Seating): number {
    let repeats = 0;
    for (const group of groups) {
      eachTwo(group, (two) => {
        this.made++;
        if (this.met.has(two)) repeats++;
        this.met.add(two);
      });
    }
    return repeats;
  }

  /** Everybody who may be in one group in this composition. */
  mayMeet({ pupils, rules }: ComposeInput): void {
    const company = companyOf(
      pupils.map(({ id }) => id),
      rules,
    );
    forEachPair([...company.pupils.keys()], (a, b) => {
      if (company.may.get(a, b) === 0) return;
      eachTwo([company.pupils[a] ?? '', company.pupils[b] ?? ''], (two) => this.possible.add(two));
    });
  }

  unavoidable(): number {
    const left = [...this.possible].filter((two) => !this.before.has(two)).length;
    return Math.max(0, this.made - left);
  }
}

function eachTwo(group: readonly PupilId[], call: (two: string) => void): void {
  group.forEach((one, i) => {
    for (const other of group.slice(i + 1)) call(JSON.stringify([one, other].sort()));
  });
}
