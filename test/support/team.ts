// Three classes in base groups on the host, and cells typed below a header.
import type { Host } from '../../src/local/host';
import { inventedNames, openClasses, tab } from './host';

/** Of 8A: Norwegian letters, and two of one name. */
export const NAMES: readonly string[] = [
  ...['Åse Ærø', 'Bo Ødegård', 'Emma Berg', 'Emma Berg'],
  ...inventedNames(12).slice(0, 4),
];

/** 8A, 8B and 8C of eight each with their ids, and any other classes after them. */
export async function openTeams(
  others: Readonly<Record<string, readonly string[]>> = {},
): Promise<Host> {
  const classes = { '8A': NAMES, '8B': inventedNames(8), '8C': inventedNames(8), ...others };
  const host = await openClasses(classes);
  await host.run('prepareWorkbook');
  for (const className of Object.keys(classes)) await host.run('repair', className);
  return host;
}

/** Types texts into one row of a tab, each below its header. */
export function typed(
  host: Host,
  name: string,
  { row, ...texts }: { row: number } & Readonly<Record<string, string | number>>,
): void {
  const sheet = tab(host, name);
  const [headers = []] = sheet.getRange(2, 1, 1, sheet.getLastColumn()).getDisplayValues();
  for (const [header, text] of Object.entries(texts)) {
    sheet.getRange(row, headers.indexOf(header) + 1).setValue(`'${text}`);
  }
}
