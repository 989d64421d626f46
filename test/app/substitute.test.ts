// «Til vikaren»: who is away, who leads, how the class does things, and nothing that is for teachers only.
import { afterEach, expect, test } from '@jest/globals';
import type { Reply, Shown } from '../../src/contract/replies';
import { proposeToday, type TodayProposal } from '../../src/core/today';
import type * as HostModule from '../../src/local/host';
import type { Host } from '../../src/local/host';
import { compose, openBaseGroups } from '../support/groups-host';
import { importDraws, importInto } from '../support/year';
import {
  contents,
  draw,
  good,
  inventedNames,
  load,
  openClasses,
  openThreaded,
  tab,
} from '../support/host';

const BUILT = new URL('../../dist/local/host.mjs', import.meta.url).href;

let host: Host;
afterEach(() => host.close());

const TAB = 'Til vikaren';
const NAMES = inventedNames(8);

const print = (className: string, away: readonly string[] = []): Promise<Shown> =>
  good(host.run('drawPaper', className, { form: 'substitute', away }) as Promise<Reply<Shown>>);
const told = (): string[] =>
  contents(host, TAB)
    .flat()
    .filter((text) => text !== '');

test('has the room from both sides, with everybody in it twice, and who is away', async () => {
  host = await openClasses({ '5A': NAMES });
  await draw(host, '5A');
  const { pupils } = await load(host, '5A');
  const [away] = pupils;
  expect(await print('5A', [away!.id, 'pnobody'])).toMatchObject({ tab: TAB });
  expect(told().slice(0, 2)).toEqual([
    'Til vikaren i 5A',
    `Søndag 22. november. Borte i dag: ${away!.short}`,
  ]);
  expect(told()).toEqual(
    expect.arrayContaining(['Slik læreren ser klassen', 'Slik elevene ser tavla']),
  );
  for (const { short } of pupils) {
    const seen = told().filter((text) => text.replace(/\s+/g, ' ') === short);
    expect(seen).toHaveLength(2);
  }
});

test('says whom one without a partner sits with, as the sidebar does', async () => {
  host = await openClasses({ '5A': NAMES });
  await draw(host, '5A');
  const { pupils, newest, desks, rules } = await load(host, '5A');
  const away = newest!.groups[0]![0]!;
  const [{ alone, desk }] = proposeToday(newest!, [away], rules, desks) as [TodayProposal];
  await print('5A', [away]);
  const { short } = pupils.find(({ id }) => id === alone[0])!;
  expect(told()).toContain(`${short} sitter sammen med paret ved ${desk} i dag.`);
});

test('does not count one who has left as somebody to sit with', async () => {
  host = await openClasses({ '5A': NAMES });
  await draw(host, '5A');
  const { pupils, newest } = await load(host, '5A');
  const [[left, stays], [away, alone]] = newest!.groups as string[][] as [string[], string[]];
  const named = (id: string | undefined) => pupils.find((pupil) => pupil.id === id)!;
  const row = contents(host, 'Elever').findIndex((line) => line[1] === named(left).name) + 1;
  tab(host, 'Elever').getRange(row, 6).setValue('Sluttet');
  await print('5A', [away!]);
  const both = [named(stays).short, named(alone).short];
  const said = told().find((text) => text.endsWith('i dag.') && both.some((n) => text.includes(n)));
  for (const name of both) expect(said).toContain(name);
  expect(said).toMatch(/ sitter sammen ved LP\d i dag\.$/);
});

test('names who is away for the period, and shows whose chairs are empty, the leaver’s too', async () => {
  host = await openThreaded({ '5A': NAMES });
  await draw(host, '5A');
  const [ill, left] = (await load(host, '5A')).pupils;
  tab(host, 'Hensyn')
    .getRange(3, 1, 1, 3)
    .setValues([['5A', 'borte i perioden', ill!.name]]);
  tab(host, 'Elever').getRange(left!.row, 6).setValue('Sluttet');
  await print('5A');
  expect(told()[1]).toBe(`Søndag 22. november. Borte i dag: ${ill!.short}`);
  const { internals } = (await import(BUILT)) as typeof HostModule;
  const page = internals(host)
    .snapshot()
    .sheets.find(({ name }) => name === TAB);
  const slanted = page?.cells.filter(({ style }) => style?.italic).map(({ display }) => display);
  expect(slanted?.sort()).toEqual([ill!.short, ill!.short, left!.name, left!.name]);
});

