// A year on paper as it is written down: reading a plan, and saying which field is wrong.

import type { Desk, PupilId } from '../../core/model';
import type { GroupPlan } from './group-plan';
import { readGroupPlan } from './group-plan';
import { Field, PlanError, text } from './plan-fields';

export { PlanError } from './plan-fields';

/** A plan for `simulate`, read and checked; its form is described in docs. */
export interface Plan {
  readonly seed: string;
  /** Draws of each school year. */
  readonly years: readonly number[];
  readonly pupils: readonly PupilId[];
  readonly rules: readonly PlanRule[];
  /** Groups of earlier draws of the first school year, oldest first. */
  readonly history: readonly (readonly (readonly PupilId[])[])[];
  readonly events: readonly PlanEvent[];
  readonly room: PlanRoom | null;
  /** Of base groups: a draw is a composition. */
  readonly groups?: GroupPlan;
}

export interface PlanRule {
  readonly kind: 'apart' | 'together';
  readonly pupils: readonly PupilId[];
  /** First and last draw it holds for, from 1. */
  readonly from: number;
  readonly to: number;
}

/** What happens before a draw, counted from 1. */
export interface PlanEvent {
  readonly before: number;
  readonly leave: readonly PupilId[];
  readonly join: readonly PupilId[];
  /** Away for that one draw: not placed and not counted. */
  readonly absent: readonly PupilId[];
}

export interface PlanRoom {
  readonly desks: readonly Desk[];
  readonly fixed: readonly { readonly pupil: PupilId; readonly desk: string }[];
  readonly front: readonly PupilId[];
}

/** @throws PlanError naming the first field that is wrong */
export function readPlan(json: string): Plan {
  const root = new Field(parse(json), 'plan').object();
  const model = root.need('model').text();
  if (model !== 'pairs' && model !== 'groups')
    throw new PlanError(`model: "pairs" or "groups" expected, not ${JSON.stringify(model)}`);
  const pupils = root.need('pupils').list((field) => field.object().need('id').text());
  if (pupils.length < 2) throw new PlanError('pupils: two at least expected');
  unique(pupils, 'pupils');
  const events = root.maybe('events')?.list(readEvent) ?? [];
  const known = new Set([...pupils, ...events.flatMap((event) => event.join)]);
  const plan = {
    seed: root.need('seed').text(),
    years: root.maybe('years')?.list((field) => field.count(1)) ?? [root.need('draws').count(1)],
    pupils,
    rules: root.maybe('rules')?.list((field, path) => readRule(field, path, known)) ?? [],
    history: root.maybe('history')?.list((draw) => draw.list((group) => group.list(text))) ?? [],
    events,
    room: readRoom(root.maybe('room')),
    ...(model === 'groups' ? { groups: readGroupPlan(root) } : {}),
  };
  checkEvents(plan.pupils, plan.events);
  return plan;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new PlanError(`plan: not JSON (${error instanceof Error ? error.message : 'unknown'})`);
  }
}

function readRule(field: Field, path: string, known: ReadonlySet<PupilId>): PlanRule {
  const rule = field.object();
  const kind = rule.need('kind').text();
  if (kind !== 'apart' && kind !== 'together') {
    throw new PlanError(
      `${path}.kind: "apart" or "together" expected, not ${JSON.stringify(kind)}`,
    );
  }
  const pupils = rule.need('pupils').list(text);
  if (pupils.length < 2) throw new PlanError(`${path}.pupils: two at least expected`);
  const stranger = pupils.find((pupil) => !known.has(pupil));
  if (stranger !== undefined) {
    throw new PlanError(`${path}.pupils: no pupil ${JSON.stringify(stranger)}`);
  }
  return {
    kind,
    pupils,
    from: rule.maybe('from')?.count(1) ?? 1,
    to: rule.maybe('to')?.count(1) ?? Infinity,
  };
}

function readEvent(field: Field): PlanEvent {
  const event = field.object();
  return {
    before: event.need('before').count(1),
    leave: event.maybe('leave')?.list(text) ?? [],
    join: event.maybe('join')?.list((pupil) => pupil.object().need('id').text()) ?? [],
    absent: event.maybe('absent')?.list(text) ?? [],
  };
}

/** Who comes is not there yet, and who leaves or is away is there. */
function checkEvents(pupils: readonly PupilId[], events: readonly PlanEvent[]): void {
  const present = new Set(pupils);
  const inOrder = events.map((event, i) => ({ event, path: `events[${i}]` }));
  inOrder.sort((a, b) => a.event.before - b.event.before);
  for (const { event, path } of inOrder) {
    for (const [name, ids] of [
      ['leave', event.leave],
      ['absent', event.absent],
    ] as const) {
      const stranger = ids.find((id) => !present.has(id));
      if (stranger !== undefined) {
        throw new PlanError(`${path}.${name}: no pupil ${JSON.stringify(stranger)} then`);
      }
    }
    for (const id of event.leave) present.delete(id);
    const twice = event.join.find((id) => present.has(id));
    if (twice !== undefined) {
      throw new PlanError(`${path}.join: ${JSON.stringify(twice)} is there already`);
    }
    for (const id of event.join) present.add(id);
  }
}

function readRoom(field: Field | null): PlanRoom | null {
  if (field === null) return null;
  const room = field.object();
  const desks = room.need('desks').list((item): Desk => {
    const desk = item.object();
    return {
      id: desk.need('id').text(),
      row: desk.need('row').count(1),
      column: desk.need('column').count(1),
      seats: desk.need('seats').count(1),
      front: desk.maybe('front')?.flag() ?? false,
    };
  });
  unique(
    desks.map((desk) => desk.id),
    'room.desks',
  );
  const fixed = room.maybe('fixed')?.list((item) => {
    const place = item.object();
    return { pupil: place.need('pupil').text(), desk: place.need('desk').text() };
  });
  return { desks, fixed: fixed ?? [], front: room.maybe('front')?.list(text) ?? [] };
}

function unique(ids: readonly string[], path: string): void {
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice !== undefined) throw new PlanError(`${path}: ${JSON.stringify(twice)} is there twice`);
}
