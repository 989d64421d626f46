// The menu's boxes are open to the class: of considerations they say where to look, never whom they are about.
import { afterEach, expect, test } from '@jest/globals';
import type { Host } from '../../src/local/host';
import type { Answer, Ask } from '../../src/local/internals';
import { draw, inventedNames, openThreaded } from '../support/host';
import { typed } from '../support/team';

const PUPILS = inventedNames(28);
const [ada = '', bo = ''] = PUPILS;

let host: Host;
afterEach(() => host.close());

/** What is said when a class with these considerations is drawn from the menu, a text each. */
async function drawWith(rows: readonly Readonly<Record<string, string>>[]): Promise<string[]> {
  const asked: string[] = [];
  const answer = ({ text }: Ask): Promise<Answer> => {
    asked.push(text);
    return Promise.resolve({ button: 'CLOSE' });
  };
  host = await openThreaded({ '5A': PUPILS }, { answer });
  await host.run('prepareWorkbook');
  await host.run('repair', '5A');
  rows.forEach((row, i) => typed(host, 'Hensyn', { row: 3 + i, Klasse: '5A', ...row }));
  await host.run('drawFromMenu');
  return asked;
}

test('considerations that contradict each other are told by their rows', async () => {
  const two = { Elev: ada, 'Elev 2': bo };
  const said = await drawWith([
    { Hensyn: 'sammen', ...two },
    { Hensyn: 'ikke sammen', ...two },
  ]);
  expect(said).toHaveLength(1);
  expect(said[0]).toContain('Hensyn står i veien for trekningen: arket Hensyn, rad 3 og 4.');
  for (const name of [ada, bo]) expect(said[0]).not.toContain(name.split(' ')[0]);
});

test('who is not near the board stands in the list of all, and nowhere else', async () => {
  const [question = ''] = await drawWith(
    PUPILS.map((name) => ({ Hensyn: 'nær tavla', Elev: name })),
  );
  expect(question).toMatch(/Ikke alle hensyn er oppfylt: arket Hensyn, rad \d/);
  expect(question).not.toContain('tavla');
  for (const name of PUPILS) expect(question.split(name)).toHaveLength(2);
});

test('repeats are counted, without whom they are about or why they came', async () => {
  const asked: string[] = [];
  host = await openThreaded(
    { '5A': PUPILS.slice(0, 2) },
    {
      answer: ({ text }: Ask): Promise<Answer> => {
        asked.push(text);
        return Promise.resolve({ button: 'CLOSE' });
      },
    },
  );
  await host.run('repair', '5A');
  await draw(host, '5A');
  await host.run('drawFromMenu');
  expect(asked[0]).toContain('\n\nEtt par har sittet sammen før i år.\n\n');
  for (const name of [ada, bo]) expect(asked[0]?.split(name)).toHaveLength(2);
});
