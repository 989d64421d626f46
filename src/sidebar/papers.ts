// Pages that are only printed: what stands on each. They are made anew each time and never stored.
import type { Paper, RoomPaper } from '../contract/paper';
import type { LoadedClass, OtherRoom, PupilView } from '../contract/replies';
import { drawPairs } from '../core/draw';
import type { CoreFinding, Outcome } from '../core/finding';
import { seatedNow } from '../core/groups/rotation';
import { joinPairs } from '../core/joined-pairs';
import type { PupilId } from '../core/model';
import { seatInRoom } from '../core/other-room';
import { randomFrom } from '../core/random';
import type { MappedDesk } from '../core/room';
import { assignDesks, rulesFromPlaces } from '../core/seats';
import { singleSeats } from '../core/single-seats';
import { drawsOf, inputOf } from './basis';
import { hereOn, groupsOf, periodsOf } from './groups';
import { groupOverview, tripList } from './group-papers';
import { namesOf, texts } from './texts';

/** In the order they are offered. */
export const PAPERS = [
  'substitute',
  'roomMap',
  'deskLabels',
  'joinedPairs',
  'lessonPairs',
  'singleSeats',
  'groupOverview',
  'tripList',
  'slips',
  'posterPartner',
  'posterLeader',
  'posterChange',
] as const;

export type PaperKind = (typeof PAPERS)[number];

/** What a page is made from. `seed` decides what is left to chance. */
export interface PaperInput {
  readonly loaded: LoadedClass;
  readonly away: readonly PupilId[];
  readonly seed: string;
}

/** A page, or the findings that stand in its way. */
export function paperOf(kind: PaperKind, input: PaperInput): Outcome<Paper> {
  return MAKERS[kind](input);
}

/** A page that the server writes by itself. */
const always = (value: Paper) => (): Outcome<Paper> => ({ ok: true, value, findings: [] });

const MAKERS: Readonly<Record<PaperKind, (input: PaperInput) => Outcome<Paper>>> = {
  substitute: ({ away }) => ({ ok: true, value: { form: 'substitute', away }, findings: [] }),
  roomMap,
  deskLabels,
  joinedPairs,
  lessonPairs,
  singleSeats: seatsAlone,
  groupOverview: ({ loaded }) => groupOverview(loaded),
  tripList: ({ loaded }) => tripList(loaded),
  slips: always({ form: 'slips' }),
  posterPartner: always({ form: 'poster', poster: 'partner' }),
  posterLeader: always({ form: 'poster', poster: 'leader' }),
  posterChange: always({ form: 'poster', poster: 'change' }),
};

const words = texts.papers;

const room = (
  value: Omit<RoomPaper, 'form'>,
  findings: readonly CoreFinding[] = [],
): Outcome<RoomPaper> => ({ ok: true, value: { form: 'room', ...value }, findings });

/** The room with large numbers and nobody's name, for the wall. */
function roomMap({ loaded }: PaperInput): Outcome<RoomPaper> {
  const { className, desks, fixtures } = loaded;
  return room({ ...words.roomMap(className), ...numbered(desks), fixtures });
}

/** The number stands at every seat, as on the map, and not above the desk too. */
function numbered(desks: readonly MappedDesk[]): Pick<RoomPaper, 'desks' | 'texts' | 'at'> {
  return {
    desks: desks.map((desk) => ({ ...desk, label: '' })),
    texts: desks.map(({ id, cells }) => cells.map(() => id)),
    at: desks.map(({ id }) => id),
  };
}

const LABELS_A_ROW = 4;

/** One cell a desk, to cut out. */
function deskLabels({ loaded }: PaperInput): Outcome<RoomPaper> {
  const desks = loaded.desks.map((desk, i): MappedDesk => {
    const row = 1 + 2 * Math.floor(i / LABELS_A_ROW);
    const column = 1 + (i % LABELS_A_ROW);
    return { ...desk, row, column, seats: 1, cells: [{ row, column }] };
  });
  return room({ ...words.deskLabels(loaded.className), ...numbered(desks), fixtures: [] });
}

/** The names of those who are in the class now: who is not has no seat on a page for the wall. */
function namesHere(pupils: readonly PupilView[]): (group: readonly PupilId[]) => string[] {
  const here = new Set(pupils.map(({ id }) => id));
  const nameOf = namesOf(pupils);
  return (group) => group.filter((pupil) => here.has(pupil)).map(nameOf);
}

