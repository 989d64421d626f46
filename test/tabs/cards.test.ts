// The tab `Samtalekort`: what it is made with, and how teachers' rows are read.
import { describe, expect, test } from '@jest/globals';
import { CARD_KINDS } from '../../src/core/prompts';
import { offered } from '../../src/tabs/choices';
import { cardKinds, proposedCards, readCards } from '../../src/tabs/cards';
import { plannedTabs } from '../../src/tabs/setup';

const made = (): string[][] =>
  (plannedTabs().find(({ name }) => name === 'Samtalekort')?.view.cells ?? []).map((line) =>
    line.map(({ text }) => text),
  );

const HEADER = ['Kort', 'Trinn', 'Klasse', 'Tekst'];
const rows = (...lines: string[][]) => readCards([HEADER, ...lines]);

describe('as it is made', () => {
  test('it is read as what we propose, without a word', () => {
    expect(readCards(made())).toEqual({ cards: proposedCards(), problems: [] });
  });

  test.each(CARD_KINDS.filter((kind) => kind !== 'poster' && kind !== 'routine'))(
    'it has six different cards or more of «%s» for every grade',
    (kind) => {
      for (let grade = 1; grade <= 10; grade++) {
        const texts = proposedCards()
          .filter((card) => card.kind === kind)
          .filter(({ years: [from, to] = [1, 10] }) => from <= grade && grade <= to)
          .map(({ text }) => text);
        expect(texts.length).toBeGreaterThanOrEqual(6);
        expect(new Set(texts).size).toBe(texts.length);
      }
    },
  );

  test('sentences are whole, and short enough to be read aloud', () => {
    for (const { text } of proposedCards()) {
      expect(text).toMatch(/^[A-ZÆØÅÉ].*[.?…]$/);
      expect(text.length).toBeLessThanOrEqual(150);
    }
  });

  test('rows wait for the class’s own words to the poster', () => {
    const waiting = made().filter(([kind]) => kind === 'Plakat: slik sier vi det');
    expect(waiting.length).toBeGreaterThanOrEqual(3);
    expect(waiting.every(([, ...rest]) => rest.join('') === '')).toBe(true);
  });
});

describe('as teachers write it', () => {
  test('columns stand in any order, beside columns of their own', () => {
    const values = [
      ['Våre kort'],
      ['Brukt?', 'Tekst', 'Klasse', 'Kort', 'Trinn'],
      ['ja', 'Hva er gøy?', '5A', 'bli  KJENT', '5'],
    ];
    expect(readCards(values)).toEqual({
      cards: [{ kind: 'starter', text: 'Hva er gøy?', className: '5A', years: [5, 5] }],
      problems: [],
    });
    expect(readCards([['Tekst', 'Kort'], ...[['Hei', 'Bli kjent']]]).cards).toEqual([
      { kind: 'starter', text: 'Hei' },
    ]);
  });

  test.each<[string, [number, number]]>([
    ['1–4', [1, 4]],
    ['5-7', [5, 7]],
    ['5 — 7', [5, 7]],
    ['8. til 10. trinn', [8, 10]],
    ['7–5', [5, 7]],
    ['3', [3, 3]],
    ['3.', [3, 3]],
    ['10. trinn', [10, 10]],
  ])('grades as %j', (text, years) => {
    expect(rows(['Bli kjent', text, '', 'Hei']).cards).toMatchObject([{ years }]);
  });

  test.each(['alle', '1,3', '0', '11', '5–12', '01.04.2026', 'fra 5', '5–7–9'])(
    'grades that cannot be understood, as %j, leave the row out and are told',
    (text) => {
      const { cards, problems } = rows(
        ['Bli kjent', text, '', 'Hei'],
        ['Bli kjent', '', '', 'Hallo'],
      );
      expect(cards.map((card) => card.text)).toEqual(['Hallo']);
      expect(problems).toMatchObject([
        { code: 'value-unknown', params: { tab: 'Samtalekort', row: 2, column: 'Trinn', text } },
      ]);
    },
  );

  test('a kind that is none, or is missing, is told with those there are', () => {
    const { cards, problems } = rows(
      ['Bli bedre kjent', '', '', 'Hei'],
      ['', '', '', 'Hallo'],
      ['Ønsker for perioden', '', '', 'Hva ønsker du?'],
    );
    expect(cards).toEqual([{ kind: 'wishes', text: 'Hva ønsker du?' }]);
    expect(problems).toEqual([
      {
        code: 'value-unknown',
        params: {
          tab: 'Samtalekort',
          row: 2,
          column: 'Kort',
          text: 'Bli bedre kjent',
          allowed: offered(cardKinds),
        },
      },
      { code: 'value-empty', params: { tab: 'Samtalekort', row: 3, column: 'Kort' } },
    ]);
  });

  test('a row without a text is one somebody is about to write', () => {
    expect(rows(['Bli kjent', 'x', '', ' '], ['', '5', '5A', ''])).toEqual({
      cards: [],
      problems: [],
    });
  });

  test('a text stays as it is, whatever it tries to be', () => {
    const texts = ['=SUM(1)', '<img src=x onerror=hacked=1>', "'hei", '1–4'];
    const { cards } = rows(...texts.map((text) => ['Bli kjent', '', '', text]));
    expect(cards.map(({ text }) => text)).toEqual(texts);
  });

  test('without a header nothing is read, and what is missing is told', () => {
    const { cards, problems } = readCards([
      ['Kort', 'Spørsmål'],
      ['Bli kjent', 'Hei'],
    ]);
    expect(cards).toEqual([]);
    expect(problems).toMatchObject([{ code: 'header-missing', params: { header: 'Tekst' } }]);
  });
});
