// A dated tab: a table in the desks' order, hidden columns that tell what was drawn, a small chart.
import { describe, expect, test } from '@jest/globals';
import type { DrawEvent } from '../../src/core/model';
import { drawDated, readDated } from '../../src/tabs/dated';
import type { TabView } from '../../src/tabs/view';
import { arialWidth } from '../support/arial';
import { PAPER, ROOMS, roomFrom, seat, texts, total } from '../support/charts';

const EVENT: DrawEvent = {
  kind: 'pairs',
  nr: 7,
  className: '5A',
  from: '2026-11-22',
  at: '2026-11-22T08:05:00+01:00',
  by: 'Kari',
  draftId: 'd',
  seed: 's',
  algorithm: 'pairs-1',
  input: 'i',
  adjusted: false,
  groups: [['p1', 'p2'], ['p3'], ['p4', 'p5']],
  desks: ['LP10', 'LP2', 'LP1'],
};
const NAMES = new Map(['p1', 'p2', 'p3', 'p4', 'p5', 'p6'].map((id) => [id, `Navn ${id}`]));

const ROOM = roomFrom('LP1 LP1 - LP2 LP2 LP2 - LP10 LP10', '-', 'Kateter - Tavle Tavle');
const SHORT = new Map([...NAMES.keys()].map((id) => [id, id.replace('p', 'Kort')]));
const drawn = (change: Partial<DrawEvent> = {}, names = NAMES): TabView =>
  drawDated({ ...EVENT, ...change }, names, { room: ROOM, names: SHORT });
const textsOf = (change: Partial<DrawEvent> = {}): string[][] => texts(drawn(change));

/** Rows of the table, its headers left out. */
function table(change: Partial<DrawEvent> = {}): string[][] {
  return textsOf(change).slice(3, 3 + (change.groups ?? EVENT.groups).length);
}

/** Desk and names of each row. */
const seated = (change: Partial<DrawEvent> = {}): string[][] =>
  table(change).map((line) => line.slice(0, -2).filter((text) => text !== ''));

