// One class as it stands: pupils, considerations, room, what must be mended, and a revision.
import type { Finding } from '../contract/findings';
import type { Need } from '../contract/replies';
import { contradictions } from '../core/contradictions';
import { schoolYearStart } from '../core/dates';
import { fingerprint } from '../core/hash';
import type { Answers } from '../core/identity';
import type { Desk, DrawEvent, IsoDate, PupilId, Rule } from '../core/model';
import { rulesHolding } from '../core/presence';
import { rulesFromPlaces } from '../core/seats';
import { displayNames, shortNames } from '../core/names';
import type { ClassSettings } from '../tabs/classes';
import { readConsiderations, type Considerations } from '../tabs/considerations';
import { readGrounds, type Grounds } from '../tabs/grounds';
import { readRoom, type Room } from '../tabs/room';
import { defaultRoom } from '../tabs/room-view';
import { sameClass } from '../tabs/roster';
import { roomTab, TAB } from '../tabs/tab-names';
import { drawnAfter } from './chart-state';
import { findClass, knownClasses, noSuchClass, settingsOf } from './classes';
import type { Grade } from './grade';
import { chartMark, drawMark, INDEX_MARK } from './marks';
import type { Ports, TabValues } from './ports';
import { shownNow } from './showing';
import { whoIsWho, type ClassPupil, type WhoIsWho } from './who-is-who';

export interface ClassState {
  readonly className: string;
  readonly settings: ClassSettings;
  readonly today: IsoDate;
  readonly yearStart: IsoDate;
  /** All who stand in the class on the roster, in its order; those on leave too. */
  readonly everybody: readonly ClassPupil[];
  /** Those who go in the class now. */
  readonly pupils: readonly ClassPupil[];
  readonly names: ReadonlyMap<PupilId, string>;
  readonly shortNames: ReadonlyMap<PupilId, string>;
  readonly rules: readonly Rule[];
  /** All others that could be read, of other days or about pupils who are not here. */
  readonly otherRules: readonly Rule[];
  readonly room: Room;
  /** The class has drawn no map of its own yet. */
  readonly roomMissing: boolean;
  readonly newest: DrawEvent | undefined;
  readonly revision: string;
  readonly needs: readonly Need[];
  /** The draw that is being shown to the class now. */
  readonly showing: DrawEvent | null;
  readonly problems: readonly Finding[];
  readonly notices: readonly Finding[];
  readonly considerations: Considerations;
  /** Of a class in learning pairs nothing is read. Ids that are missing here are no need. */
  readonly grounds: Grounds;
}

export type ReadClass =
  { ok: true; state: ClassState } | { ok: false; findings: readonly Finding[] };

export function readClass(
  ports: Ports,
  grade: Grade,
  asked: string,
  answers: Answers = {},
): ReadClass {
  const className = findClass(grade, asked);
  if (className === undefined) return { ok: false, findings: [noSuchClass(grade, asked)] };
  const today = ports.today();
  const who = whoIsWho(grade, className, answers);
  const { everybody, elsewhere } = who;
  const classes = knownClasses(grade);
  const stays = everybody.filter(({ left }) => !left);
  const known = { everybody, stays, elsewhere, classes, left: grade.roster.leftClasses };
  const read = readConsiderations(grade.considerations, className, known, today);
  if (!read.ok) return { ok: false, findings: [read.finding] };

  const pupils = everybody.filter((pupil) => pupil.present);
  const { considerations } = read;
  const rules = rulesOn({ considerations, pupils }, today);
  const map = writtenOn(ports.workbook.readRequired(roomTab(className)));
  const settings = settingsOf(grade, className);
  const notes = settings.model === 'groups' ? grade.grounds() : null;
  const grounds = readGrounds(notes, className, known);
  const room = readRoom(map ?? textOf(defaultRoom(pupils.length, settings.model)));
  const problems: Finding[] = [
    ...(grade.history.year?.open === undefined ? [] : [{ code: 'year-open' as const, params: {} }]),
    ...who.problems,
    ...ofClass(grade.roster.problems, className),
    ...ofClass(grade.classes.problems, className),
    ...considerations.problems,
    ...grade.freeProblems,
  ];
  const showing = shownNow(ports, grade, className);
  const state: ClassState = {
    className,
    settings,
    today,
    yearStart: schoolYearStart(today),
    everybody,
    pupils,
    names: displayNames(everybody),
    shortNames: shortNames(pupils),
    rules,
    otherRules: considerations.rules.filter((rule) => !rules.includes(rule)),
    room,
    roomMissing: map === null,
    newest: grade.history.newest(className),
    revision: revisionOf(grade, className, everybody, rules, room),
    needs: needsOf(ports, grade, className, who, considerations, showing),
    showing,
    problems: problems.length > 0 ? problems : drawProblems(pupils, rules, room, settings),
    notices: [...grade.roster.notices, ...ledgerNotices(grade)],
    considerations,
    grounds,
  };
  return { ok: true, state };
}

