// How wide a text is in Arial, for machines that do not have it: the widths of its letters.

/** Letters by their width, in thousandths of the size of the font. */
const REGULAR: Readonly<Record<number, string>> = {
  191: "'",
  222: 'ijlł',
  278: ' !,./:;Ift·',
  333: '()-r',
  355: '"',
  389: '*',
  500: 'Jcksvxyz',
  556: '#0123456789?Labdeghnopqu–«»đ',
  584: '+',
  611: 'FTZø',
  667: '&ABEKPSVXY',
  722: 'CDHNRUw',
  778: 'GOQØ',
  833: 'Mm',
  889: '%æ',
  944: 'Wœ',
  1000: '—…ÆŒ',
};
const BOLD: Readonly<Record<number, string>> = {
  238: "'",
  278: ' ,./Iijl·ł',
  333: '!()-:;ft',
  389: '*r',
  474: '"',
  500: 'z',
  556: '#0123456789Jaceksvxy–«»',
  584: '+',
  611: '?FLTZbdghnopquøđ',
  667: 'EPSVXY',
  722: '&ABCDHKNRU',
  778: 'GOQwØ',
  833: 'M',
  889: '%mæ',
  944: 'Wœ',
  1000: '—…ÆŒ',
};
/** Of a sign that is not listed: as wide as any. */
const UNKNOWN = 1000;

function widths(table: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(table).flatMap(([width, letters]) =>
      Array.from(letters, (letter) => [letter, Number(width)] as const),
    ),
  );
}

const KNOWN = { regular: widths(REGULAR), bold: widths(BOLD) };

/** Width of one line, in the unit that `size` has. An accent does not make a letter wider. */
export function arialWidth(text: string, size: number, bold: boolean): number {
  const table = bold ? KNOWN.bold : KNOWN.regular;
  const letters = Array.from(text, (letter) => {
    const plain = letter.normalize('NFD').replace(/\p{M}/gu, '');
    return table.get(letter) ?? table.get(plain) ?? UNKNOWN;
  });
  return (letters.reduce((sum, width) => sum + width, 0) * size) / 1000;
}
