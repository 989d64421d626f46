// The menu «Læringspartner»: a whole draw by questions and answers, and nothing written on a no.
import { afterEach, describe, expect, test } from '@jest/globals';
import type * as HostModule from '../../src/local/host';
import type { Host, HostOptions } from '../../src/local/host';
import type { Answer, Ask, Shown } from '../../src/local/internals';
import {
  contents,
  draw,
  everything,
  inventedNames,
  ledger,
  load,
  openThreaded,
  seatedIn,
  tab,
  tabNames,
} from '../support/host';

let host: Host;
afterEach(() => host.close());

/** Everything the teacher was asked or told, and the answers they give; «OK» to all else. */
let asked: Ask[] = [];
let answers: (Answer | (() => Promise<Answer>))[] = [];
const answer = async (ask: Ask): Promise<Answer> => {
  asked.push(ask);
  const next = answers.shift() ?? { button: 'OK' };
  return typeof next === 'function' ? next() : next;
};

const yes: Answer = { button: 'Ja' };
const type = (text: string): Answer => ({ button: 'OK', text });

async function open(
  classes: Readonly<Record<string, readonly string[]>>,
  options: HostOptions = {},
) {
  host = await openThreaded(classes, { answer, ...options });
  for (const name of Object.keys(classes)) await host.run('repair', name);
  return host;
}

/** Runs a menu item with these answers; what was said, a text each. */
async function choose(
  item: string,
  given: typeof answers = [],
  on: Host = host,
): Promise<string[]> {
  asked = [];
  answers = [...given];
  await on.run(item);
  expect(answers).toEqual([]);
  return asked.map(({ text }) => text);
}

const BUILT = new URL('../../dist/local/host.mjs', import.meta.url).href;
const PUPILS = inventedNames(7);

describe('the menu', () => {
  test.each(['none', 'limited'] as const)('is built with rights «%s»', async (authMode) => {
    await open({}, { authMode });
    expect(host.menu()).toEqual([
      { label: 'Åpne sidefeltet', function: 'openSidebar' },
      { label: 'Trekk nye læringspartnere', function: 'drawFromMenu' },
      { label: 'Sett opp regnearket', function: 'prepareFromMenu' },
      { label: 'Vis/skjul ark for lærere', function: 'toggleTeacherTabs' },
      { label: 'Hjelp', function: 'showHelp' },
      { label: 'Systemsjekk', function: 'systemCheck' },
    ]);
  });

  test.each([
    ['nn', 'Opne sidefeltet'],
    ['en-GB', 'Open sidebar'],
  ])('is in the language of an account in %s', async (locale, first) => {
    await open({}, { authMode: 'none', locale });
    expect(host.menu()[0]).toEqual({ label: first, function: 'openSidebar' });
  });

  test('is in the language that was chosen, once Google lets the script know', async () => {
    await open({}, {});
    await host.run('chooseLanguage', 'en');
    const { internals } = (await import(BUILT)) as typeof HostModule;
    const menus = await Promise.all(
      (['none', 'limited'] as const).map((authMode) =>
        internals(host.reopen({ authMode })).menuTree(),
      ),
    );
    const labels = menus.map((menu) => JSON.stringify(menu));
    expect(labels).toEqual([
      expect.stringContaining('Åpne sidefeltet'),
      expect.stringContaining('Open sidebar'),
    ]);
  });

  test('«Åpne sidefeltet» brings the neutral tab to the front first', async () => {
    const shown: Shown[] = [];
    await open({ '5A': PUPILS }, { hooks: { onShow: (one) => void shown.push(one) } });
    const book = host.services.SpreadsheetApp.getActiveSpreadsheet();
    book.setActiveSheet(tab(host, 'Elever'));
    await host.run('openSidebar');
    expect(shown).toMatchObject([{ kind: 'sidebar', title: 'Læringspartner' }]);
    expect(book.getActiveSheet().getName()).toBe('Start');
  });

  test('«Hjelp» says how, in one box to close', async () => {
    await open({});
    const [said] = await choose('showHelp');
    expect(asked.map(({ buttons }) => buttons)).toEqual([['OK']]);
    for (const text of ['Elever', 'Lagre', 'flere Google-kontoer']) expect(said).toContain(text);
  });

  test('«Sett opp regnearket» says what it made, and the second time that nothing is missing', async () => {
    await open({ '5A': PUPILS });
    host.services.SpreadsheetApp.getActiveSpreadsheet().deleteSheet(tab(host, 'Skolerute'));
    const [made] = await choose('prepareFromMenu');
    expect(made).toMatch(/Skolerute.*Klasserom 5A/);
    expect(tabNames(host)).toEqual(expect.arrayContaining(['Skolerute', 'Klasserom 5A']));
    const before = everything(host);
    expect(await choose('prepareFromMenu')).toEqual([expect.stringContaining('Alt er på plass')]);
    expect(everything(host)).toBe(before);
  });
});

