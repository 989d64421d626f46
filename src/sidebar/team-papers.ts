// Pages for the meeting of a grade's team: contact teachers with their pupils, and the groups on one page.
import type { RoomPaper } from '../contract/paper';
import type { LoadedTeam, TeamClass } from '../contract/replies';
import type { Outcome } from '../core/finding';
import type { PupilId } from '../core/model';
import { classKey } from '../core/class-key';
import { teamPaperTexts } from '../messages/team-papers';
import { tipOfPeriod } from '../messages/tips';
import { block, paper } from './group-papers';
import {
  groupsNow,
  groupsOf,
  groupsToday,
  nextOf,
  periodsOf,
  tipPeriod,
  turnsIn,
  unplacedIn,
  type GroupNow,
} from './groups';

const words = teamPaperTexts();

/** More contact pupils than the model asks of anybody. */
const MOST = 20;
/** Pupils in one column of the page, and columns beside each other. */
const TALLEST = 30;
const WIDEST = 8;

interface Contact {
  readonly name: string;
  readonly pupils: readonly string[];
}

/** Each contact teacher of the grade with their pupils, in a column; a word when somebody has too many. */
export function contactTeachers(team: LoadedTeam): Outcome<RoomPaper> {
  const contacts = contactsOf(team);
  const tooMany = contacts
    .filter(({ name, pupils }) => name !== '' && pupils.length > MOST)
    .map(({ name, pupils }) => ({ name, count: pupils.length }));
  const columns = contacts.flatMap(({ name, pupils }) =>
    chunks(pupils, TALLEST).map((part) => ({
      label: name === '' ? words.nobody(pupils.length) : words.teacher(name, pupils.length),
      part,
    })),
  );
  let row = 2;
  const rowOf = chunks(columns, WIDEST).map((line) => {
    const first = row;
    row += Math.max(...line.map(({ part }) => part.length)) + 2;
    return first;
  });
  const desks = columns.map(({ label, part }, i) => {
    const first = rowOf[Math.floor(i / WIDEST)] ?? 1;
    const column = 1 + 2 * (i % WIDEST);
    const cells = part.map((_, line) => ({ row: first + line, column }));
    return block('', cells, label);
  });
  const page = paper({
    ...words.contacts(tooMany),
    desks,
    texts: columns.map(({ part }) => part),
  });
  return page.ok ? { ...page, value: { ...page.value, forTeachers: true } } : page;
}

/** By name, whatever its capitals and blanks; the pupils without a contact teacher last. */
function contactsOf({ classes }: LoadedTeam): readonly Contact[] {
  const contacts = new Map<string, { name: string; pupils: { name: string; of: string }[] }>();
  for (const { loaded, grounds } of classes) {
    loaded.pupils.forEach(({ id, short }, i) => {
      const teacher = (grounds[i]?.id === id ? grounds[i].teacher : undefined) ?? '';
      const key = classKey(teacher);
      const contact = contacts.get(key) ?? { name: teacher.trim(), pupils: [] };
      contact.pupils.push({ name: short, of: loaded.className });
      contacts.set(key, contact);
    });
  }
  return [...contacts.values()]
    .sort((a, b) => Number(a.name === '') - Number(b.name === ''))
    .map(({ name, pupils }) => {
      const several = new Set(pupils.map(({ of }) => of)).size > 1;
      return {
        name,
        pupils: pupils.map((pupil) => (several ? words.pupilOf(pupil.name, pupil.of) : pupil.name)),
      };
    });
}

/** A line holds so many letters before they get too small. */
const LINE = 80;
/** Of those who have led least, so many are named. */
const NAMED = 8;

/** «Til teammøtet»: for each class where it is, who leads, who has no group, and one tip. */
export function teamPage({ classes, unread }: LoadedTeam): Outcome<RoomPaper> {
  const [first] = classes;
  const tip = first === undefined ? '' : tipOfPeriod(tipPeriod(first.loaded));
  const table = [
    [...words.headings],
    ...classes.flatMap(linesOf),
    ...unread.flatMap(({ className, message }) => rowsOf(className, [message])),
    ...rowsOf(words.tip, [tip]),
  ];
  const value = {
    ...words.team(
      classes.map(({ loaded }) => loaded.className),
      first?.loaded.today ?? '',
    ),
    ...{ desks: [], fixtures: [], texts: [], at: [] },
    ...{ form: 'room' as const, table, forTeachers: true as const },
  };
  return { ok: true, value, findings: [] };
}

function linesOf({ loaded }: TeamClass): string[][] {
  const { className, calendar, pupils } = loaded;
  const rhythm = words.rhythm(calendar.period, calendar.of, calendar.next);
  const standing = groupsOf(loaded);
  if (standing === null) return rowsOf(className, [rhythm, words.noGroups]);
  const { composed, now, period } = standing;
  const names = new Map(pupils.map(({ id, short }) => [id, short]));
  const leadersOf = (groups: readonly GroupNow[]): string[] =>
    groups.flatMap(({ desk, line: [leader, ...others] }) => {
      const name = leader === undefined ? undefined : names.get(leader);
      return name === undefined || others.length === 0 ? [] : [words.at(desk, name)];
    });
  const today = groupsToday(loaded);
  const leaders = today === null ? [] : leadersOf(groupsNow(loaded, today));
  const isToCome = now.from > loaded.today;
  const next = leadersOf(groupsNow(loaded, isToCome ? standing : nextOf(loaded, standing)));
  const periods = periodsOf(standing);
  const turns = turnsIn(loaded);
  const [least] = turns;
  const namesIn = (ids: readonly PupilId[]): string[] => ids.flatMap((id) => names.get(id) ?? []);
  return rowsOf(className, [
    rhythm,
    isToCome ? words.toCome(periods, now.from) : words.composition(period, periods, composed.from),
    leaders.length === 0 ? '' : words.leadersNow(leaders),
    isToCome ? words.leadersFrom(now.from, next) : words.leadersNext(next),
    words.turns(
      least?.times ?? 0,
      turns[turns.length - 1]?.times ?? 0,
      namesIn(least?.pupils ?? []),
      NAMED,
    ),
    words.unplaced(namesIn(unplacedIn(loaded))),
  ]);
}

/** Rows of the table with a name before the first; long sentences take several. */
function rowsOf(name: string, sentences: readonly string[]): string[][] {
  const lines = sentences.filter((text) => text !== '').flatMap(broken);
  return lines.map((line, i) => [i === 0 ? name : ' ', line]);
}

function broken(text: string): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1] ?? '';
    if (last !== '' && last.length + word.length >= LINE) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  );
}
