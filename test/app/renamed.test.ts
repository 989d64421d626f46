// Tabs that somebody has given another name, or deleted: found again, or missed; nothing is begun anew.
import { describe, expect, test } from '@jest/globals';
import type { LoadedClass, Prepared, Reply, RoomArranged } from '../../src/contract/replies';
import { layoutOf } from '../../src/core/room-layouts';
import { commit, freshGrade, good, loaded, pairsDraft } from '../resilience/support/classes';
import { everythingIn } from '../resilience/support/state';
import type { QuickBook } from '../support/quick-book';

const drawn = freshGrade();
// The maps of both classes.
good(drawn, 'prepareWorkbook');
const [one = '', other = ''] = loaded(drawn, '5A').pupils.map(({ name }) => name);
drawn.type('Hensyn', 3, 1, [['5A', 'ikke sammen', one, other]]);
good(drawn, 'repair', ['5A']);
expect(commit(drawn, pairsDraft(drawn, '5A', 'one')).ok).toBe(true);

function renamed(name: string, to: string): QuickBook {
  const book = drawn.copy();
  book.edit({ kind: 'renameSheet', sheet: book.sheet(name).id, name: to });
  return book;
}

function without(...names: string[]): QuickBook {
  const book = drawn.copy();
  for (const name of names) book.edit({ kind: 'deleteSheet', sheet: book.sheet(name).id });
  return book;
}

const tabs = (book: QuickBook): string[] => book.live.book.sheets.map(({ name }) => name);
const refused = (book: QuickBook, name: string, ...args: unknown[]) => {
  const reply = book.run(name, args).answer as Reply<{ ok: true }>;
  return reply.ok ? null : reply.error;
};
const INPUT = [
  ...['Elever', 'Klasser', 'Hensyn', 'Grunnlag', 'Skolerute', 'Samtalekort', '_Utkast', '_Logg'],
  'Klasserom 5A',
];

describe.each(INPUT)('«%s» with another name', (name) => {
  test('is the tab it was: read, written and never made anew', () => {
    const book = renamed(name, 'Noe annet');
    const { history, pupils, rules, desks, needs } = loaded(book, '5A');
    const before: LoadedClass = loaded(drawn, '5A');
    expect([history, pupils, rules, desks, needs]).toEqual([
      before.history,
      before.pupils,
      before.rules,
      before.desks,
      [],
    ]);
    expect((good(book, 'prepareWorkbook') as Prepared).made).toEqual([]);
    expect(commit(book, pairsDraft(book, '5A', 'two'))).toMatchObject({ nr: 2, complete: true });
    expect(tabs(book)).not.toContain(name);
  });
});

test('what is written goes into the tab with the new name', () => {
  const book = renamed('Hensyn', 'Regler');
  const [first, , third] = loaded(book, '5A').pupils.map(({ id }) => id);
  good(book, 'keepApart', ['5A', first, third]);
  expect(book.values('Regler')[3]?.slice(0, 2)).toEqual(['5A', 'ikke sammen']);
  book.run('toggleTeacherTabs', []);
  expect(book.sheet('Regler').hidden).toBe(false);
  book.run('toggleTeacherTabs', []);
  expect(book.sheet('Regler').hidden).toBe(true);
});

test('a map with a new name is set aside for a ready-made room, and not taken for it later', () => {
  const book = renamed('Klasserom 5A', 'Rommet vårt');
  const { kept } = good(book, 'arrangeRoom', ['5A', layoutOf('horseshoe', 6, 2)]) as RoomArranged;
  const { desks } = loaded(book, '5A');
  book.edit({ kind: 'renameSheet', sheet: book.sheet('Klasserom 5A').id, name: 'Hesteskoen' });
  expect(loaded(book, '5A').desks).toEqual(desks);
  expect(tabs(book)).toEqual(expect.arrayContaining([kept, 'Hesteskoen']));
});

test('a new tab of the old name is the one that is meant', () => {
  const book = renamed('Skolerute', 'I fjor');
  book.edit({ kind: 'addSheet', name: 'Skolerute' });
  book.type('Skolerute', 1, 1, [
    ['Fra', 'Til', 'Hva'],
    ['tull', '', ''],
  ]);
  expect(loaded(book, '5A').problems.map(({ code }) => code)).toEqual(['date-invalid']);
});

test('tabs that have lost their marks in a copy get them again from «Sett opp regnearket»', () => {
  const book = drawn.copy();
  for (const sheet of book.live.book.sheets) sheet.metadata.length = 0;
  const before = loaded(book, '5A').rules;
  good(book, 'prepareWorkbook');
  for (const name of ['Hensyn', 'Klasserom 5A']) {
    book.edit({ kind: 'renameSheet', sheet: book.sheet(name).id, name: `Vårt ${name}` });
  }
  expect(loaded(book, '5A').rules).toEqual(before);
  expect((good(book, 'prepareWorkbook') as Prepared).made).toEqual([]);
});

test('the newest rows of the ledger deleted: their tabs are not drawn over', () => {
  const book = drawn.copy();
  expect(commit(book, pairsDraft(book, '5A', 'two')).ok).toBe(true);
  const dated = book.live.book.sheets.filter(({ name }) => name.startsWith('5A 2026'));
  const texts = dated.map(({ name }) => [name, book.values(name)]);
  const { id } = book.sheet('_Logg');
  const at = book.values('_Logg').length;
  book.edit({ kind: 'deleteLines', sheet: id, axis: 'row', at, count: 1 });
  expect(commit(book, pairsDraft(book, '5A', 'three'))).toMatchObject({ ok: true, nr: 3 });
  expect(dated.map(({ name }) => [name, book.values(name)])).toEqual(texts);
  expect(loaded(book, '5A').history.map(({ nr }) => nr)).toEqual([1, 3]);
});

describe('a ledger that was deleted', () => {
  test.each(['loadClass', 'drawAndCommit', 'undoLast', 'prepareWorkbook'])(
    'is not begun anew by %s: it is said how to bring it back',
    (name) => {
      const book = without('_Logg');
      const before = everythingIn(book);
      const error = refused(book, name, ...(name === 'prepareWorkbook' ? [] : ['5A']));
      expect([error?.code, error?.message]).toEqual([
        'ledger-lost',
        expect.stringContaining('Versjonslogg'),
      ]);
      expect(everythingIn(book)).toBe(before);
    },
  );

  test('is only missing where nothing had happened yet', () => {
    const book = freshGrade();
    good(book, 'prepareWorkbook');
    book.edit({ kind: 'deleteSheet', sheet: book.sheet('_Logg').id });
    expect(refused(book, 'loadClass', '5A')?.code).toBe('tab-missing');
    expect((good(book, 'prepareWorkbook') as Prepared).made).toEqual(['_Logg']);
  });

  test('is said to be lost, whatever else is missing', () => {
    expect(refused(without('_Logg', 'Klasser'), 'loadClass', '5A')?.code).toBe('ledger-lost');
  });
});