/** A tab with nothing at all on it was made, but never drawn. */
export function writtenOn(values: TabValues | null): TabValues | null {
  return values !== null && values.some((line) => line.some((text) => text !== '')) ? values : null;
}

function ofClass(
  problems: readonly { className: string; finding: Finding }[],
  className: string,
): Finding[] {
  return problems.filter((p) => sameClass(p.className, className)).map(({ finding }) => finding);
}

/** The considerations that hold on a day, about those who go in the class now. */
export function rulesOn(
  { considerations, pupils }: Pick<ClassState, 'considerations' | 'pupils'>,
  day: IsoDate,
): Rule[] {
  return rulesHolding(
    considerations.rules,
    pupils.map(({ id }) => id),
    day,
  );
}

/** What the class's own data rule out, found before anybody draws. */
function drawProblems(
  pupils: readonly ClassPupil[],
  rules: readonly Rule[],
  room: Room,
  { className, model }: ClassSettings,
): Finding[] {
  const ids = pupils.map(({ id }) => id);
  if (room.desks.length === 0) {
    return [{ code: 'room-without-desks', params: { tab: roomTab(className) } }];
  }
  return contradictions(ids, [...rules, ...rulesFromPlaces(rules)], model);
}

function needsOf(
  ports: Ports,
  grade: Grade,
  className: string,
  who: WhoIsWho,
  considerations: Considerations,
  showing: DrawEvent | null,
): Need[] {
  const needs: Need[] = [...who.questions];
  const count = who.missing + considerations.idCells.length;
  if (count > 0) needs.push({ kind: 'ids', count });
  const newest = grade.history.newestEvent(className);
  if (showing !== null) {
    const { nr, by, at } = showing;
    needs.push({ kind: 'showing', nr, by, at });
  } else if (newest !== undefined && !isDrawn(ports, grade, className)) {
    needs.push({ kind: 'tabs', nr: newest.nr });
  }
  return needs;
}

/**
 * The chart is drawn last: when it was drawn after the newest event, all has been drawn. Dated tab
 * and index may have been deleted since.
 */
export function isDrawn(ports: Ports, grade: Grade, className: string): boolean {
  const { workbook } = ports;
  const { history } = grade;
  const draw = history.newest(className);
  return (
    drawnAfter(workbook.stateOf(chartMark(className))) ===
      (history.newestEvent(className)?.nr ?? 0) &&
    (draw === undefined || workbook.has(drawMark(draw.nr))) &&
    workbook.has(INDEX_MARK)
  );
}

function ledgerNotices(grade: Grade): Finding[] {
  const { damaged, newerRow } = grade.ledger;
  const notices: Finding[] = [];
  const tab = TAB.ledger;
  if (damaged.length > 0)
    notices.push({ code: 'ledger-damaged', params: { tab, rows: [...damaged] } });
  if (newerRow > 0) notices.push({ code: 'ledger-newer', params: { tab, row: newerRow } });
  return notices;
}

/** All that a desk is: what is added to it later does not compile before it stands here too. */
const DESK: Readonly<Record<keyof Desk, true>> = {
  id: true,
  row: true,
  column: true,
  seats: true,
  front: true,
};
const OF_DESK = Object.keys(DESK) as (keyof Desk)[];

/** Changes when a colleague has drawn or undone, or when roster, considerations or room change. */
function revisionOf(
  grade: Grade,
  className: string,
  everybody: readonly ClassPupil[],
  rules: readonly Rule[],
  room: Room,
): string {
  const pupils = everybody.map(({ id, present }) => `${id}${present ? '+' : '-'}`).sort();
  const desks = room.desks.map((desk) => OF_DESK.map((key) => desk[key]));
  const held = fingerprint(JSON.stringify([pupils, rules, desks]));
  return `${grade.history.newestEvent(className)?.nr ?? 0}.${held}`;
}

function textOf(view: { cells: readonly (readonly { text: string }[])[] }): string[][] {
  return view.cells.map((line) => line.map((cell) => cell.text));
}
