// Sheet names that an .xlsx file can carry.

export const HOST_SHEET = '_host';
const MAX = 31;

/** One name a sheet, in order: the sheet's own where .xlsx allows it, else the nearest free one. */
export function fileNames(names: readonly string[]): string[] {
  const taken = new Set([HOST_SHEET, 'history']);
  return names.map((name) => {
    const base = name.replace(/[*?:\\/[\]]/g, ' ').replace(/^'|'$/g, ' ');
    let candidate = base.slice(0, MAX);
    for (let number = 2; taken.has(candidate.toLowerCase()); number++) {
      const end = ` (${number})`;
      candidate = base.slice(0, MAX - end.length) + end;
    }
    taken.add(candidate.toLowerCase());
    return candidate;
  });
}