/** The pairs that hold, two and two of them together. */
function joinedPairs({ loaded }: PaperInput): Outcome<RoomPaper> {
  const { className, newest, desks, fixtures, rules, pupils } = loaded;
  const standing = newest ?? { groups: [], desks: [] };
  const shown = namesHere(pupils);
  const joined = joinPairs(standing, desks, rules);
  const deskOf = (i: number): string => standing.desks[i] ?? '';
  const namesAt = (i: number): string[] => shown(standing.groups[i] ?? []);
  const numberAt = new Map(joined.flatMap((group, n) => group.map((i) => [deskOf(i), n + 1])));
  const table = joined.map((group, n) => [
    String(n + 1),
    group.flatMap(namesAt).join(', '),
    group.map(deskOf).join(' + '),
  ]);
  const labelled = (desk: MappedDesk): MappedDesk => {
    const number = numberAt.get(desk.id);
    return number === undefined ? desk : { ...desk, label: words.joined(desk.id, number) };
  };
  return room({
    ...words.joinedPairs(className),
    desks: desks.map(labelled),
    fixtures,
    texts: standing.groups.map((_, i) => namesAt(i)),
    at: standing.desks,
    table: [[...words.headings], ...table],
  });
}

/** Pairs of those who are here, for one lesson. */
function lessonPairs({ loaded, away, seed }: PaperInput): Outcome<RoomPaper> {
  const input = inputOf(loaded);
  const gone = new Set(away);
  const pupils = input.pupils.filter((pupil) => !gone.has(pupil));
  const rules = [...input.rules, ...rulesFromPlaces(input.rules)];
  const drawn = drawPairs({ ...input, pupils, rules }, seed);
  if (!drawn.ok) return drawn;
  const { groups } = drawn.value;
  const { className, desks, fixtures, today } = loaded;
  const random = randomFrom(`${seed} desks`);
  const seated = assignDesks({ ...input, groups, desks, random });
  if (!seated.ok) return seated;
  const nameOf = namesOf(loaded.pupils);
  const named = groups.map((group) => group.map(nameOf));
  const page = { ...words.lessonPairs(className, today), desks, fixtures };
  return room({ ...page, texts: named, at: seated.value }, drawn.findings);
}

/** Everybody who is here at a desk alone. */
function seatsAlone({ loaded, away, seed }: PaperInput): Outcome<RoomPaper> {
  const pupils = hereOn(loaded, loaded.today).filter((id) => !away.includes(id));
  const front = loaded.rules.flatMap((rule) => (rule.kind === 'front' ? [rule.pupil] : []));
  const seats = singleSeats(pupils, front, words.walls, randomFrom(seed));
  const nameOf = namesOf(loaded.pupils);
  return room({
    ...words.singleSeats(loaded.className, loaded.today),
    desks: seats.room.desks,
    fixtures: seats.room.fixtures,
    texts: seats.groups.map((group) => group.map(nameOf)),
    at: seats.desks,
  });
}

/** The pairs that hold, at desks of another room. Nothing of it is stored (`core/other-room.ts`). */
export function chartInRoom(other: OtherRoom, loaded: LoadedClass): Outcome<RoomPaper> {
  const { className, newest, rules, yearStart, pupils, model } = loaded;
  const draws = drawsOf(loaded)
    .filter(({ nr }) => nr !== newest?.nr)
    .reverse();
  const standing = newest === null ? [] : [newest];
  const seated = seatInRoom(other, [...draws, ...standing], rules, yearStart);
  if (!seated.ok) return seated;
  const { desks, fixtures } = other;
  const base = model === 'groups' ? groupsOf(loaded) : null;
  // In seat order: who leads and who stands in are shaded as on the chart.
  const here = new Set(hereOn(loaded, newest?.from ?? loaded.today));
  const nameOf = namesOf(pupils);
  const groups =
    base === null
      ? { texts: (newest?.groups ?? []).map(namesHere(pupils)) }
      : {
          subtitle: texts.groups.otherRoom(other.name),
          texts: base.now.groups.map((group) => seatedNow(group, here).map(nameOf)),
          base: { period: base.period, of: periodsOf(base) },
        };
  return room({
    ...words.otherRoom(className, other.name),
    ...groups,
    ...{ desks, fixtures },
    at: seated.value,
  });
}
