// Reads what arrives from the sidebar: nothing that crosses is trusted to have its type's shape.
import type { Layout } from '../core/desk-rows';
import type { GroupWishes } from '../core/model';
import type { Draft, IdentityAnswers, Rotation, SeenFrom } from './replies';
import {
  isCount,
  isDay,
  isGroups,
  isText,
  isTexts,
  MAX_GROUPS,
  MAX_TEXT,
  type Fields,
} from './shapes';

/** The draft, or the name of the first field that is not what it should be. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; field: string };

const MAX_PERIODS = 10;

/** A piece of furniture in a room of a sensible size. */
function isBlock(value: unknown): boolean {
  const block = Object(value) as Fields;
  return ['row', 'column', 'rows', 'columns'].every((key) => {
    const length = block[key];
    return isCount(length) && length <= MAX_GROUPS;
  });
}

/** The layout, or null for anything that is none. */
export function parseLayout(arrived: unknown): Layout | null {
  const layout = Object(arrived) as { [Part in keyof Layout]?: unknown };
  const { desks, fixtures } = layout;
  const fits = [desks, fixtures].every(
    (blocks) => Array.isArray(blocks) && blocks.length <= MAX_GROUPS && blocks.every(isBlock),
  );
  return fits ? (layout as Layout) : null;
}

const DRAFT_FIELDS: readonly [keyof Draft & string, (value: unknown) => boolean][] = [
  ['id', isText],
  ['className', isText],
  ['revision', isText],
  ['from', isDay],
  ['groups', isGroups],
  ['desks', isTexts],
  ['seed', isText],
  ['algorithm', isText],
  ['input', isText],
  ['adjusted', (value) => typeof value === 'boolean'],
  ['kind', (value) => value === undefined || value === 'groups' || value === 'move'],
];

/** How base groups are wished for, and nothing else; null for anything that is no such wish. */
function readWishes(arrived: unknown): GroupWishes | null {
  const { remainder, balance, periods } = Object(arrived) as Fields;
  if (remainder !== 3 && remainder !== 5) return null;
  if (typeof balance !== 'number' || !(balance >= 0 && balance <= 1)) return null;
  return isCount(periods) && periods <= MAX_PERIODS ? { remainder, balance, periods } : null;
}

export function parseDraft(arrived: unknown): Parsed<Draft> {
  if (typeof arrived !== 'object' || arrived === null) return { ok: false, field: 'draft' };
  const fields = arrived as Fields;
  for (const [field, fits] of DRAFT_FIELDS) if (!fits(fields[field])) return { ok: false, field };
  const groups = fields['groups'] as string[][];
  const desks = fields['desks'] as string[];
  if (desks.length !== groups.length) return { ok: false, field: 'desks' };
  const kind = fields['kind'] as Draft['kind'];
  const wishes = kind === 'groups' ? readWishes(fields['wishes']) : undefined;
  if (wishes === null) return { ok: false, field: 'wishes' };
  const draft: Draft = {
    id: fields['id'] as string,
    className: fields['className'] as string,
    revision: fields['revision'] as string,
    from: fields['from'] as string,
    groups,
    desks,
    seed: fields['seed'] as string,
    algorithm: fields['algorithm'] as string,
    input: fields['input'] as string,
    adjusted: fields['adjusted'] as boolean,
    ...(isGroups(fields['locked']) ? { locked: fields['locked'] } : {}),
    ...(isCount(fields['drawsLeft']) ? { drawsLeft: fields['drawsLeft'] } : {}),
    ...(fields['acceptDamage'] === true ? { acceptDamage: true } : {}),
    ...(kind === undefined ? {} : { kind }),
    ...(wishes === undefined ? {} : { wishes }),
    ...(fields['revealed'] === true ? { revealed: true as const } : {}),
  };
  return { ok: true, value: draft };
}

export function parseRotation(arrived: unknown): Parsed<Rotation> {
  const fields = Object(arrived) as Fields;
  const { id, className, revision } = fields;
  if (!isText(id)) return { ok: false, field: 'id' };
  if (!isText(className)) return { ok: false, field: 'className' };
  if (!isText(revision)) return { ok: false, field: 'revision' };
  const accepted = fields['acceptDamage'] === true ? { acceptDamage: true } : {};
  return { ok: true, value: { id, className, revision, ...accepted } };
}

/** Anything that is no answer is left out: the question is then asked again. */
export function parseAnswers(arrived: unknown): IdentityAnswers {
  const answers: Record<string, 'renamed' | 'new'> = {};
  if (typeof arrived !== 'object' || arrived === null) return answers;
  for (const [id, answer] of Object.entries(arrived as Fields)) {
    if (answer === 'renamed' || answer === 'new') answers[id] = answer;
  }
  return answers;
}

/** Text typed by a person, trimmed and of a sensible length; anything else is empty. */
export function parseText(arrived: unknown): string {
  return typeof arrived === 'string' ? arrived.trim().slice(0, MAX_TEXT) : '';
}

/** Ids of pupils; what can be none is left out. */
export function parseIds(arrived: unknown): string[] {
  return isTexts(arrived) ? arrived.filter((id) => /^[a-z\d]+$/i.test(id)) : [];
}

/** How often, group by group; nothing at all unless every one is a count. */
export function parseCounts(arrived: unknown): number[] {
  const counts: unknown[] = Array.isArray(arrived) && arrived.length <= MAX_GROUPS ? arrived : [];
  const isTurn = (count: unknown): count is number => count === 0 || isCount(count);
  return counts.every(isTurn) ? counts : [];
}

/** Anything else is no wish at all. */
export function parseView(value: unknown): SeenFrom | undefined {
  return (['teacher', 'pupils'] as const).find((view) => view === value);
}
