// The tabs «Sett opp regnearket» makes where they are missing, in the order they stand.
import { foldEvents } from '../core/history';
import { tabTexts, type TabTexts } from '../messages/tabs';
import { CLASS_COLUMNS, MODELS, RHYTHMS, WEEKDAYS } from './classes';
import { CONSIDERATIONS, CONSIDERATION_COLUMNS } from './considerations';
import { drawIndex } from './history-index';
import { HOLIDAY_COLUMNS } from './holidays';
import { LEDGER_COLUMNS } from './ledger';
import { ROSTER_COLUMNS, STATUSES } from './roster';
import { BODY, HEADER, HINT, TITLE } from './style';
import type { Column } from './table';
import { TAB } from './tab-names';
import { EMPTY, rectangular, textRow, type Cell, type Format, type TabView } from './view';

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

const GROUNDS_HEADERS = ['Klasse', 'Elev', 'Fordeling', 'Støttes av', 'Leder med støtte', 'ID'];
const DRAFT_HEADERS = ['Nr', 'Tidspunkt', 'Klasse', 'Gjelder fra', 'Data', 'Utført av'];
const LEVELS = ['1', '2', '3'];

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
    visible(TAB.roster, {
      ...inputView(hint.roster, headers(ROSTER_COLUMNS), { 2: 220, 3: 140, 4: 140, 5: 140 }),
      choices: [{ column: 6, firstRow: HEAD + 1, options: [...STATUSES] }],
      hiddenFrom: ROSTER_COLUMNS.length,
    }),
    visible(TAB.classes, {
      ...inputView(hint.classes, headers(CLASS_COLUMNS), { 4: 200 }),
      choices: [
        { column: 3, firstRow: HEAD + 1, options: [...MODELS] },
        { column: 5, firstRow: HEAD + 1, options: [...RHYTHMS] },
        { column: 7, firstRow: HEAD + 1, options: [...WEEKDAYS] },
      ],
      formats: dates(6),
    }),
    hidden(TAB.considerations, {
      ...inputView(hint.considerations, headers(CONSIDERATION_COLUMNS), { 2: 150, 3: 190, 4: 190 }),
      choices: [{ column: 2, firstRow: HEAD + 1, options: [...CONSIDERATIONS] }],
      formats: dates(6, 7),
      hiddenFrom: CONSIDERATION_COLUMNS.length - 1,
    }),
    hidden(TAB.grounds, {
      ...inputView(hint.grounds, GROUNDS_HEADERS, { 2: 190, 4: 190, 5: 140 }),
      choices: [{ column: 3, firstRow: HEAD + 1, options: LEVELS }],
      hiddenFrom: GROUNDS_HEADERS.length,
    }),
    visible(TAB.holidays, {
      ...inputView(hint.holidays, headers(HOLIDAY_COLUMNS), { 3: 260 }),
      formats: dates(1, 2),
    }),
    visible(TAB.index, drawIndex(foldEvents([]), new Map())),
    hidden(TAB.drafts, inputView(hint.drafts, DRAFT_HEADERS, { 5: 300 })),
    {
      ...hidden(TAB.ledger, inputView(hint.ledger, headers(LEDGER_COLUMNS), { 2: 180, 6: 300 })),
      guarded: true,
    },
  ];
}

/** In a spreadsheet with American settings 12/8/2026 would be read as the twelfth of August. */
function dates(...columns: readonly number[]): Format[] {
  return columns.map((column) => ({ column, firstRow: HEAD + 1, format: 'dd.mm.yyyy' }));
}

function headers<Key extends string>(columns: readonly Column<Key>[]): string[] {
  return columns.map((column) => column.header);
}

function inputView(
  hint: string,
  columns: readonly string[],
  widths: Readonly<Record<number, number>>,
): TabView {
  const cells: Cell[][] = [[{ text: hint, style: HINT }], textRow(columns, HEADER)];
  return {
    cells: rectangular(cells),
    widths: { usual: 110, others: widths },
    heights: { usual: 24, others: {} },
    frozenRows: HEAD,
    merges: [],
    boxes: [],
    hiddenFrom: 0,
    gridlines: true,
    choices: [],
    formats: [],
    trim: false,
  };
}

function startView(texts: TabTexts): TabView {
  const cells: Cell[][] = [
    [EMPTY, { text: texts.start.title, style: { ...TITLE, size: 24 } }],
    [EMPTY, EMPTY],
    ...texts.start.lines.map((text) => [EMPTY, { text, style: { ...BODY, size: 13 } }]),
  ];
  return {
    cells,
    widths: { usual: 900, others: { 1: 40 } },
    heights: { usual: 30, others: { 1: 56 } },
    frozenRows: 0,
    merges: [],
    boxes: [],
    hiddenFrom: 0,
    gridlines: false,
    choices: [],
    formats: [],
    trim: true,
  };
}
