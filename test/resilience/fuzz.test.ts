// Teachers do anything to a spreadsheet: whatever they did, they get an answer in words, and no event is lost.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { QuickBook } from '../support/quick-book';
import type { Ended } from '../support/quick-rules';
import type { Committed } from '../../src/contract/replies';
import { displayValues } from '../../src/local/model/snapshot';
import { commit, freshGrade, groupsDraft, pairsDraft } from './support/classes';
import { DEEDS } from './support/deeds';
import { applyFuzz, fuzzEdit, type FuzzEdit } from './support/edits';
import { say } from './support/report';
import { fromGoogle } from './support/sentences';

/** Edits to be made in all: `FUZZ=10000` for the whole of it, `FUZZ_SEED` for others than usual. */
const EDITS = Number(process.env['FUZZ'] ?? 300);
const SEED = Number(process.env['FUZZ_SEED'] ?? 2026);
/** On average, between one whole workbook and the next. */
const A_RUN = 10;

const grade = freshGrade(6);
expect(commit(grade, pairsDraft(grade, '5A', 'one')).ok).toBe(true);
expect(commit(grade, pairsDraft(grade, '5A', 'two')).ok).toBe(true);
expect(commit(grade, groupsDraft(grade, '8A', 'three')).ok).toBe(true);

// Thousands of blank cells a tab take most of the time, and are all alike.
for (const { id: sheet, row, column } of grade.live.book.sheets) {
  cut(sheet, 'row', row.count, 40);
  cut(sheet, 'column', column.count, 14);
}

function cut(sheet: number, axis: 'row' | 'column', count: number, keep: number): void {
  if (count <= keep) return;
  grade.edit({ kind: 'deleteLines', sheet, axis, at: keep + 1, count: count - keep });
}

interface Turn {
  readonly edit: FuzzEdit;
  readonly deed: number;
}

const turn = fc.record({ edit: fuzzEdit, deed: fc.nat({ max: DEEDS.length - 1 }) });

/** The lines of a tab that hold anything, whatever the tab is called now. */
function linesOf(book: QuickBook, id: number | undefined): string[] {
  const sheet = book.live.book.sheets.find((one) => one.id === id);
  const lines = sheet === undefined ? [] : displayValues(sheet);
  return lines
    .map((line) => line.filter((text) => text !== '').join('|'))
    .filter((all) => all !== '');
}

/** All that any of the functions may answer. */
type Answered = Omit<Partial<Committed>, 'ok'> & { ok?: boolean; error?: { message: string } };

function wrongWith({ answer, thrown, asked, log }: Ended): string[] {
  const reply = answer as Answered | null;
  const silent = reply === null || reply.ok === undefined ? asked.length === 0 : false;
  const said = [...asked, ...(reply?.ok === false ? [reply.error!.message] : [])];
  // What stands between « and » was typed by a person.
  const foreign = said.filter((text) => fromGoogle(text.replace(/«[^»]*»/g, '«»')));
  return [
    ...(thrown === null ? [] : [`thrown: ${thrown}`]),
    ...(silent && thrown === null && answer !== null ? ['no answer'] : []),
    ...foreign.map((text) => `said: ${text}`),
    // Nothing was broken: whatever stands in the way of Google can be told, or coped with.
    ...log.map(({ text }) => `logged: ${text}`),
    ...(reply?.complete === false && !reply.again ? ['not all was drawn'] : []),
  ];
}

test('an answer in words, and no ledger row lost', () => {
  let edits = 0;
  const whole = fc.array(turn, { minLength: 1, maxLength: 2 * A_RUN, size: 'max' });
  const answers = new Map<string, number>();
  fc.assert(
    fc.property(whole, (turns: readonly Turn[]) => {
      const book = grade.copy();
      const ledger = book.sheet('_Logg').id;
      for (const { edit, deed } of turns) {
        edits++;
        applyFuzz(book, edit);
        const before = linesOf(book, ledger);
        const ended = DEEDS[deed]!(book);
        const reply = ended.answer as { ok?: boolean; error?: { code: string } } | null;
        const code = reply?.error?.code ?? (reply?.ok === true ? 'ok' : 'told');
        answers.set(code, (answers.get(code) ?? 0) + 1);
        expect(wrongWith(ended)).toEqual([]);
        const after = linesOf(book, ledger);
        expect(before.filter((line) => !after.includes(line))).toEqual([]);
      }
    }),
    { numRuns: Math.ceil(EDITS / A_RUN), seed: SEED, endOnFailure: false },
  );
  const counted = [...answers].sort(([, a], [, b]) => b - a).map(([code, n]) => `${code} ${n}`);
  say(`${edits} edits, answered with ${counted.join(', ')}`);
  expect(answers.get('ok')).toBeGreaterThan(edits / 10);
});
