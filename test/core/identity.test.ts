// Tests of identity: whatever teachers do to the roster, history moves to nobody unasked.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { idCell, nameCheck, newPupilId, reconcile } from '../../src/core/identity';
import type { Answers, Reconciled } from '../../src/core/identity';
import { normaliseName } from '../../src/core/names';
import { randomFrom } from '../../src/core/random';

/** A roster's two columns that matter; row 2 is the first below the header. */
interface Sheet {
  ids: string[];
  names: string[];
}

function rowsOf(sheet: Sheet) {
  return sheet.names.map((name, index) => ({
    row: index + 2,
    idCell: sheet.ids[index] ?? '',
    name,
  }));
}

function counter(): () => string {
  let next = 0;
  return () => `n${next++}x`;
}

function write(sheet: Sheet, result: Reconciled): void {
  for (const { row, idCell: cell } of result.writes) sheet.ids[row - 2] = cell;
}

/** A roster that has been read before: pupil a, b, c … beside the names. */
function known(...names: string[]): Sheet {
  return {
    names,
    ids: names.map((name, index) => idCell(String.fromCharCode(97 + index), name)),
  };
}

/** Who stands where, by the letters of `known`; new pupils are n0x, n1x … */
function settle(sheet: Sheet, answers?: Answers) {
  const result = reconcile(rowsOf(sheet), counter(), answers);
  const who = result.pupils.map(({ row, id }) => `${sheet.names[row - 2]}=${id}`).join(' ');
  return { ...result, who };
}

describe('the ID cell', () => {
  test('is no number and no date to a spreadsheet, and fits a name whatever its blanks', () => {
    const id = newPupilId(randomFrom('test'));
    expect(idCell(id, 'Emma Berg')).toMatch(/^p[a-km-np-z2-9]{8}\.[a-z][a-z2-7]{4}$/);
    expect(nameCheck(' emma\u00a0 BERG')).toBe(nameCheck('Emma Berg'));
    expect(nameCheck('Emma Berg')).not.toBe(nameCheck('Emma Borg'));
  });
});

describe('a roster that is read', () => {
  test('for the first time gives every name an id and leaves blank rows alone', () => {
    const result = settle({ names: ['Emma', '', 'Ola', 'Emma'], ids: ['', '', '', ''] });
    expect(result.who).toBe('Emma=n0x Ola=n1x Emma=n2x');
    expect(result.writes.map(({ row }) => row)).toEqual([2, 4, 5]);
  });

  test('again changes nothing', () => {
    expect(settle(known('Emma', 'Ola', 'Emma'))).toMatchObject({
      writes: [],
      who: 'Emma=a Ola=b Emma=c',
    });
  });

  test('never takes an id that stands in the tab', () => {
    const sheet = { names: ['Emma', 'Ola'], ids: [idCell('n0x', 'Emma'), ''] };
    expect(settle(sheet).who).toBe('Emma=n0x Ola=n1x');
  });
});

describe('names that only moved', () => {
  test('keep their ids when only the column of names is sorted', () => {
    const sheet = known('Ola', 'Emma', 'Liv');
    sheet.names.sort();
    expect(settle(sheet)).toMatchObject({
      who: 'Emma=b Liv=c Ola=a',
      questions: [],
      stopped: null,
    });
  });

  test('keep their ids when a name is deleted and the others move up, and when that is undone', () => {
    const sheet = known('Ola', 'Emma', 'Liv');
    const before = { ...sheet, names: sheet.names.slice() };
    sheet.names = ['Ola', 'Liv', ''];
    const result = settle(sheet);
    expect(result).toMatchObject({ who: 'Ola=a Liv=c', gone: ['b'] });
    write(sheet, result);
    sheet.names = before.names;
    expect(settle(sheet).who).toBe('Ola=a Emma=b Liv=c');
  });

  test('keep their ids when a new list with one more is pasted over', () => {
    const sheet = known('Ola', 'Emma', 'Liv');
    sheet.names = ['Ola', 'Per', 'Emma', 'Liv'];
    expect(settle(sheet).who).toBe('Ola=a Per=n0x Emma=b Liv=c');
  });

  test('stop everything where twins by name cannot be told apart', () => {
    const sheet = known('Emma', 'Emma', 'Liv', 'Ola');
    sheet.names = ['Liv', 'Ola', 'Emma', 'Emma'];
    const { stopped, writes, pupils } = settle(sheet);
    expect(stopped).toEqual({ reason: 'names', rows: [4, 5], ids: ['a', 'b'] });
    expect(writes).toEqual([]);
    expect(pupils).toEqual([
      { row: 2, id: 'c' },
      { row: 3, id: 'd' },
    ]);
    expect(settle(sheet, { a: 'new', b: 'new' }).who).toBe('Liv=c Ola=d Emma=n0x Emma=n1x');
  });
});

