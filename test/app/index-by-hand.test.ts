// `Historikk` as teachers leave it: columns moved, added, sorted or gone, and the next change finds its place.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Host } from '../../src/local/host';
import { contents, draw, inventedNames, load, openClasses, tab } from '../support/host';

const INDEX = 'Historikk';
const HEADERS = ['Gjelder fra', 'Klasse', 'Hva', 'Grupper', 'Utført av', 'Ark', 'Nr', 'Ark-ID'];
let host: Host;
afterEach(() => host.close());
beforeEach(async () => {
  host = await openClasses({ '5A': inventedNames(6) });
  await draw(host, '5A');
});

const sheet = () => tab(host, INDEX);
/** What stands below a header, from above. */
function below(header: string): string[] {
  const lines = contents(host, INDEX);
  const at = lines.findIndex((line) => line.includes(header));
  return lines.slice(at + 1).map((line) => line[lines[at]!.indexOf(header)] ?? '');
}

function links(): (string | null | undefined)[] {
  const column = contents(host, INDEX)[1]!.indexOf('Ark') + 1;
  const count = contents(host, INDEX).length - 2;
  const texts = sheet().getRange(3, column, count, 1).getRichTextValues();
  return texts.map(([text]) => text?.getLinkUrl());
}

/** After a second change, and the second one undone. */
async function drawAndUndo(): Promise<void> {
  expect((await draw(host, '5A')).complete).toBe(true);
  expect(links().every((link) => /^#gid=\d+$/.test(link ?? ''))).toBe(true);
  expect(await host.run('undoLast', '5A')).toMatchObject({ ok: true });
  expect((await load(host, '5A')).needs).toEqual([]);
}

describe('a column of the teachers’ own', () => {
  test.each([1, 4, 9])('put in as number %i keeps what stands in it', async (at) => {
    if (at > sheet().getMaxColumns()) sheet().insertColumnsAfter(at - 1, 1);
    else sheet().insertColumnsAfter(at, 1);
    const own = at > 8 ? at : at + 1;
    sheet()
      .getRange(2, own, 2, 1)
      .setValues([['Merknad'], ['gikk fint']]);
    await drawAndUndo();
    expect(below('Merknad')).toEqual(['', 'gikk fint']);
    expect(below('Klasse')).toEqual(['5A', '5A']);
    expect(below('Hva')).toEqual(['Angret', 'Nye læringspartnere']);
    expect(below('Nr')).toEqual(['2', '1']);
  });
});

test('columns in another order are filled where they stand', async () => {
  const lines = contents(host, INDEX).slice(1);
  const turned = lines.map(([from = '', className = '', what = '']) => [
    what,
    `'${from}`,
    className,
  ]);
  sheet().getRange(2, 1, turned.length, 3).setValues(turned);
  await drawAndUndo();
  expect(below('Hva')).toEqual(['Angret', 'Nye læringspartnere']);
  expect(below('Klasse')).toEqual(['5A', '5A']);
});

test('a column that somebody took away stays away', async () => {
  sheet().deleteColumns(4, 2);
  await drawAndUndo();
  expect(contents(host, INDEX)[1]).toEqual(HEADERS.filter((_, index) => ![3, 4].includes(index)));
  expect(below('Hva')).toEqual(['Angret', 'Nye læringspartnere']);
});

test.each<[string, () => unknown]>([
  ['the hidden columns', () => sheet().deleteColumns(7, 2)],
  ['the row of headers', () => sheet().deleteRows(2, 1)],
])('without %s it is drawn anew, and leads to the tabs', async (_, spoil) => {
  spoil();
  await drawAndUndo();
  expect(contents(host, INDEX)[1]).toEqual(HEADERS);
  expect(below('Nr')).toEqual(['2', '1']);
  expect(links()).toHaveLength(2);
});
