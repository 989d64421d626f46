// A pupil’s name stands on tabs only: never in properties, marks, the log, the ledger or kept drafts.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { layoutOf } from '../../src/core/room-layouts';
import { loadXlsx } from '../../src/local/xlsx/load';
import { QuickBook } from '../support/quick-book';
import type { Ended } from '../support/quick-rules';
import { good, loaded, pairsDraft } from './support/classes';

const demo = new URL('../../dist/local/demo.xlsx', import.meta.url);

let book: QuickBook;
const logged: string[] = [];
const heard = (ended: Ended): Ended => {
  logged.push(...ended.log.map(({ text }) => text));
  return ended;
};
const run = (name: string, ...args: unknown[]): Ended =>
  heard(book.run(name, args, { answer: ({ buttons }) => ({ button: buttons[0]!, text: '5B' }) }));

/** What a grade does in a year, and every way it can go wrong. */
beforeAll(async () => {
  book = QuickBook.of(await loadXlsx(new Uint8Array(readFileSync(demo)), 'Læringspartner'));
  run('rememberUser', 'KN');
  run('prepareWorkbook');
  for (const className of ['5A', '5B', '8A']) {
    run('loadClass', className);
    good(book, 'repair', [className]);
  }
  for (const className of ['5A', '5B']) {
    good(book, 'commit', [pairsDraft(book, className, `one ${className}`)]);
    good(book, 'drawAndCommit', [className]);
  }
  const draft = inFours('8A');
  good(book, 'keepDraft', [draft]);
  good(book, 'commit', [draft]);
  good(book, 'undoLast', ['5B']);
  good(book, 'showChart', ['5A', 'pupils']);
  good(book, 'arrangeRoom', ['5A', layoutOf('rows', 28, 2)]);
  const { desks, fixtures, pupils } = loaded(book, '5A');
  const texts = desks.map((_, index) => pupils.slice(2 * index, 2 * index + 2).map((p) => p.name));
  const at = desks.map(({ id }) => id);
  const head = { form: 'room', title: 'Par', subtitle: 'i dag' };
  good(book, 'drawPaper', ['5A', { ...head, desks, fixtures, texts, at }]);
  good(book, 'drawPaper', ['5B', { form: 'slips' }]);
  for (const name of ['openSidebar', 'drawFromMenu', 'openTeam', 'loadTeam']) run(name, '8A');
  for (const name of ['openLesson', 'loadLesson']) run(name, '5A', [pupils[0]?.id]);
  good(book, 'rememberTurns', [2, [1, 0, 1]]);
  const again = pairsDraft(book, '5A', 'again');
  const { calls } = book.copy().run('commit', [again]);
  for (let call = 1; call <= calls.length; call += 3) {
    heard(book.copy().run('commit', [again], { fault: { call, kind: 'throw' } }));
  }
});

function inFours(className: string): object {
  const { pupils, desks, revision, today } = loaded(book, className);
  const ids = pupils.map(({ id }) => id);
  const count = Math.floor(ids.length / 4);
  const sizes = Array.from({ length: count }, (_, at) => (at < ids.length % 4 ? 5 : 4));
  const groups = sizes.map((size, at) => {
    const from = sizes.slice(0, at).reduce((sum, one) => sum + one, 0);
    return ids.slice(from, from + size);
  });
  return {
    ...{ id: 'fours', className, revision, from: today, kind: 'groups', groups },
    desks: desks.slice(0, count).map(({ id }) => id),
    wishes: { remainder: 5, balance: 0, periods: 3 },
    ...{ seed: 's', algorithm: 'groups-1', input: 'i', adjusted: false },
  };
}

/** Whole names and every part of one that is no initial. */
function namesIn(text: string): string[] {
  const lines = book.values('Elever');
  const header = lines.findIndex((line) => line.includes('Navn'));
  const columns = ['Navn', 'Vis som'].map((name) => lines[header]!.indexOf(name));
  const names = lines.slice(header + 1).flatMap((line) => columns.map((at) => line[at] ?? ''));
  const parts = new Set(names.flatMap((name) => [name, ...name.split(' ')]));
  return [...parts].filter((part) => {
    const bound = `(?<![\\p{L}\\d])${part}(?![\\p{L}\\d])`;
    return part.length > 3 && new RegExp(bound, 'iu').test(text);
  });
}

describe('no name of the demo workbook', () => {
  test('would be overlooked', () => {
    expect(namesIn(JSON.stringify(book.values('Klassekart 5A'))).length).toBeGreaterThan(20);
    expect(namesIn('Feil ved Amina Farah Nur')).toContain('Amina');
  });

  test.each(['_Logg', '_Utkast'])('in %s', (tab) => {
    expect(book.values(tab).length).toBeGreaterThan(2);
    expect(namesIn(JSON.stringify(book.values(tab)))).toEqual([]);
  });

  test('in properties', () => {
    const properties = [...book.live.properties].flatMap(([, own]) => [...own].flat());
    expect(properties).toContain('KN');
    expect(namesIn(properties.join('\n'))).toEqual([]);
  });

  test('in developer metadata', () => {
    const marks = book.live.book.sheets.flatMap(({ metadata }) =>
      metadata.map(({ key, value }) => `${key}=${value}`),
    );
    expect(marks.length).toBeGreaterThan(6);
    expect(namesIn(marks.join('\n'))).toEqual([]);
  });

  test('in the log, which says only where it broke', () => {
    expect(logged.length).toBeGreaterThan(3);
    expect(namesIn(logged.join('\n'))).toEqual([]);
    expect(logged.filter((text) => text.includes('Service Spreadsheets'))).toEqual([]);
  });
});
