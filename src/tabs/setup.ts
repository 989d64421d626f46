// The tabs «Sett opp regnearket» makes where they are missing, in the order they stand.
import { foldEvents } from '../core/history';
import type { TabTexts } from '../messages/tab-texts';
import { tabTexts } from '../messages/tabs';
import { CARD_COLUMNS, cardKinds, cardRows } from './cards';
import { offered } from './choices';
import { CLASS_COLUMNS, models, rhythms, weekdays } from './classes';
import { considerationKinds, CONSIDERATION_COLUMNS } from './considerations';
import { DRAFT_COLUMNS } from './drafts';
import { GROUNDS_COLUMNS, LEVELS } from './grounds';
import { drawIndex } from './history-index';
import { HOLIDAY_COLUMNS } from './holidays';
import { LEDGER_COLUMNS } from './ledger';
import { ROSTER_COLUMNS, statuses } from './roster';
import { BODY, HEADER, HINT, TITLE } from './style';
import { numberOf, type Heading } from './table';
import { TAB } from './tab-names';
import {
  EMPTY,
  PLAIN_TAB,
  rectangular,
  textRow,
  type Cell,
  type Choices,
  type Format,
  type TabView,
} from './view';

export interface TabPlan {
  readonly name: string;
  readonly view: TabView;
  readonly hidden: boolean;
  /** Before all other tabs, rather than after them. */
  readonly first?: boolean;
  /** Google asks before anyone changes it by hand. */
  readonly guarded: boolean;
}

/** Rows of an input tab: explaining line, headers, then room to write. */
const HEAD = 2;

export function plannedTabs(): TabPlan[] {
  const texts = tabTexts();
  const { hint } = texts;
  const visible = (name: string, view: TabView): TabPlan => ({
    name,
    view,
    hidden: false,
    guarded: false,
  });
  const hidden = (name: string, view: TabView): TabPlan => ({
    ...visible(name, view),
    hidden: true,
  });
  return [
    { ...visible(TAB.start, startView(texts)), first: true },
    visible(TAB.roster, rosterView(hint.roster)),
    visible(TAB.classes, classesView(hint.classes)),
    hidden(TAB.considerations, considerationsView(hint.considerations)),
    hidden(TAB.grounds, groundsView(hint.grounds)),
    visible(TAB.holidays, {
      ...inputView(hint.holidays, HOLIDAY_COLUMNS, { what: 260 }),
      formats: dates(HOLIDAY_COLUMNS, 'from', 'to'),
    }),
    visible(TAB.index, drawIndex(foldEvents([]), new Map())),
    visible(TAB.cards, cardsView(hint.cards)),
    hidden(TAB.drafts, inputView(hint.drafts, DRAFT_COLUMNS, { data: 300 })),
    {
      ...hidden(TAB.ledger, inputView(hint.ledger, LEDGER_COLUMNS, { at: 180, data: 300 })),
      guarded: true,
    },
  ];
}

function rosterView(hint: string): TabView {
  return {
    ...inputView(hint, ROSTER_COLUMNS, { name: 220, showAs: 140, school: 140, teacher: 140 }),
    choices: choices(ROSTER_COLUMNS, { status: offered(statuses) }),
    formats: asText(ROSTER_COLUMNS, 'className', 'name', 'showAs', 'days'),
    hiddenFrom: numberOf(ROSTER_COLUMNS, 'id'),
  };
}

function classesView(hint: string): TabView {
  return {
    ...inputView(hint, CLASS_COLUMNS, { teachers: 200, postponed: 190 }),
    choices: choices(CLASS_COLUMNS, {
      model: offered(models),
      rhythm: offered(rhythms),
      weekday: offered(weekdays),
    }),
    formats: [
      ...asText(CLASS_COLUMNS, 'className', 'postponed'),
      ...dates(CLASS_COLUMNS, 'firstDay'),
    ],
  };
}