describe('«Trekk nye læringspartnere» in a class alone in its file', () => {
  test('shows everybody at a desk, stores exactly that on «Ja», and says where', async () => {
    const pupils = inventedNames(21);
    await open({ '5A': pupils });
    const [question = '', told = ''] = await choose('drawFromMenu', [yes]);
    expect(asked[0]).toMatchObject({ kind: 'alert', buttons: ['YES', 'NO'] });
    expect(question).toMatch(/^5A: 9 læringspar og én gruppe på tre/);
    for (const name of pupils) expect(question.split(name)).toHaveLength(2);

    const dated = seatedIn(host, '5A 2026-11-22').map(([desk, ...names]) => ({ desk, names }));
    const lines = question.split('\n').filter((line) => line.startsWith('LP'));
    expect(lines.map((line) => line.split(':')[0])).toEqual(dated.map(({ desk }) => desk));
    for (const [at, { names }] of dated.entries()) {
      for (const name of names) expect(lines[at]).toContain(name);
    }
    expect(told).toContain('«5A 2026-11-22»');
    expect(told).toContain('«Klassekart 5A»');
  });

  test.each(['Nei', 'CLOSE'])('writes nothing on %s, and says so', async (button) => {
    await open({ '5A': PUPILS });
    const before = everything(host);
    const said = await choose('drawFromMenu', [{ button }]);
    expect(said[1]).toContain('ikke lagret');
    expect(everything(host)).toBe(before);
  });

  test('tells what could not be avoided before it asks', async () => {
    await open({ '5A': PUPILS.slice(0, 2) });
    await draw(host, '5A');
    const [question] = await choose('drawFromMenu', [yes]);
    expect(question).toContain('har sittet sammen før i år');
  });

  test('lets a colleague in while it asks, and then gives way to them', async () => {
    await open({ '5A': PUPILS });
    const colleague = host.reopen({ user: 'Per' });
    await colleague.run('rememberUser', 'Per');
    const meanwhile = async (): Promise<Answer> => {
      await draw(colleague, '5A');
      return yes;
    };
    const said = await choose('drawFromMenu', [meanwhile]);
    expect(said[1]).toMatch(/Per var først ute.*ikke lagret/);
    expect(ledger(host)).toMatchObject([{ nr: 1, by: 'Per' }]);
    await colleague.close();
  });
});

