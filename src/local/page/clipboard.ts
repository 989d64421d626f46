// Copying and pasting as text with tabs, as spreadsheet programs exchange it.

/** Rows of cells as one text; a cell with a tab, a quote or a line break is quoted. */
export function toClipboardText(rows: readonly (readonly string[])[]): string {
  const quote = (text: string): string =>
    /["\t\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
  return rows.map((row) => row.map(quote).join('\t')).join('\n');
}

/** The reverse; a last line break belongs to the last row. Rows are made equally long. */
export function fromClipboardText(text: string): string[][] {
  const rows: string[][] = [[]];
  const rest = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const cell = /("(?:[^"]|"")*"(?=[\t\n]|$)|[^\t\n]*)([\t\n]|$)/gy;
  for (let match = cell.exec(rest); match; match = cell.exec(rest)) {
    const [, content = '', end] = match;
    const quoted = content.length > 1 && content.startsWith('"') && content.endsWith('"');
    rows[rows.length - 1]?.push(quoted ? content.slice(1, -1).replace(/""/g, '"') : content);
    if (end === '') break;
    if (end === '\n') rows.push([]);
  }
  const width = Math.max(...rows.map(({ length }) => length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}
