// Cards for the talks in class: which of them a class has, and which one it is the turn of.

import { classKey } from './class-key';
import { fingerprint } from './hash';

/**
 * «To stjerner og et ønske», wishes for the period, the first talk with a new partner, questions at a
 * change of leader, the class's own words for the poster, and what a substitute is to know.
 */
export const CARD_KINDS = ['stars', 'wishes', 'starter', 'leader', 'poster', 'routine'] as const;

export type CardKind = (typeof CARD_KINDS)[number];

export interface Card {
  readonly kind: CardKind;
  /** The first grade it is for and the last; left out for all. */
  readonly years?: readonly [from: number, to: number];
  /** Left out for all classes. */
  readonly className?: string;
  readonly text: string;
}

export type Cards = Readonly<Record<CardKind, readonly string[]>>;

/** Stands for a grade that is not known; who is past the last grade gets its cards. */
const MIDDLE_GRADE = 6;
const LAST_GRADE = 10;

/** @param years number of the class's grade; 0 when unknown */
export function cardsOf(cards: readonly Card[], className: string, years: number): Cards {
  const grade = years === 0 ? MIDDLE_GRADE : Math.min(years, LAST_GRADE);
  const own = cards.filter(
    (card) =>
      (card.years === undefined || (card.years[0] <= grade && grade <= card.years[1])) &&
      (card.className === undefined || classKey(card.className) === classKey(className)),
  );
  const textsOf = (kind: CardKind): string[] =>
    own.filter((card) => card.kind === kind).map(({ text }) => text);
  return {
    stars: textsOf('stars'),
    wishes: textsOf('wishes'),
    starter: textsOf('starter'),
    leader: textsOf('leader'),
    poster: textsOf('poster'),
    routine: textsOf('routine'),
  };
}

/**
 * The card of a turn: each of them once before any comes back, in the same order round after round,
 * so that none comes twice running. The order is the class's own and does not depend on where the
 * cards stand. Empty when there is none.
 *
 * @param turn the class's changes so far, from 0
 * @param salt what tells the class from others
 */
export function promptFor(cards: readonly string[], turn: number, salt: string): string {
  const places = new Map(cards.map((text) => [text, fingerprint(`${salt}\n${text}`)]));
  const order = [...places].sort(([, one], [, other]) => (one < other ? -1 : 1));
  return order[turn % order.length]?.[0] ?? '';
}