describe('among several classes it asks which', () => {
  const CLASSES = {
    '5A': PUPILS,
    '5B': ['Kim Lie', 'Liv Moe', 'Mia Nes'],
    '8A': ['Nora Os', 'Ola Ro'],
  };

  test('naming those that sit in pairs, and takes the name in any case', async () => {
    await open(CLASSES);
    const said = await choose('drawFromMenu', [type(' 5b '), yes]);
    expect(asked[0]).toMatchObject({ kind: 'prompt', buttons: ['OK', 'CANCEL'] });
    expect(said[0]).toMatch(/5A eller 5B/);
    expect(said[0]).not.toContain('8A');
    expect(said[1]).toMatch(/^5B: /);
    expect(ledger(host)).toMatchObject([{ class: '5B' }]);
  });

  test.each(['Avbryt', 'CLOSE'])('and on %s says no more and writes nothing', async (button) => {
    await open(CLASSES);
    const before = everything(host);
    expect(await choose('drawFromMenu', [{ button, text: '5A' }])).toHaveLength(1);
    expect(everything(host)).toBe(before);
  });

  test.each([
    ['7C', ['«7C»', '5A, 5B og 8A']],
    ['', ['5A, 5B og 8A']],
    ['8a', ['8A', 'basisgrupper']],
    ['<b>=1+1', ['«<b>=1+1»']],
  ])('and of %j says why not', async (typed, says) => {
    await open(CLASSES);
    const before = everything(host);
    const said = await choose('drawFromMenu', [type(typed)]);
    expect(said).toHaveLength(2);
    for (const text of says) expect(said[1]).toContain(text);
    expect(everything(host)).toBe(before);
  });
});

describe('with a damaged ledger', () => {
  const DAMAGED = '{"v":1,"nr":2,"kind":"pai';
  async function damaged(): Promise<void> {
    await open({ '5A': PUPILS });
    await draw(host, '5A');
    tab(host, '_Logg').appendRow(['2', '', '5A', '', '', DAMAGED, '', '']);
  }

  test('it asks once more, and on «Nei» writes nothing', async () => {
    await damaged();
    const before = everything(host);
    const said = await choose('drawFromMenu', [yes, { button: 'Nei' }]);
    expect(said[1]).toMatch(/«_Logg», rad 4.*skadet/);
    expect(asked[1]?.buttons).toEqual(['YES', 'NO']);
    expect(said[2]).toContain('ikke lagret');
    expect(everything(host)).toBe(before);
  });

  test('and on «Ja» stores the draw and keeps the row', async () => {
    await damaged();
    const said = await choose('drawFromMenu', [yes, yes]);
    expect(said[2]).toContain('Lagret');
    expect(ledger(host).map(({ nr }) => nr)).toEqual([1, 3]);
    expect(contents(host, '_Logg')[3]?.[5]).toBe(DAMAGED);
  });
});

describe('what stands in the way is told in our words', () => {
  test('an empty roster', async () => {
    await open({});
    expect(await choose('drawFromMenu')).toEqual([expect.stringContaining('ingen elever')]);
  });

  test('a missing tab', async () => {
    await open({ '5A': PUPILS });
    host.services.SpreadsheetApp.getActiveSpreadsheet().deleteSheet(tab(host, 'Hensyn'));
    expect(await choose('drawFromMenu')).toEqual([expect.stringContaining('«Hensyn» mangler')]);
  });

  test.each(['drawFromMenu', 'toggleTeacherTabs', 'prepareFromMenu', 'openSidebar'])(
    'a service that fails in %s, whichever call it is',
    async (item) => {
      await open({ '5A': PUPILS });
      for (const failAtCall of [1, 2, 5]) {
        const failing = host.reopen({ failAtCall });
        const said = await choose(item, [], failing);
        expect(said.join()).toMatch(/svarte ikke som det skulle/);
        expect(said.join()).not.toMatch(/Exception|Error|undefined/);
        await failing.close();
      }
    },
  );

  test('tabs that could not be drawn after the draw was stored', async () => {
    let stored = 0;
    await open(
      { '5A': PUPILS },
      { beforeCall: ({ index, name }) => void (name === 'Sheet.appendRow' && (stored = index)) },
    );
    await choose('drawFromMenu', [yes]);
    await host.close();
    await open({ '5A': PUPILS });
    const failing = host.reopen({ failAtCall: stored + 8 });
    const said = await choose('drawFromMenu', [yes], failing);
    expect(said[1]).toMatch(/^Læringspartner\nLagret.*ikke ferdig tegnet/);
    expect((await load(host, '5A')).needs).toEqual([{ kind: 'tabs', nr: 1 }]);
    await failing.close();
  });
});
