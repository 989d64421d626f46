// The tab `5A 2026-11-22`: who sat with whom and where after one change.
import type { DrawEvent, PupilId } from '../core/model';
import { tabTexts } from '../messages/tabs';
import { compareDesks } from './room';
import { BODY, HEADER, SUBTITLE, TITLE } from './style';
import { EMPTY, rectangular, textRow, type Cell, type TabView } from './view';

/** Rows above the table. */
const HEAD = 3;

/**
 * A row a desk. Two hidden columns at the end hold the pupils' ids and the names as drawn, so that
 * a correction by hand can be told from a pupil who was renamed.
 */
export function drawDated(event: DrawEvent, names: ReadonlyMap<PupilId, string>): TabView {
  const texts = tabTexts();
  const { desk, pupil, ids, drawn } = texts.dated;
  const widest = Math.max(2, ...event.groups.map((group) => group.length));
  const shown = 1 + widest;
  const order = event.groups
    .map((group, index) => ({ group, at: event.desks[index] ?? '' }))
    .sort((a, b) => compareDesks(a.at, b.at));
  const lines: Cell[][] = [
    [{ text: texts.datedTitle(event.className, event.from), style: TITLE }],
    [{ text: texts.datedSubtitle(event.at, event.by, event.adjusted), style: SUBTITLE }],
    textRow([desk, ...Array<string>(widest).fill(pupil), ids, drawn], HEADER),
  ];
  for (const { group, at } of order) {
    const shownNames = group.map((pupil) => names.get(pupil) ?? '');
    const blanks = Array<Cell>(widest - group.length).fill(EMPTY);
    lines.push([
      { text: at, style: { ...BODY, bold: true } },
      ...textRow(shownNames, BODY),
      ...blanks,
      { text: group.join(' ') },
      { text: JSON.stringify(shownNames) },
    ]);
  }
  return {
    cells: rectangular(lines),
    widths: { usual: 240, others: { 1: 80 } },
    heights: { usual: 28, others: {} },
    frozenRows: HEAD,
    boxes: [{ row: HEAD, column: 1, rows: order.length + 1, columns: shown }],
    hiddenFrom: shown + 1,
    gridlines: true,
    choices: [],
    formats: [],
    trim: true,
  };
}

/** Who is in a dated tab, by its hidden columns: ids, and the names as they were drawn. */
export function readDated(values: readonly (readonly string[])[]): { id: PupilId; name: string }[] {
  return values.slice(HEAD).flatMap((line) => {
    const ids = (line[line.length - 2] ?? '').split(' ');
    const names = parseNames(line[line.length - 1] ?? '');
    return ids.flatMap((id, index) => {
      const name = names[index];
      return id === '' || name === undefined ? [] : [{ id, name }];
    });
  });
}

function parseNames(text: string): readonly string[] {
  try {
    const names: unknown = JSON.parse(text);
    return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
  } catch {
    return [];
  }
}

/** What a pupil is called who stands nowhere on the roster any more. */
export function formerPupil(): string {
  return tabTexts().formerPupil;
}
