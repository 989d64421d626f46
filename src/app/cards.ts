// The cards a class has: those on the tab `Samtalekort`, and ours where it has none of a kind.
import { cardsOf, type Cards } from '../core/prompts';
import { proposedCards, readCards } from '../tabs/cards';
import { TAB } from '../tabs/tab-names';
import type { Ports } from './ports';

/** @param years number of the class's grade; 0 when unknown */
export function cardsFor({ workbook }: Ports, className: string, years: number): Cards {
  const { cards } = readCards(workbook.readRequired(TAB.cards) ?? []);
  const own = cardsOf(cards, className, years);
  const ours = cardsOf(proposedCards(), className, years);
  const either = (kind: keyof Cards): readonly string[] =>
    own[kind].length > 0 ? own[kind] : ours[kind];
  return {
    stars: either('stars'),
    wishes: either('wishes'),
    starter: either('starter'),
    leader: either('leader'),
    poster: either('poster'),
    routine: either('routine'),
  };
}