function considerationsView(hint: string): TabView {
  const columns = CONSIDERATION_COLUMNS;
  return {
    ...inputView(hint, columns, { kind: 150, first: 190, second: 190 }),
    choices: choices(columns, { kind: offered(considerationKinds) }),
    formats: [...asText(columns, 'className', 'first', 'second'), ...dates(columns, 'from', 'to')],
    hiddenFrom: numberOf(columns, 'firstId'),
  };
}

function groundsView(hint: string): TabView {
  return {
    ...inputView(hint, GROUNDS_COLUMNS, { pupil: 190, supporter: 190, leads: 140 }),
    choices: choices(GROUNDS_COLUMNS, { level: LEVELS }),
    formats: asText(GROUNDS_COLUMNS, 'className', 'pupil', 'supporter'),
    hiddenFrom: numberOf(GROUNDS_COLUMNS, 'firstId'),
  };
}

/** Two lines of text have room in a row. */
const CARD_HEIGHT = 38;

function cardsView(hint: string): TabView {
  const columns = CARD_COLUMNS;
  const view = inputView(hint, columns, { kind: 190, grade: 70, className: 80, text: 620 });
  const style = { size: 10, vertical: 'middle', wrap: true } as const;
  const head = { 1: view.heights.usual, 2: view.heights.usual };
  return {
    ...view,
    cells: rectangular([...view.cells, ...cardRows().map((texts) => textRow(texts, style))]),
    heights: { usual: CARD_HEIGHT, others: head },
    choices: choices(columns, { kind: offered(cardKinds) }),
    // «1-4» would be read as the first of April.
    formats: asText(columns, 'kind', 'grade', 'className', 'text'),
  };
}

/** A class `1E2` or a name `1. mai` stays as it was typed. */
function asText<Key extends string>(
  columns: readonly Heading<Key>[],
  ...keys: readonly Key[]
): Format[] {
  return formats(columns, keys, '@');
}

/** In a spreadsheet with American settings 12/8/2026 would be read as the twelfth of August. */
function dates<Key extends string>(
  columns: readonly Heading<Key>[],
  ...keys: readonly Key[]
): Format[] {
  return formats(columns, keys, 'dd.mm.yyyy');
}

function formats<Key extends string>(
  columns: readonly Heading<Key>[],
  keys: readonly Key[],
  format: string,
): Format[] {
  return keys.map((key) => ({ column: numberOf(columns, key), firstRow: HEAD + 1, format }));
}

function choices<Key extends string>(
  columns: readonly Heading<Key>[],
  lists: Readonly<Partial<Record<Key, readonly string[]>>>,
): Choices[] {
  return columns.flatMap(({ key }, index) => {
    const options = lists[key];
    return options === undefined ? [] : [{ column: index + 1, firstRow: HEAD + 1, options }];
  });
}

/** `wide` gives the width in pixels of columns that are not of the usual one. */
function inputView<Key extends string>(
  hint: string,
  columns: readonly Heading<Key>[],
  wide: Readonly<Partial<Record<Key, number>>>,
): TabView {
  const headers = columns.map((column) => column.header);
  const cells: Cell[][] = [[{ text: hint, style: HINT }], textRow(headers, HEADER)];
  const others = columns.flatMap(({ key }, index): [number, number][] => {
    const width = wide[key];
    return width === undefined ? [] : [[index + 1, width]];
  });
  return {
    ...PLAIN_TAB,
    cells: rectangular(cells),
    widths: { usual: 110, others: Object.fromEntries(others) },
    heights: { usual: 24, others: {} },
    frozenRows: HEAD,
  };
}

function startView(texts: TabTexts): TabView {
  const cells: Cell[][] = [
    [EMPTY, { text: texts.start.title, style: { ...TITLE, size: 24 } }],
    [EMPTY, EMPTY],
    ...texts.start.lines.map((text) => [EMPTY, { text, style: { ...BODY, size: 13 } }]),
  ];
  return {
    ...PLAIN_TAB,
    cells,
    widths: { usual: 900, others: { 1: 40 } },
    heights: { usual: 30, others: { 1: 56 } },
    gridlines: false,
    trim: true,
  };
}