test('shows the groups that hold today, not those composed for next week', async () => {
  host = await openBaseGroups(12, { today: '2026-11-27' });
  const now = await compose(host);
  const turned = now.groups.map(([first = '', ...rest]) => [...rest, first]);
  await compose(host, { id: 'next', from: '2026-11-30', groups: turned });
  const { pupils } = await load(host, '8A');
  const leader = pupils.find(({ id }) => id === now.groups[0]![0])!;
  await print('8A');
  expect(told().find((text) => text.startsWith('Leder i dag'))).toContain(leader.short);
});

test('says nothing of places that nobody knows: of pairs that were brought in', async () => {
  host = await openClasses({ '5A': NAMES });
  await host.run('repair', '5A');
  const before = await load(host, '5A');
  const ids = before.pupils.map(({ id }) => id);
  const groups = [0, 2, 4, 6].map((i) => ids.slice(i, i + 2));
  await importDraws(host, importInto(before, [{ from: '2026-11-16', groups }]));
  await print('5A', [ids[0]!, ids[2]!]);
  expect(told().filter((text) => / (alene|sammen|plassen sin).* i dag\.$/.test(text))).toEqual([]);
});

test('has the class’s own lines, and of another class none', async () => {
  host = await openClasses({ '5A': NAMES, '5B': ['Kim', 'Liv'] });
  await draw(host, '5A');
  await draw(host, '5B');
  tab(host, 'Samtalekort')
    .getRange(3, 1, 2, 4)
    .setValues([
      ['Til vikaren: slik gjør vi det', '', '5A', 'Vi leser ti minutter først.'],
      ['Til vikaren: slik gjør vi det', '', '', 'Nøkkelen henger ved døra.'],
    ]);
  await print('5A');
  expect(told()).toEqual(
    expect.arrayContaining(['• Vi leser ti minutter først.', '• Nøkkelen henger ved døra.']),
  );
  await print('5B');
  expect(told()[0]).toBe('Til vikaren i 5B');
  expect(told()).toContain('• Nøkkelen henger ved døra.');
  expect(told()).not.toContain('• Vi leser ti minutter først.');
});

test('tells of no consideration and no level', async () => {
  host = await openClasses({ '5A': NAMES });
  tab(host, 'Hensyn')
    .getRange(3, 1, 2, 4)
    .setValues([
      ['5A', 'ikke sammen', NAMES[0]!, NAMES[1]!],
      ['5A', 'egen plass nå', NAMES[2]!, ''],
    ]);
  await draw(host, '5A');
  await print('5A');
  expect(told().join('\n')).not.toMatch(/ikke sammen|egen plass|hensyn/i);
});

test('names who leads each group today: who stands in where the leader is away', async () => {
  host = await openBaseGroups();
  await compose(host);
  const { className, newest, pupils } = await load(host, '8A');
  const nameOf = new Map(pupils.map(({ id, short }) => [id, short]));
  const [first = []] = newest?.groups ?? [];
  await print(className);
  const leaders = (): string => told().find((text) => text.startsWith('Leder i dag'))!;
  expect(leaders()).toContain(nameOf.get(first[0]!)!);
  await print(className, [first[0]!]);
  expect(leaders()).not.toContain(` ${nameOf.get(first[0]!)!} ·`);
});

test('«Glem elev» empties it', async () => {
  host = await openClasses({ '5A': NAMES });
  await draw(host, '5A');
  await print('5A');
  const { pupils } = await load(host, '5A');
  const gone = pupils.find(({ name }) => name === NAMES[0])!;
  tab(host, 'Elever').getRange(3, 6).setValue('Sluttet');
  let next: number | null = 0;
  while (next !== null) {
    const reply = (await host.run('forgetPupil', gone.id, next)) as {
      ok: boolean;
      next?: number | null;
    };
    expect(reply.ok).toBe(true);
    next = reply.next ?? null;
  }
  expect(told().join('\n')).not.toContain(gone.short);
});
