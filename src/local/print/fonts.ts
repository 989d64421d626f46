// A font for machines without Arial: the browser's own package has one that is nearly as wide.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';

export const STAND_IN = 'Stand-in for Arial';

/** `wider` than Arial by this factor, on an average of Norwegian names. */
const FACES = [
  { file: 'OpenSans-Regular.ttf', weight: 'normal', style: 'normal', wider: 1.04 },
  { file: 'OpenSans-Bold.ttf', weight: 'bold', style: 'normal', wider: 1.05 },
  { file: 'OpenSans-Italic.ttf', weight: 'normal', style: 'italic', wider: 0.98 },
];

let known: Promise<string> | null = null;

/** The font as rules of CSS; empty where there is none, and the system's own must do. */
export function standInFont(): Promise<string> {
  return (known ??= read().catch(() => ''));
}

async function read(): Promise<string> {
  const main = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const folder = main.slice(0, main.lastIndexOf('build'));
  const packed = await readFile(`${folder}bin/fonts.tar.br`);
  const files = filesOfTar(await promisify(brotliDecompress)(packed));
  return FACES.flatMap(({ file, weight, style, wider }) => {
    const [, data] = [...files].find(([name]) => name.endsWith(file)) ?? [];
    if (data === undefined) return [];
    const source = `url(data:font/ttf;base64,${data.toString('base64')})`;
    return [
      `@font-face { font-family: '${STAND_IN}'; font-weight: ${weight}; font-style: ${style};`,
      `size-adjust: ${(100 / wider).toFixed(1)}%; src: ${source}; }`,
    ];
  }).join('\n');
}

const BLOCK = 512;

/** A tar is a row of files: a block that names one and tells its size in octal, then its bytes. */
function filesOfTar(tar: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  const textAt = (from: number, length: number): string =>
    tar.toString('latin1', from, from + length).replace(/\0.*$/s, '');
  let at = 0;
  while (at + BLOCK <= tar.length && tar[at] !== 0) {
    const size = Number.parseInt(textAt(at + 124, 12), 8) || 0;
    files.set(textAt(at, 100), tar.subarray(at + BLOCK, at + BLOCK + size));
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}
