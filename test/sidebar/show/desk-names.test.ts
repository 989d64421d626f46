// Names on the desks of the wall's map: inside their desk, apart, in order, and large enough to be read.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { namesOnDesk, type DeskNames } from '../../../src/sidebar/show/desk-names';

const SEAT = { width: 100, height: 60 };
const LIMITS = { edge: 12, most: 22 };
/** As wide as wide bold letters are. */
const measure = (text: string): number => 0.7 * text.length;

type Names = readonly (readonly string[])[];

const placed = (rows: Names): DeskNames =>
  namesOnDesk(
    {
      seats: rows.flatMap((row, y) =>
        row.map((name, x) => ({ name, ...SEAT, x: x * SEAT.width, y: y * SEAT.height })),
      ),
    },
    measure,
    LIMITS,
  );

/** Left, right, top and bottom of the letters of each name. */
const boxesOf = ({ size, names }: DeskNames) =>
  names.map(({ text, x, y, anchor }) => {
    const width = size * measure(text);
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    return { text, left, right: left + width, top: y - size / 2, bottom: y + size / 2 };
  });

const name = fc.string({ minLength: 1, maxLength: 24, unit: fc.constantFrom('a', 'M', ' ', '-') });
const desk = fc
  .record({ rows: fc.integer({ min: 1, max: 3 }), columns: fc.integer({ min: 1, max: 3 }) })
  .chain(({ rows, columns }) =>
    fc.array(fc.array(name, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

describe('the names on a desk', () => {
  test('all stand once, inside the desk, and none on another', () => {
    fc.assert(
      fc.property(desk, (rows) => {
        const boxes = boxesOf(placed(rows));
        expect(boxes.map(({ text }) => text).sort()).toEqual(rows.flat().sort());
        const right = (rows[0] ?? []).length * SEAT.width;
        for (const box of boxes) {
          expect(box.left).toBeGreaterThanOrEqual(LIMITS.edge - 0.001);
          expect(box.right).toBeLessThanOrEqual(right - LIMITS.edge + 0.001);
          expect(box.top).toBeGreaterThanOrEqual(0);
          expect(box.bottom).toBeLessThanOrEqual(rows.length * SEAT.height);
        }
        for (const [i, one] of boxes.entries()) {
          for (const other of boxes.slice(i + 1)) {
            const beside = one.right < other.left + 0.001 || other.right < one.left + 0.001;
            const above = one.bottom < other.top + 0.001 || other.bottom < one.top + 0.001;
            expect(beside || above).toBe(true);
          }
        }
      }),
    );
  });

  test('who sits to the left begins to the left', () => {
    fc.assert(
      fc.property(name, name, (left, right) => {
        const [first, second] = boxesOf(placed([[`L${left}`, `R${right}`]]));
        expect([first?.text.charAt(0), second?.text.charAt(0)]).toEqual(['L', 'R']);
        expect(first?.left).toBeLessThanOrEqual((second?.left ?? 0) + 0.001);
      }),
    );
  });

  test('short ones stand side by side in the middle of their seats, in the largest letters', () => {
    const { size, names } = placed([['Ida', 'Per']]);
    expect(size).toBe(LIMITS.most);
    expect(names.map(({ x, y, anchor }) => [x, y, anchor])).toEqual([
      [50, 30, 'middle'],
      [150, 30, 'middle'],
    ]);
  });

  test('a long one beside a short one takes of its place', () => {
    expect(placed([['Ida', 'Alexandra']]).size).toBeGreaterThan(18);
  });

  test('two long ones stand in steps, larger than they could side by side', () => {
    const { size, names } = placed([['Karen-Marie', 'Oleksandr']]);
    expect(names.map(({ anchor }) => anchor)).toEqual(['start', 'end']);
    expect(names[0]?.y).toBeLessThan(names[1]?.y ?? 0);
    expect(size).toBeGreaterThan((200 - 2 * LIMITS.edge) / measure('Karen-MarieOleksandr'));
    expect(size).toBeGreaterThan(16);
  });
});
