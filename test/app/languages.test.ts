// Bokmål, nynorsk and English: a workbook keeps the language it was set up in, a user is told in their own.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Reply } from '../../src/contract/replies';
import type { Host } from '../../src/local/host';
import { names as en } from '../../src/messages/en/names';
import { callAsTold } from '../../src/messages/names';
import { names as nn } from '../../src/messages/nn/names';
import { isDelicate } from '../../src/messages/audience';
import { swapNames } from '../support/by-hand';
import {
  contents,
  draw,
  good,
  inventedNames,
  load,
  openClasses,
  refusal,
  seatedIn,
  tab,
  tabNames,
} from '../support/host';

let host: Host;
afterEach(() => host.close());

const PUPILS = inventedNames(8);
const DATED = '5A 2026-11-22';

describe.each([
  ['nn', 'Elevar', 'Omsyn', 'ikkje saman', 'Klasserom 5A', 'Klassekart 5A', 'Historikk'],
  ['en-GB', 'Pupils', 'Considerations', 'apart', 'Classroom 5A', 'Seating chart 5A', 'History'],
])('a workbook set up in %s', (locale, roster, considerations, apart, room, chart, index) => {
  beforeEach(async () => {
    host = await openClasses({ '5A': PUPILS }, { locale });
  });

  test('has tabs, columns and choices of that language, and is drawn in it', async () => {
    await draw(host, '5A');
    expect(tabNames(host)).toEqual(
      expect.arrayContaining([roster, considerations, room, chart, index, DATED]),
    );
    const sheets = host.sheets().filter(({ name }) => !name.startsWith('_'));
    const written = sheets.flatMap(({ name, values }) => [name, ...values.flat()]);
    const bokmal =
      /\b(Elever|Klasser|Hensyn|Skolerute|Utsatt|Trukket|ikke|hva|læringspartnere|fra)\b/;
    expect(written.filter((text) => bokmal.test(text))).toEqual([]);
  });

  test('keeps what was agreed: a consideration counts, and is found in any language', async () => {
    const pair = [PUPILS[0]!, PUPILS[1]!];
    tab(host, considerations)
      .getRange(3, 1, 1, 4)
      .setValues([['5A', apart, ...pair]]);
    tab(host, considerations)
      .getRange(4, 1, 1, 4)
      .setValues([['5A', 'ikke sammen', PUPILS[2]!, PUPILS[3]!]]);
    const { rules } = await load(host, '5A');
    expect(rules.map(({ kind }) => kind)).toEqual(['apart', 'apart']);
  });

  test('what somebody typed among the considerations is not told on the wall', async () => {
    tab(host, considerations)
      .getRange(3, 1, 1, 3)
      .setValues([['5A', 'krangler med', PUPILS[0]!]]);
    const { problems, notices } = await load(host, '5A');
    const told = [...problems, ...notices].filter(({ code }) => code === 'value-unknown');
    expect(told).toHaveLength(1);
    // As the sidebar is told by the server.
    callAsTold(locale === 'nn' ? nn : en);
    expect(told.filter((finding) => !isDelicate(finding))).toEqual([]);
  });

  test('goes on in its language when a colleague has another', async () => {
    const colleague = host.reopen({ user: 'Per', locale: 'no' });
    await draw(colleague, '5A');
    expect(tabNames(host)).toEqual(expect.arrayContaining([chart, index, DATED]));
    expect(tabNames(host)).not.toContain('Elever');
    const { code, message } = await refusal(colleague, 'loadClass', '9Z');
    expect([code, message]).toEqual(['class-unknown', expect.stringContaining('finnes ikke')]);
    expect(message).toContain(roster);
    await colleague.close();
  });

  test('is drawn, corrected by hand, put back and undone as any other', async () => {
    const { nr } = await draw(host, '5A');
    const drawn = seatedIn(host, DATED);
    swapNames(host, DATED, 4, 5);
    expect((await load(host, '5A')).corrected?.problems).toEqual([]);
    await good(host.run('redrawDated', '5A', nr) as Promise<Reply<{ ok: true }>>);
    expect(seatedIn(host, DATED)).toEqual(drawn);
    await host.run('undoLast', '5A');
    const [title = ''] = contents(host, DATED)[0] ?? [];
    expect(title).toMatch(/^(Angra|Undone|Angret)/);
    expect(await load(host, '5A')).not.toHaveProperty('corrected');
  });

  test('takes two calls more than one in bokmål at most', async () => {
    const taken = async (of: Host): Promise<number[]> => {
      await draw(of, '5A');
      const drawn = of.lastExecution?.total ?? 0;
      await load(of, '5A');
      return [drawn, of.lastExecution?.total ?? 0];
    };
    const other = await openClasses({ '5A': PUPILS });
    const [draws = 0, loads = 0] = await taken(other);
    const [drawn, loaded] = await taken(host);
    await other.close();
    expect(drawn).toBeLessThanOrEqual(draws + 2);
    expect(loaded).toBeLessThanOrEqual(loads + 2);
  });

  test('is set up once: nothing is made again by a colleague with another language', async () => {
    const before = tabNames(host);
    const colleague = host.reopen({ user: 'Per', locale: 'no' });
    expect(await colleague.run('prepareWorkbook')).toMatchObject({ ok: true, made: [room] });
    expect(tabNames(host)).toEqual([...before, room]);
    await colleague.close();
  });
});

describe('in a workbook in bokmål', () => {
  beforeEach(async () => {
    host = await openClasses({ '5A': PUPILS });
  });

  test('headers may be in any of the languages', async () => {
    tab(host, 'Elever')
      .getRange(2, 1, 1, 2)
      .setValues([['Class', 'Namn']]);
    expect((await load(host, '5A')).pupils).toHaveLength(8);
  });

  test('a missing header is named as this workbook has it', async () => {
    tab(host, 'Elever').getRange(2, 2).setValue('Nvan');
    const english = host.reopen({ locale: 'en' });
    const { message } = await refusal(english, 'loadClass', '5A');
    expect(message).toContain('Navn');
    expect(message).toContain('Nvan');
    await english.close();
  });

  test.each([
    ['nn', 'finst ikkje'],
    ['en', 'is not'],
    ['en-GB', 'is not'],
    ['pl', 'finnes ikke'],
    ['', 'finnes ikke'],
  ])('a user whose account is in «%s» is told in %j', async (locale, words) => {
    const user = host.reopen({ locale });
    expect((await refusal(user, 'loadClass', '9Z')).message).toContain(words);
    await user.close();
  });

  test('what a user has chosen holds for them, whatever their account is in', async () => {
    await good(host.run('chooseLanguage', 'en') as Promise<Reply<{ ok: true }>>);
    expect((await refusal(host, 'loadClass', '9Z')).message).toContain('is not');
    const colleague = host.reopen({ user: 'Per' });
    expect((await refusal(colleague, 'loadClass', '9Z')).message).toContain('finnes ikke');
    await colleague.close();
  });

  test('a language there is not is refused, and nothing is kept', async () => {
    expect((await refusal(host, 'chooseLanguage', 'de')).code).toBe('draft-unreadable');
    expect((await refusal(host, 'loadClass', '9Z')).message).toContain('finnes ikke');
  });

  test('a roster under a name of the teachers’ own leaves the language as it was', async () => {
    await host.run('prepareWorkbook');
    tab(host, 'Elever').setName('Alle på femte');
    const english = host.reopen({ locale: 'en' });
    await draw(english, '5A');
    expect(tabNames(host)).toContain('Klassekart 5A');
    await english.close();
  });
});
