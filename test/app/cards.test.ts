// The cards of a class from the workbook: the teachers' own, and ours where they have none of a kind.
import { beforeEach, expect, test } from '@jest/globals';
import { cardsFor } from '../../src/app/cards';
import type { Ports } from '../../src/app/ports';
import { CARD_KINDS } from '../../src/core/prompts';
import { openWorkbook } from '../../src/google/workbook';
import { cardRows, proposedCards } from '../../src/tabs/cards';
import { plannedTabs } from '../../src/tabs/setup';
import { bench } from '../local/support/bench';

let at: ReturnType<typeof bench>;
beforeEach(() => {
  at = bench();
  Object.assign(globalThis, at.services);
});

const cards = (className = '5A', years = 5) =>
  cardsFor({ workbook: openWorkbook() } as Ports, className, years);

function make(): GoogleAppsScript.Spreadsheet.Sheet {
  const plan = plannedTabs().find(({ name }) => name === 'Samtalekort');
  if (plan === undefined) throw new Error('no plan');
  openWorkbook().make(plan, 'tab.Samtalekort');
  const sheet = at.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Samtalekort');
  if (sheet === null) throw new Error('no tab');
  return sheet;
}

const ours = (kind: string, grade: number): string[] =>
  proposedCards()
    .filter((card) => card.kind === kind)
    .filter(({ years: [from, to] = [1, 10] }) => from <= grade && grade <= to)
    .map(({ text }) => text);

test('are ours while there is no tab, while it is empty, and as it was made', () => {
  const expected = Object.fromEntries(CARD_KINDS.map((kind) => [kind, ours(kind, 5)]));
  expect(cards()).toEqual(expected);
  const sheet = make();
  expect(cards()).toEqual(expected);
  sheet.getRange(1, 1, 2 + cardRows().length, 4).clearContent();
  expect(cards()).toEqual(expected);
});

test('are those of the middle grades where the grade is not known', () => {
  make();
  expect(cards('Fjordklassen', 0).stars).toEqual(ours('stars', 6));
  expect(cards('2A', 2).stars).toEqual(ours('stars', 3));
});

test('are the teachers’ as soon as they have one of a kind, shown as they typed it', () => {
  const sheet = make();
  sheet.getRange(3, 1, cardRows().length, 4).clearContent();
  sheet.getRange(3, 1, 3, 4).setValues([
    ['Bli kjent', '1-5', '', "'=Hva liker du?"],
    ['Bli kjent', '', '5B', 'Bare for 5B'],
    ['Plakat: slik sier vi det', '', '5A', 'Vi venter på tur.'],
  ]);
  expect(cards()).toMatchObject({
    starter: ['=Hva liker du?'],
    poster: ['Vi venter på tur.'],
    wishes: ours('wishes', 5),
  });
  expect(cards('5B').starter).toEqual(['=Hva liker du?', 'Bare for 5B']);
  expect(cards('5B').poster).toEqual([]);
  expect(cards('8A', 8).starter).toEqual(ours('starter', 8));
});