describe('a copied row', () => {
  test('is a new pupil; the upper one keeps the id', () => {
    const sheet = known('Ola', 'Emma');
    sheet.names.push('Ola');
    sheet.ids.push(sheet.ids[0] ?? '');
    expect(settle(sheet).who).toBe('Ola=a Emma=b Ola=n0x');
  });

  test('with a new name typed into it is a new pupil, wherever it stands', () => {
    const sheet = known('Ola', 'Emma');
    sheet.names.unshift('Per');
    sheet.ids.unshift(sheet.ids[0] ?? '');
    expect(settle(sheet)).toMatchObject({ who: 'Per=n0x Ola=a Emma=b', questions: [] });
  });
});

describe('a changed name', () => {
  const changed = () => {
    const sheet = known('Ola', 'Emma Berg', 'Liv');
    sheet.names[1] = 'Emma Dahl';
    return sheet;
  };

  test('is asked about, nothing written', () => {
    expect(settle(changed())).toMatchObject({
      questions: [{ row: 3, id: 'b', name: 'Emma Dahl' }],
      writes: [],
      who: 'Ola=a Liv=c',
    });
  });

  test('keeps the id when it is the same pupil', () => {
    const sheet = changed();
    const result = settle(sheet, { b: 'renamed' });
    expect(result.who).toBe('Ola=a Emma Dahl=b Liv=c');
    write(sheet, result);
    expect(settle(sheet)).toMatchObject({ writes: [], questions: [], who: result.who });
  });

  test('gets a new id when it is another pupil', () => {
    expect(settle(changed(), { b: 'new' })).toMatchObject({
      who: 'Ola=a Emma Dahl=n0x Liv=c',
      gone: ['b'],
    });
  });

  test('is asked about also when the names were sorted meanwhile', () => {
    const sheet = changed();
    sheet.names.sort();
    expect(settle(sheet).questions).toEqual([{ row: 2, id: 'b', name: 'Emma Dahl' }]);
    expect(settle(sheet, { b: 'renamed' }).who).toBe('Emma Dahl=b Liv=c Ola=a');
  });

  test('in several rows stops, and can be answered row by row', () => {
    const sheet = changed();
    sheet.names[0] = 'Ole';
    expect(settle(sheet)).toMatchObject({
      stopped: { reason: 'names', rows: [2, 3], ids: ['a', 'b'] },
      questions: [],
      writes: [],
    });
    expect(settle(sheet, { a: 'renamed', b: 'new' }).who).toBe('Ole=a Emma Dahl=n0x Liv=c');
    expect(settle(sheet, { a: 'renamed' }).questions).toMatchObject([{ row: 3, id: 'b' }]);
  });

  test('does not stop because somebody left long ago', () => {
    const sheet = changed();
    sheet.names[0] = '';
    expect(settle(sheet).questions).toEqual([{ row: 3, id: 'b', name: 'Emma Dahl' }]);
    expect(settle(sheet, { b: 'renamed' })).toMatchObject({ gone: ['a'] });
  });
});

describe('an ID cell', () => {
  test('typed over stops; emptied it is a new pupil', () => {
    const sheet = known('Ola', 'Emma');
    sheet.ids[1] = 'hei';
    expect(settle(sheet).stopped).toEqual({ reason: 'cells', rows: [3], ids: [] });
    sheet.ids[1] = '';
    expect(settle(sheet).who).toBe('Ola=a Emma=n0x');
  });

  test('copied beside another name leaves the id where it fits', () => {
    const sheet = known('Ola', 'Emma');
    sheet.ids[1] = sheet.ids[0] ?? '';
    expect(settle(sheet).who).toBe('Ola=a Emma=n0x');
  });

  test('swapped with another one follows the names', () => {
    const sheet = known('Ola', 'Emma');
    sheet.ids.reverse();
    expect(settle(sheet).who).toBe('Ola=a Emma=b');
  });
});

