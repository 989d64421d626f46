// The font sheets are written in: Arimo, as wide as Arial letter by letter, for machines without Arial.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

export const STAND_IN = 'Stand-in for Arial';

const FACES = [
  { weight: 400, style: 'normal' },
  { weight: 400, style: 'italic' },
  { weight: 700, style: 'normal' },
  { weight: 700, style: 'italic' },
] as const;

/** Letters beyond those of western Europe are in a file of their own. */
const ALPHABETS = [
  { name: 'latin-ext', range: 'U+0100-02BA, U+1E00-1EFF' },
  { name: 'latin', range: 'U+0000-00FF, U+2000-206F, U+20AC' },
];

let known: Promise<string> | null = null;

/** The font as rules of CSS. */
export function standInFont(): Promise<string> {
  return (known ??= read());
}

async function read(): Promise<string> {
  const { resolve } = createRequire(import.meta.url);
  const rules = FACES.flatMap(({ weight, style }) =>
    ALPHABETS.map(async ({ name, range }) => {
      const file = `@fontsource/arimo/files/arimo-${name}-${weight}-${style}.woff2`;
      const data = (await readFile(resolve(file))).toString('base64');
      return `@font-face { font-family: '${STAND_IN}'; font-weight: ${weight}; font-style: ${style};
unicode-range: ${range}; src: url(data:font/woff2;base64,${data}); }`;
    }),
  );
  return (await Promise.all(rules)).join('\n');
}
