// Cards: which a class has, and that none comes back before all have been used.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cardsOf, promptFor, type Card } from '../../src/core/prompts';

const texts = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), {
  minLength: 1,
  maxLength: 12,
});

describe('the card of a turn', () => {
  test('is another one each time until all have been used, from whichever turn on', () => {
    fc.assert(
      fc.property(texts, fc.nat(500), fc.string(), (cards, from, salt) => {
        const drawn = cards.map((_, i) => promptFor(cards, from + i, salt));
        expect([...drawn].sort()).toEqual([...cards].sort());
      }),
    );
  });

  test('is never the one before, also where a text stands twice on the tab', () => {
    fc.assert(
      fc.property(texts, fc.nat(500), fc.string(), (cards, turn, salt) => {
        fc.pre(cards.length > 1);
        const twice = [...cards, ...cards];
        expect(promptFor(twice, turn + 1, salt)).not.toBe(promptFor(twice, turn, salt));
      }),
    );
  });

  test('does not depend on where the cards stand: sorting the tab brings none back', () => {
    fc.assert(
      fc.property(texts, fc.nat(50), fc.string(), (cards, turn, salt) => {
        expect(promptFor([...cards].reverse(), turn, salt)).toBe(promptFor(cards, turn, salt));
      }),
    );
  });

  test('comes in another order in another class', () => {
    const cards = ['a', 'b', 'c', 'd', 'e', 'f'];
    const orderOf = (salt: string): string =>
      cards.map((_, turn) => promptFor(cards, turn, salt)).join('');
    expect(new Set(['5A', '5B', '5C', '8A', '8B'].map(orderOf)).size).toBeGreaterThan(3);
  });

  test('is nothing where there is no card', () => {
    expect(promptFor([], 3, '5A')).toBe('');
  });
});

describe('the cards of a class', () => {
  const card = (text: string, more: Partial<Card> = {}): Card => ({
    kind: 'starter',
    text,
    ...more,
  });
  const CARDS = [
    card('all'),
    card('young', { years: [1, 4] }),
    card('middle', { years: [5, 7] }),
    card('old', { years: [8, 10] }),
    card('five', { years: [5, 5] }),
    card('ours', { className: ' 5a' }),
    card('ours later', { className: '5A', years: [6, 7] }),
    card('poster', { kind: 'poster' }),
    card('routine', { kind: 'routine' }),
  ];

  test.each<[string, number, string[]]>([
    ['5A', 5, ['all', 'middle', 'five', 'ours']],
    ['5B', 5, ['all', 'middle', 'five']],
    ['1A', 1, ['all', 'young']],
    ['4A', 4, ['all', 'young']],
    ['10C', 10, ['all', 'old']],
    ['Fjordklassen', 0, ['all', 'middle']],
    ['1STA', 11, ['all', 'old']],
  ])('%s of grade %i', (className, years, starters) => {
    const cards = cardsOf(CARDS, className, years);
    expect(cards).toEqual({
      ...{ stars: [], wishes: [], leader: [] },
      starter: starters,
      poster: ['poster'],
      routine: ['routine'],
    });
  });
});