// --- Whatever teachers do ---------------------------------------------------------------------

type Operation = (sheet: Sheet) => void;

const cell = (values: string[], index: number): string => values[index % values.length] ?? '';
const put = (values: string[], index: number, value: string): void => {
  values[index % values.length] = value;
};
const bothColumns = (sheet: Sheet): string[][] => [sheet.ids, sheet.names];

function sortRows(sheet: Sheet, key: (index: number) => string): void {
  const order = sheet.names.map((_, index) => index);
  order.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a - b));
  sheet.ids = order.map((index) => sheet.ids[index] ?? '');
  sheet.names = order.map((index) => sheet.names[index] ?? '');
}

function removeAt(values: string[], index: number, keepLength: boolean): void {
  if (values.length <= 1) return;
  values.splice(index % values.length, 1);
  if (keepLength) values.push('');
}

const place = fc.nat(40);
const someName = fc.constantFrom(
  ...['Emma Berg', 'emma  berg', 'Ola Vik', 'Liv', 'Per', 'Åse', 'Mia', 'Jo', 'Anne-Lise', 'Noor'],
);
const operation: fc.Arbitrary<Operation> = fc.oneof(
  fc.tuple(place, fc.array(someName, { minLength: 1, maxLength: 9 })).map(
    ([at, names]): Operation =>
      (sheet) =>
        names.forEach((name, offset) => put(sheet.names, at + offset, name)),
  ),
  fc.tuple(place, someName).map(
    ([at, name]): Operation =>
      (sheet) =>
        put(sheet.names, at, name),
  ),
  fc.constant<Operation>((sheet) => sortRows(sheet, (index) => sheet.names[index] ?? '')),
  fc.constant<Operation>((sheet) => sortRows(sheet, (index) => sheet.ids[index] ?? '')),
  fc.constant<Operation>((sheet) => {
    const filled = sheet.names.filter((name) => name !== '').sort();
    sheet.names = sheet.names.map((_, index) => filled[index] ?? '');
  }),
  fc.constant<Operation>((sheet) => sheet.names.reverse()),
  fc
    .tuple(place, place, fc.constantFrom('row', 'name', 'id', 'inserted'))
    .map(([from, to, what]): Operation => (sheet) => {
      const id = cell(sheet.ids, from);
      const name = cell(sheet.names, from);
      if (what === 'inserted') {
        const at = to % sheet.names.length;
        sheet.ids.splice(at, 0, id);
        sheet.names.splice(at, 0, name);
        return;
      }
      if (what !== 'id') put(sheet.names, to, name);
      if (what !== 'name') put(sheet.ids, to, id);
    }),
  fc.tuple(place, fc.constantFrom('row', 'name', 'id')).map(([at, what]): Operation => (sheet) => {
    if (what === 'row') bothColumns(sheet).forEach((column) => removeAt(column, at, false));
    else removeAt(what === 'name' ? sheet.names : sheet.ids, at, true);
  }),
  fc.tuple(place, fc.constantFrom('row', 'name', 'id')).map(([at, what]): Operation => (sheet) => {
    if (what !== 'id') put(sheet.names, at, '');
    if (what !== 'name') put(sheet.ids, at, '');
  }),
  place.map(
    (at): Operation =>
      (sheet) =>
        bothColumns(sheet).forEach((column) => column.splice(at % column.length, 0, '')),
  ),
  place.map((at): Operation => (sheet) => {
    sheet.names.splice(at % sheet.names.length, 0, '');
    sheet.ids.push('');
  }),
  fc.tuple(place, fc.constantFrom('hei', '12', 'pabc', '.')).map(
    ([at, text]): Operation =>
      (sheet) =>
        put(sheet.ids, at, text),
  ),
);

/** Opening the sidebar, with the answers a teacher gives to whatever is asked. */
interface Opening {
  readonly answers: ('renamed' | 'new' | 'none')[];
}
const opening: fc.Arbitrary<Opening> = fc
  .array(fc.constantFrom('renamed', 'new', 'none'), { minLength: 1, maxLength: 3 })
  .map((answers) => ({ answers: answers }));
const steps = fc.array(fc.tuple(fc.array(operation, { maxLength: 3 }), opening), {
  minLength: 1,
  maxLength: 8,
});