describe('drawDated', () => {
  test('lists the desks by number, not by letter, with who sits there', () => {
    expect(seated()).toEqual([
      ['LP1', 'Navn p4', 'Navn p5'],
      ['LP2', 'Navn p3'],
      ['LP10', 'Navn p1', 'Navn p2'],
    ]);
  });

  test('has a place to write in, to the right of all names', () => {
    const [, , headers = [], ...rows] = textsOf();
    const shown = headers.slice(0, -2).filter((text) => text !== '');
    expect(shown).toEqual(['Pult', 'Elev', 'Elev', 'Notater']);
    const notes = headers.indexOf('Notater');
    expect(rows.slice(0, 3).map((row) => row.slice(notes, -2).join(''))).toEqual(['', '', '']);
  });

  test('gives a trio a third column, and nobody else a name in it', () => {
    const groups = [
      ['p1', 'p2', 'p3'],
      ['p4', 'p5'],
    ];
    const trio = { groups, desks: ['LP2', 'LP1'] };
    const headers = textsOf(trio)[2] ?? [];
    expect(headers.filter((text) => text === 'Elev')).toHaveLength(3);
    expect(seated(trio)).toEqual([
      ['LP1', 'Navn p4', 'Navn p5'],
      ['LP2', 'Navn p1', 'Navn p2', 'Navn p3'],
    ]);
    const third = headers.lastIndexOf('Elev');
    expect(table(trio).map((row) => row[third])).toEqual(['', 'Navn p3']);
  });

  test('hides exactly the ids and the names as drawn, each beside its own desk', () => {
    const { hiddenFrom } = drawn();
    const hidden = table().map((line) => line.slice(hiddenFrom - 1));
    expect(hidden).toEqual([
      ['p4 p5', '["Navn p4","Navn p5"]'],
      ['p3', '["Navn p3"]'],
      ['p1 p2', '["Navn p1","Navn p2"]'],
    ]);
    const open = textsOf().map((line) => line.slice(0, hiddenFrom - 1));
    expect(JSON.stringify(open)).not.toMatch(/"p\d/);
    const below = textsOf().slice(6);
    expect(below.flatMap((line) => line.slice(hiddenFrom - 1)).join('')).toBe('');
  });

  test('shows below the table where everybody sits, as the teacher sees them', () => {
    const below = textsOf().slice(6);
    const shown = below.flat().filter((text) => text.startsWith('Kort'));
    expect(shown.sort()).toEqual(['Kort1', 'Kort2', 'Kort3', 'Kort4', 'Kort5']);
    const row = (text: string): number => below.findIndex((line) => line.includes(text));
    expect(row('LP1')).toBeLessThan(row('Kort4'));
    expect(row('Kort4')).toBeLessThan(row('Tavle'));
  });

  test('boxes every row of the table and every desk, and is trimmed', () => {
    const { cells, trim, boxes } = drawn();
    expect(new Set(cells.map((line) => line.length)).size).toBe(1);
    expect(trim).toBe(true);
    expect(boxes.filter(({ column }) => column === 1).map(({ row }) => row)).toEqual([3, 4, 5, 6]);
    expect(boxes).toHaveLength(7);
  });

  describe.each(ROOMS.map((kind) => [kind.name, kind] as const))('%s', (_, kind) => {
    test.each([4, 13, 27, 40])('%i pupils fit on one page, the small chart too', (pupils) => {
      const names = Array.from({ length: pupils }, (_, i) => `Anne Kristine Hansen ${String(i)}`);
      const input = seat(kind.room(pupils), names, kind.people);
      const { groups, desks } = input;
      const view = drawDated({ ...EVENT, groups, desks }, input.names, input);
      const open = view.hiddenFrom - 1;
      expect(total(view.widths, open)).toBeLessThanOrEqual(PAPER.width);
      expect(total(view.heights, view.cells.length)).toBeLessThanOrEqual(PAPER.height);
      // In the table a name runs on over the empty cells beside it, and no further.
      for (const line of view.cells.slice(3, 3 + groups.length)) {
        const starts = line.slice(0, open).flatMap(({ text }, at) => (text === '' ? [] : [at]));
        for (const [index, at] of starts.entries()) {
          const room = ((starts[index + 1] ?? open) - at) * view.widths.usual;
          const size = ((line[at]?.style?.size ?? 0) * 4) / 3;
          expect(size).toBeGreaterThan(0);
          if (at > 0) expect(arialWidth(line[at]?.text ?? '', size, false)).toBeLessThan(room - 4);
        }
      }
    });
  });

  test.each<[Partial<DrawEvent>, string]>([
    [{}, 'Trukket 22. november 2026 kl. 08.05 av Kari'],
    [{ by: '' }, 'Trukket 22. november 2026 kl. 08.05'],
    [{ adjusted: true }, 'Trukket 22. november 2026 kl. 08.05 av Kari   ·   Justert av læreren'],
  ])('says who, when and whether by hand: %j', (change, said) => {
    expect(textsOf(change)[0]?.[0]).toBe('5A: læringspartnere fra 22. november 2026');
    expect(textsOf(change)[1]?.[0]).toBe(said);
  });

  test('shows nobody’s id, not even of a pupil without a name', () => {
    expect(seated({ groups: [['p1', 'pgone']], desks: ['LP1'] }).flat()).not.toContain('pgone');
  });
});

describe('readDated', () => {
  test('finds who is in it and what they were called, trio and twins included', () => {
    const groups = [['p1', 'p2', 'p3'], ['p4']];
    const names = new Map([...NAMES, ['p2', '"Per" \\ =1+1'], ['p3', 'Navn p1']]);
    const view = drawn({ groups, desks: ['LP2', 'LP1'] }, names);
    expect(readDated(texts(view))).toEqual(
      ['p4', 'p1', 'p2', 'p3'].map((id) => ({ id, name: names.get(id) })),
    );
  });

  test.each([[''], ['["Navn'], ['{}'], ['null'], ['7']])('reads nobody where %j stands', (junk) => {
    const rows = [...textsOf().slice(0, 3), ['LP1', 'Ada', 'Bo', 'p1 p2', junk]];
    expect(readDated(rows)).toEqual([]);
  });

  test('finds them though columns and rows have been put in', () => {
    const before = texts(drawn());
    const after = [['Vår egen'], ...before].map((line) => ['x', ...line, 'vårt']);
    expect(readDated(after)).toEqual(readDated(before));
  });
});
