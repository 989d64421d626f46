// School years on paper: the draws of a plan one after the other, by the same core as the add-on.

import { repeatsOf } from '../../core/check';
import { drawPairs } from '../../core/draw';
import type { CoreFinding, Foresight } from '../../core/finding';
import { foresight } from '../../core/foresight';
import type { DeskId, PastDraw, PupilId, Rule } from '../../core/model';
import type { DrawInput } from '../../core/problem';
import { randomFrom } from '../../core/random';
import { assignDesks, rulesFromPlaces } from '../../core/seats';
import type { Plan } from './plan';

export interface Simulation {
  readonly draws: SimulatedDraw[];
  readonly report: {
    /** Meetings of two who had met before in the same school year, couples by rule included. */
    repeats: number;
    /** Those of them in a draw where it is proved that some must repeat, or agreed by a rule. */
    unavoidable: number;
    /** The draw of the first repeat, from 1. */
    firstRepeat: number | null;
    readonly findings: SimulatedFinding[];
  };
}

interface SimulatedDraw {
  /** Empty when no draw was possible; the findings say why. */
  readonly groups: readonly (readonly PupilId[])[];
  readonly desks?: readonly DeskId[];
  readonly milliseconds: number;
}

type SimulatedFinding = (CoreFinding | Foresight) & { readonly draw: number };

/**
 * Each draw is made without knowing the next: of the future only the number of draws is told.
 * @param foresee whether the findings tell what lies ahead before each draw, too
 */
export function simulate(plan: Plan, foresee = false): Simulation {
  const simulation: Simulation = {
    draws: [],
    report: { repeats: 0, unavoidable: 0, firstRepeat: null, findings: [] },
  };
  const history: PastDraw[] = plan.history.map((groups, i) => past(i, dayOf(0, i), groups, []));
  let pupils: readonly PupilId[] = plan.pupils;
  let nr = 0;
  plan.years.forEach((draws, year) => {
    for (let i = 0; i < draws; i++) {
      nr++;
      pupils = afterEvents(pupils, plan, nr);
      const input: DrawInput = {
        pupils,
        rules: rulesNow(plan, nr),
        history,
        yearStart: dayOf(year, 0),
        drawsLeft: draws - i,
      };
      if (foresee) simulation.report.findings.push(...ahead(input, nr));
      const day = dayOf(year, (year === 0 ? plan.history.length : 0) + i);
      const made = drawOnce(plan, input, nr);
      simulation.draws.push(made.draw);
      report(simulation, input, made, nr);
      history.push(past(history.length, day, made.draw.groups, made.draw.desks ?? []));
    }
  });
  return simulation;
}

interface Made {
  readonly draw: SimulatedDraw;
  readonly findings: readonly CoreFinding[];
}

function drawOnce(plan: Plan, input: DrawInput, nr: number): Made {
  const seed = `${plan.seed}/${nr}`;
  const start = performance.now();
  const drawn = drawPairs(input, seed);
  const milliseconds = Math.round((performance.now() - start) * 1000) / 1000;
  if (!drawn.ok) return { draw: { groups: [], milliseconds }, findings: drawn.findings };
  const { groups } = drawn.value;
  if (plan.room === null) return { draw: { groups, milliseconds }, findings: drawn.findings };
  const { desks } = plan.room;
  const seated = assignDesks({ ...input, groups, desks, random: randomFrom(`${seed} desks`) });
  return {
    draw: { groups, desks: seated.ok ? seated.value : [], milliseconds },
    findings: [...drawn.findings, ...seated.findings],
  };
}

function report(simulation: Simulation, input: DrawInput, made: Made, nr: number): void {
  const totals = simulation.report;
  const repeats = repeatsOf(input, made.draw.groups);
  const proved = made.findings.some(
    (finding) => finding.code === 'repeat-this-year' && finding.params.proved,
  );
  totals.repeats += repeats.length;
  totals.unavoidable += repeats.filter((repeat) => repeat.agreed || proved).length;
  if (repeats.length > 0) totals.firstRepeat ??= nr;
  totals.findings.push(...made.findings.map((finding) => ({ draw: nr, ...finding })));
}

function ahead(input: DrawInput, nr: number): SimulatedFinding[] {
  return foresight(input).map((finding) => ({ draw: nr, ...finding }));
}

/** Who is there for a draw, from 1, of those who were there for the one before. */
export function afterEvents(
  pupils: readonly PupilId[],
  plan: Plan,
  nr: number,
): readonly PupilId[] {
  return plan.events
    .filter((event) => event.before === nr)
    .reduce(
      (present, event) => [...present.filter((id) => !event.leave.includes(id)), ...event.join],
      pupils,
    );
}

/** Rows count the plan's rules from 1; fixed places, front seats and absences follow. */
export function rulesNow(plan: Plan, nr: number): Rule[] {
  const rules = plan.rules.flatMap((rule, i): Rule[] =>
    rule.from <= nr && nr <= rule.to ? [{ kind: rule.kind, row: i + 1, pupils: rule.pupils }] : [],
  );
  const away = plan.events
    .filter((event) => event.before === nr)
    .flatMap((event) => event.absent)
    .map((pupil): Rule => ({ kind: 'away', row: 0, pupil }));
  const front = (plan.room?.front ?? []).map((pupil): Rule => ({ kind: 'front', row: 0, pupil }));
  const places = (plan.room?.fixed ?? []).map(({ pupil, desk }): Rule => ({
    kind: 'place',
    row: 0,
    pupil,
    desk,
  }));
  return [...rules, ...away, ...front, ...places, ...rulesFromPlaces(places)];
}

function past(
  nr: number,
  from: string,
  groups: PastDraw['groups'],
  desks: PastDraw['desks'],
): PastDraw {
  return { nr, className: 'paper', from, groups, desks };
}

/** Days in order, far enough apart for years of any length; on paper no calendar is needed. */
function dayOf(year: number, draw: number): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  const months = Math.floor(draw / 28);
  const calendarYear = 1000 + year * 100 + Math.floor(months / 12);
  return `${calendarYear}-${two((months % 12) + 1)}-${two((draw % 28) + 1)}`;
}