/** Names by id as they stood when the roster was settled last. */
type Truth = Map<string, string>;

/** Nobody's history stands beside another name than before, save where `asked` was answered. */
function expectNothingMoved(sheet: Sheet, result: Reconciled, truth: Truth, asked: Answers): void {
  const ids = result.pupils.map(({ id }) => id);
  const moved = result.pupils.filter(({ row, id }) => {
    const before = truth.get(id);
    const after = normaliseName(sheet.names[row - 2] ?? '');
    return before !== undefined && before !== after && asked[id] !== 'renamed';
  });
  expect([moved, new Set(ids).size]).toEqual([[], ids.length]);
}

function expectSettled(sheet: Sheet, result: Reconciled): void {
  expect(result.pupils).toHaveLength(sheet.names.filter((name) => name !== '').length);
  expect(reconcile(rowsOf(sheet), counter())).toMatchObject({
    pupils: result.pupils,
    writes: [],
    questions: [],
    stopped: null,
  });
}

function open(sheet: Sheet, truth: Truth, newId: () => string, { answers }: Opening): void {
  let given: Record<string, 'renamed' | 'new'> = {};
  let result = reconcile(rowsOf(sheet), newId);
  for (const answer of answers) {
    expectNothingMoved(sheet, result, truth, given);
    if (!result.stopped && result.questions.length === 0) break;
    expect(result.writes).toEqual([]);
    if (answer === 'none') return;
    if (result.stopped?.reason === 'cells') {
      for (const row of result.stopped.rows) put(sheet.ids, row - 2, '');
    }
    const ids = result.stopped?.ids ?? result.questions.map(({ id }) => id);
    given = { ...given };
    for (const id of ids) given[id] = answer;
    result = reconcile(rowsOf(sheet), newId, given);
  }
  expectNothingMoved(sheet, result, truth, given);
  if (result.stopped || result.questions.length > 0) return;
  write(sheet, result);
  expectSettled(sheet, result);
  for (const { row, id } of result.pupils) {
    truth.set(id, normaliseName(sheet.names[row - 2] ?? ''));
  }
}

const startNames = fc.array(someName, { minLength: 1, maxLength: 9 });

test('pasting, sorting, copying, deleting never moves history to another pupil unasked', () => {
  fc.assert(
    fc.property(startNames, steps, (names, days) => {
      const sheet: Sheet = { names: names.slice(), ids: names.map(() => '') };
      const truth: Truth = new Map();
      const newId = counter();
      open(sheet, truth, newId, { answers: ['none'] });
      for (const [operations, day] of days) {
        for (const operate of operations) operate(sheet);
        open(sheet, truth, newId, day);
      }
    }),
    { numRuns: 3000 },
  );
});

test('rows that only moved lose nobody and ask nothing', () => {
  const moved = fc.array(fc.tuple(someName, fc.nat()), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(moved, fc.nat(12), (list, blanks) => {
      const sheet = known(...list.map(([name]) => name));
      const before = settle(sheet)
        .pupils.map(({ id }) => id)
        .sort();
      const order = list.map(([, key]) => key);
      sortRows(sheet, (index) => String(order[index]));
      for (let i = 0; i < blanks; i++) {
        bothColumns(sheet).forEach((column) => column.splice(i, 0, ''));
      }
      const after = settle(sheet);
      expect(after).toMatchObject({ writes: [], questions: [], stopped: null, gone: [] });
      expect(after.pupils.map(({ id }) => id).sort()).toEqual(before);
    }),
    { numRuns: 1000 },
  );
});

test('different names in any order over the same ids all find their own again', () => {
  const names = fc.uniqueArray(someName, { selector: normaliseName, minLength: 1 });
  fc.assert(
    fc.property(names, fc.string(), (list, seed) => {
      const sheet = known(...list);
      const owner = new Map(settle(sheet).pupils.map(({ row, id }) => [list[row - 2], id]));
      sheet.names = randomFrom(seed).shuffle(list);
      const { pupils, questions, stopped } = settle(sheet);
      expect([questions, stopped]).toEqual([[], null]);
      for (const { row, id } of pupils) expect(owner.get(sheet.names[row - 2])).toBe(id);
    }),
    { numRuns: 1000 },
  );
});
