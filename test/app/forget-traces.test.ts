// «Glem elev» where names are short, stand in odd places, or tabs go while it is at work.
import { describe, expect, test } from '@jest/globals';
import type { LoadedRoster, Trace, Traced } from '../../src/contract/replies';
import { commit, good, groupsDraft, pairsDraft } from '../resilience/support/classes';
import { inventedNames } from '../support/host';
import { changed } from '../support/pupils';
import { QuickBook } from '../support/quick-book';

const DATED = '5A 2026-11-22';

/** `pupils`: names, and how they are shown. */
function drawn(pupils: readonly (readonly string[])[]): QuickBook {
  const book = QuickBook.blank();
  good(book, 'prepareWorkbook');
  book.type(
    'Elever',
    3,
    1,
    pupils.map(([name = '', showAs = '']) => ['5A', name, showAs]),
  );
  good(book, 'repair', ['5A']);
  expect(commit(book, pairsDraft(book, '5A', 'one')).ok).toBe(true);
  return book;
}

function leave(book: QuickBook, name: string): string {
  const { pupils, revision } = good(book, 'loadRoster') as LoadedRoster;
  const pupil = pupils.find((one) => one.name === name)!;
  const changes = [changed(pupil, { status: 'left' })];
  good(book, 'enrol', [{ revision, newcomers: [], changes }]);
  return pupil.id;
}

function forget(book: QuickBook, id: string, from = 0): Trace[] {
  const { traces, next } = good(book, 'forgetPupil', [id, from]) as Traced;
  return next === null ? [...traces] : [...traces, ...forget(book, id, next)];
}

const noteColumn = (book: QuickBook): number => book.values(DATED)[2]!.indexOf('Notater') + 1;

describe('names of one word', () => {
  test('go from the notes as names, and words stay words', () => {
    const book = drawn([['Bo-Christian Berg', 'Bo'], ['Liv'], ['Ada Aas'], ['Dina Eng']]);
    book.type(DATED, 4, noteColumn(book), [['Hvor skal de bo? Bo trenger ro'], ['Godt liv her']]);
    forget(book, leave(book, 'Bo-Christian Berg'));
    forget(book, leave(book, 'Liv'));
    const notes = [4, 5].map((row) => book.values(DATED)[row - 1]![noteColumn(book) - 1]);
    expect(notes).toEqual(['Hvor skal de bo? tidligere elev trenger ro', 'Godt liv her']);
    expect(JSON.stringify(book.values(DATED))).not.toMatch(/Christian|Liv"/);
  });
});

test('the page for the team’s meeting is emptied, whoever stands there', () => {
  const book = QuickBook.blank();
  good(book, 'prepareWorkbook');
  book.type(
    'Elever',
    3,
    1,
    inventedNames(8).map((name) => ['8A', name]),
  );
  good(book, 'repair', ['8A']);
  expect(commit(book, groupsDraft(book, '8A', 'one')).ok).toBe(true);
  const paper = {
    ...{ form: 'room', title: 'Til teammøtet', subtitle: '8A', desks: [], fixtures: [] },
    ...{ texts: [], at: [] },
    table: [['Gruppe'], ['Ada og Bo']],
    forTeachers: true,
  };
  good(book, 'drawPaper', ['8A', paper]);
  const traces = forget(book, leave(book, 'Ada Aas'));
  expect(traces).toContainEqual({ tab: 'Teammøte', kind: 'cleared', count: 1 });
  expect(book.values('Teammøte').flat().join('')).toBe('');
});

test('the page of one pupil from «Oversikt» is emptied, and so is who has sat with whom', () => {
  const book = drawn([['Ada Aas'], ['Bo Berg'], ['Dina Eng'], ['Emil Foss']]);
  const sheet = {
    ...{ form: 'sheet', title: 'Ada Aas', subtitle: 'Bare for lærere' },
    ...{ columns: [4, 1], rows: [['Bo Berg', '2']], looks: [' 2'] },
  };
  good(book, 'drawPaper', ['5A', sheet]);
  expect(book.values('Teammøte').flat()).toContain('Ada Aas');
  const traces = forget(book, leave(book, 'Ada Aas'));
  expect(traces).toContainEqual({ tab: 'Teammøte', kind: 'cleared', count: 1 });
  expect(book.values('Teammøte').flat().join('')).toBe('');
});

test('a note on a cell that says the first name is named', () => {
  const book = drawn([['Ada Aas'], ['Bo Berg'], ['Dina Eng'], ['Emil Foss']]);
  const { id } = book.sheet(DATED);
  const areas = [{ row: 5, column: 2, rows: 1, columns: 1 }];
  book.live.commit([{ op: 'patch', sheet: id, areas, patch: { note: 'Ada hjelper' } }], 'Kari');
  const traces = forget(book, leave(book, 'Ada Aas'));
  const places = [{ row: 5, column: 2 }];
  expect(traces).toContainEqual({ tab: DATED, kind: 'first', count: 1, places });
});

test('no tab is passed over when a colleague deletes, adds and moves others meanwhile', () => {
  const names = inventedNames(6);
  const book = drawn(names.map((name) => [name]));
  for (let nr = 0; nr < 40; nr++) book.edit({ kind: 'addSheet', name: `Eget ${nr}` });
  const id = leave(book, names[0]!);
  // Copies of the dated tab on both sides of where the first call ends.
  const copies = book.live.book.sheets.slice(22, 29).map(({ name }) => name);
  for (const name of copies) book.type(name, 1, 1, book.values(DATED));
  const own = book.live.book.sheets.filter(({ name }) => name.startsWith('Eget'));
  const deleted = own.slice(0, 2).map(({ id: sheet }) => sheet);
  const { next } = good(book, 'forgetPupil', [id, 0]) as Traced;
  expect(next).not.toBeNull();
  for (const sheet of deleted) book.edit({ kind: 'deleteSheet', sheet });
  forget(book, id, next!);
  expect(JSON.stringify(copies.map((name) => book.values(name)))).not.toContain(names[0]);
  const again = drawn(names.map((name) => [name]));
  for (let nr = 0; nr < 40; nr++) again.edit({ kind: 'addSheet', name: `Eget ${nr}` });
  const gone = leave(again, names[0]!);
  const first = good(again, 'forgetPupil', [gone, 0]) as Traced;
  // The very tab that was to be next.
  again.edit({ kind: 'deleteSheet', sheet: first.next! - 1 });
  forget(again, gone, first.next!);
  expect(JSON.stringify(again.values('Elever'))).not.toContain(names[0]);
});
