// The ledger: what is written is what is read, and what is damaged is skipped, not lost.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { GroupWishes, LedgerEvent } from '../../src/core/model';
import { LEDGER_COLUMNS, ledgerRow, readLedger } from '../../src/tabs/ledger';

const HEADERS = LEDGER_COLUMNS.map(({ header }) => header);
const PLACES = Object.fromEntries(LEDGER_COLUMNS.map(({ key }, index) => [key, index + 1]));

const text = fc.string({ minLength: 1, maxLength: 12 });
const head = { nr: fc.integer({ min: 1, max: 999 }), className: text, at: text, by: fc.string() };
const group = fc.array(fc.stringMatching(/^p[a-z0-9]{8}$/), { minLength: 1, maxLength: 3 });
/** Rows of the first versions lack the rest. */
const REQUIRED = [
  ...(['kind', 'nr', 'className', 'at', 'by', 'draftId', 'from', 'seats'] as const),
  ...(['seed', 'algorithm', 'input', 'adjusted'] as const),
];
const wishes: fc.Arbitrary<GroupWishes> = fc.record({
  remainder: fc.constantFrom(3 as const, 5 as const),
  balance: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
  periods: fc.integer({ min: 1, max: 10 }),
});
const event: fc.Arbitrary<LedgerEvent> = fc.oneof(
  fc.record({ kind: fc.constant('revoke' as const), ...head, revokes: fc.integer({ min: 1 }) }),
  fc
    .record(
      {
        kind: fc.constantFrom('pairs' as const, 'groups' as const, 'rotation' as const, 'move'),
        ...head,
        draftId: text,
        from: fc.constantFrom('2026-08-17', '2027-02-28', '2028-02-29'),
        seats: fc.array(fc.tuple(group, text), { maxLength: 20 }),
        seed: text,
        algorithm: text,
        input: text,
        adjusted: fc.boolean(),
        locked: fc.array(group, { maxLength: 3 }),
        drawsLeft: fc.integer({ min: 1, max: 40 }),
        wishes,
      },
      { requiredKeys: REQUIRED },
    )
    .map(({ seats, wishes: wished, ...rest }) => ({
      ...rest,
      ...(rest.kind === 'groups' && wished ? { wishes: wished } : {}),
      groups: seats.map(([pupils]) => pupils),
      desks: seats.map(([, desk]) => desk),
    })),
);

function read(rows: readonly (readonly string[])[]) {
  const result = readLedger(rows);
  if (!result.ok) throw new Error(result.finding.code);
  return result.ledger;
}

describe('the ledger', () => {
  test('reads back every event it writes', () => {
    fc.assert(
      fc.property(fc.array(event), (events) => {
        const rows = events.map((one) => ledgerRow(one, '0.1.0', PLACES));
        expect(read([HEADERS, ...rows]).events).toEqual(events);
      }),
    );
  });

  test('reads nothing but Data: the other columns are for people', () => {
    const one: LedgerEvent = {
      kind: 'revoke',
      nr: 7,
      className: '5A',
      at: 't',
      by: 'K',
      revokes: 3,
    };
    const row = ledgerRow(one, '0.1.0', PLACES);
    const spoilt = row.map((cell) => (cell.startsWith('{') ? cell : '22.11.2026'));
    expect(read([HEADERS, spoilt]).events).toEqual([one]);
  });

  test('writes each cell where its header stands now', () => {
    const one: LedgerEvent = {
      kind: 'revoke',
      nr: 7,
      className: '5A',
      at: 't',
      by: 'K',
      revokes: 3,
    };
    const { columns } = read([['Data', 'Eget', 'Klasse']]);
    expect(ledgerRow(one, '0.1.0', columns)).toEqual([expect.stringContaining('{'), '', '5A']);
  });

  test.each([
    ['cut off', '{"v":1,"nr":1,"kind":"pairs","cla'],
    ['of an unknown kind', '{"v":1,"nr":1,"kind":"party","class":"5A","at":"","by":""}'],
    ['without a number', '{"v":1,"kind":"revoke","class":"5A","at":"","by":"","revokes":1}'],
    ['typed over', 'hei'],
    ['no version', '{}'],
    [
      'of a day that is none',
      '{"v":1,"nr":1,"kind":"pairs","class":"5A","at":"","by":"","draft":"d","from":"i går","groups":[],"desks":[],"seed":"s","algorithm":"a","input":"i"}',
    ],
  ])('names the row that is %s, and reads the others', (_, data) => {
    const good = ledgerRow(
      { kind: 'revoke', nr: 2, className: '5A', at: 't', by: '', revokes: 1 },
      '0.1.0',
      PLACES,
    );
    const bad = HEADERS.map((header) => (header === 'Data' ? data : 'x'));
    const { events, damaged, newerRow } = read([['Loggen …'], HEADERS, bad, good]);
    expect([events.length, damaged, newerRow]).toEqual([1, [3], 0]);
  });

  test.each<[LedgerEvent['kind'], number]>([
    ['pairs', 1],
    ['revoke', 1],
    ['groups', 2],
    ['rotation', 2],
    ['move', 2],
  ])('versions that know no base groups can still read %s: %i', (kind, format) => {
    const one = fc.sample(event, { seed: 1, numRuns: 200 }).find((other) => other.kind === kind);
    const data = ledgerRow(one!, '0.1.0', PLACES)[(PLACES['data'] ?? 0) - 1] ?? '';
    expect(JSON.parse(data)).toMatchObject({ v: format, kind });
  });

  test.each([
    ['none', undefined],
    ['groups of six', { remainder: 6, balance: 0, periods: 4 }],
    ['no periods', { remainder: 3, balance: 0, periods: 0 }],
    ['text', 'jevne grupper'],
  ])('a composition still holds when of its wishes there are %s', (_, wished) => {
    const stored = {
      ...{ v: 2, nr: 1, kind: 'groups', class: '8A', at: 't', by: '', draft: 'd' },
      ...{ from: '2026-08-17', groups: [['p1']], desks: ['G1'], wishes: wished },
      ...{ seed: 's', algorithm: 'a', input: 'i', adjusted: false },
    };
    const row = HEADERS.map((header) => (header === 'Data' ? JSON.stringify(stored) : ''));
    const [one] = read([HEADERS, row]).events;
    expect(one).toMatchObject({ kind: 'groups', groups: [['p1']] });
    expect(one).not.toHaveProperty('wishes');
  });

  test('notices a row from a newer version', () => {
    const row = HEADERS.map((header) => (header === 'Data' ? '{"v":9}' : ''));
    expect(read([HEADERS, row])).toMatchObject({ newerRow: 2, damaged: [] });
  });
});
