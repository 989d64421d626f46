// The tab `Samtalekort`: cards for the talks in class, one a row, for the teachers to change.
import type { Finding } from '../contract/findings';
import type { Card } from '../core/prompts';
import type { Ages, ProposedKind } from '../messages/card-texts';
import { cardTexts } from '../messages/cards';
import type { NameTexts } from '../messages/name-texts';
import { names } from '../messages/names';
import { meant, offered } from './choices';
import { columnsOf, headerOf, readTable, type TableRow } from './table';
import { TAB } from './tab-names';

type CardKey = 'kind' | 'grade' | 'className' | 'text';

export const CARD_COLUMNS = columnsOf<CardKey>((every) => every.columns.cards, {
  kind: true,
  grade: false,
  className: false,
  text: true,
});

export const cardKinds = (every: NameTexts): NameTexts['card'] => every.card;

const AGES: Readonly<Record<Ages, readonly [number, number]>> = {
  youngest: [1, 4],
  middle: [5, 7],
  oldest: [8, 10],
};

/** What the tab is made with, and what goes for a kind of which a class has none. */
export function proposedCards(): Card[] {
  return Object.entries(cardTexts()).flatMap(([kind, byAge]) =>
    Object.entries(byAge).flatMap(([ages, texts]) =>
      texts.map((text) => ({
        kind: kind as ProposedKind,
        years: AGES[ages as Ages],
        text,
      })),
    ),
  );
}

/** Rows left free for the class's own words. */
const OWN_WORDS = 3;

/** The rows below the headers, in the order of the columns. */
export function cardRows(): string[][] {
  const { card } = names();
  const proposed = proposedCards().map(({ kind, years = [], text }) => [
    card[kind],
    years.join('–'),
    '',
    text,
  ]);
  const own = [card.poster, card.routine].flatMap((kind) =>
    Array.from({ length: OWN_WORDS }, () => [kind, '', '', '']),
  );
  return [...proposed, ...own];
}

/**
 * What cannot be understood is left out and told: a card is no reason to stop anybody.
 *
 * @param values empty where there is no such tab
 */
export function readCards(values: readonly (readonly string[])[]): {
  readonly cards: readonly Card[];
  readonly problems: readonly Finding[];
} {
  const read = readTable(TAB.cards, values, CARD_COLUMNS);
  if (!read.ok) return { cards: [], problems: [read.finding] };
  const cards: Card[] = [];
  const problems: Finding[] = [];
  for (const row of read.table.rows) {
    // Somebody is about to write one.
    if (row.cells.text === '') continue;
    const card = readCard(row);
    if ('code' in card) problems.push(card);
    else cards.push(card);
  }
  return { cards, problems };
}

function readCard({ row, cells }: TableRow<CardKey>): Card | Finding {
  const { text, className } = cells;
  const where = { tab: TAB.cards, row };
  const header = (key: 'kind' | 'grade'): string => headerOf(CARD_COLUMNS, key);
  const unknown = (key: 'kind' | 'grade', allowed: readonly string[]): Finding => ({
    code: 'value-unknown',
    params: { ...where, column: header(key), text: cells[key], allowed: [...allowed] },
  });
  if (cells.kind === '')
    return { code: 'value-empty', params: { ...where, column: header('kind') } };
  const kind = meant(cardKinds, cells.kind);
  if (kind === undefined) return unknown('kind', offered(cardKinds));
  const years = cells.grade === '' ? undefined : yearsIn(cells.grade);
  if (years === null) {
    return unknown(
      'grade',
      Object.values(AGES).map((ages) => ages.join('–')),
    );
  }
  return { kind, text, ...(years && { years }), ...(className !== '' && { className }) };
}

/** «5–7», «5.-7. trinn», «8», «grade 8»; null for anything else. */
function yearsIn(text: string): Card['years'] | null {
  const ages = text.replace(/\s*(?:trinn|klasse|grades?)\s*/i, '');
  const found = /^(\d{1,2})\.?(?:\s*(?:[-–—]|til|to)\s*(\d{1,2})\.?)?$/i.exec(ages);
  if (found === null) return null;
  const [from, to] = [Number(found[1]), Number(found[2] ?? found[1])];
  if (Math.min(from, to) < 1 || Math.max(from, to) > 10) return null;
  return [Math.min(from, to), Math.max(from, to)];
}
