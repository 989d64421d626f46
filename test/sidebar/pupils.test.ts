// The dialog «Elever» without its page: a roster that remembers, and a teacher who pastes and ticks.
import { describe, expect, test } from '@jest/globals';
import { askedFor, daysIn, previewOf } from '../../src/sidebar/pupils/preview';
import type { PupilsSession } from '../../src/sidebar/pupils/session';
import { Office } from './support/office';

const NAMES = ['Emma Berg', 'Bo Vik', 'Ida Lie', 'Jon Moe', 'Åse Dahl'];

async function open(office: Office, className = '5A'): Promise<PupilsSession> {
  const session = office.open();
  await session.start(className);
  return session;
}

const trouble = (session: PupilsSession): string =>
  [session.state().trouble?.title, ...(session.state().trouble?.text ?? [])].join(' ');

describe('a pasted list', () => {
  test('is saved as it is ticked: new, gone, renamed', async () => {
    const office = new Office(NAMES);
    const session = await open(office);
    session.paste('Emma Berg\nBo Haddad\nIda Lie\nJon Moe\nNoor Nilsen');
    const preview = previewOf(session.state());
    expect(preview?.found.fresh.map(({ name }) => name)).toEqual(['Noor Nilsen']);
    expect(preview?.gone.map(({ name }) => name)).toEqual(['Bo Vik', 'Åse Dahl']);
    session.answer(2, office.idOf('Bo Vik'));
    session.tick(`gone ${office.idOf('Åse Dahl')}`, true);
    await session.save();
    expect(office.lines()).toEqual([
      '5A Emma Berg here',
      '5A Bo Haddad here',
      '5A Ida Lie here',
      '5A Jon Moe here',
      '5A Åse Dahl left',
      '5A Noor Nilsen here',
    ]);
    expect(session.state()).toMatchObject({
      pasted: '',
      saved: { fresh: 1, gone: 1, renamed: 1, moved: 0, back: 0 },
      focus: { on: 'saved' },
    });
  });

  test('what is not answered and not ticked is not written', async () => {
    const office = new Office(NAMES);
    const session = await open(office);
    session.paste('Emma Berg\nBo Haddad\nIda Lie\nJon Moe\nÅse Dahl\nNoor Nilsen');
    session.tick('fresh 6', false);
    expect(askedFor(session.state())).toEqual({ newcomers: [], changes: [] });
    await session.save();
    expect(office.calls).not.toContain('enrol');
  });

  test('half a list marks nobody as left', async () => {
    const session = await open(new Office(NAMES));
    session.paste('Emma Berg\nBo Vik');
    expect(previewOf(session.state())).toMatchObject({ manyGone: true });
    expect(askedFor(session.state()).changes).toEqual([]);
  });

  test('one who comes from another class keeps the id', async () => {
    const office = new Office(NAMES);
    office.add('Noor Nilsen', '5B');
    const session = await open(office);
    session.paste([...NAMES, 'Noor Nilsen'].join('\n'));
    session.answer(6, office.idOf('Noor Nilsen'));
    await session.save();
    expect(office.lines()[5]).toBe('5A Noor Nilsen here');
    expect(session.state().saved).toMatchObject({ moved: 1, fresh: 0 });
  });

  test('two lines cannot become one pupil', async () => {
    const office = new Office(NAMES);
    const session = await open(office);
    session.paste('Emma Berg\nBo Aas\nBo Ås\nIda Lie\nJon Moe\nÅse Dahl');
    session.answer(2, office.idOf('Bo Vik'));
    session.answer(3, office.idOf('Bo Vik'));
    expect(askedFor(session.state()).changes).toHaveLength(1);
  });

  test('a new class is taken as it is typed, a known one as the roster writes it', async () => {
    const office = new Office(NAMES);
    const session = await open(office);
    session.chooseClass(' 5a ');
    session.paste('Noor Nilsen');
    expect(askedFor(session.state()).newcomers[0]?.className).toBe('5A');
    session.chooseClass('1C');
    session.paste('Noor Nilsen');
    await session.save();
    expect(office.lines()[5]).toBe('1C Noor Nilsen here');
  });
});

test('a list of the whole grade stays in the box for the next class', async () => {
  const office = new Office([]);
  const session = await open(office);
  const list = 'Navn;Klasse\nEmma Berg;5A\nBo Vik;5B';
  session.paste(list);
  await session.save();
  expect(session.state().pasted).toBe(list);
  session.chooseClass('5B');
  await session.save();
  expect(office.lines()).toEqual(['5A Emma Berg here', '5B Bo Vik here']);
});

describe('when something goes wrong', () => {
  test('a lost answer is no loss: the same is sent again, and written once', async () => {
    const office = new Office(NAMES);
    const session = await open(office);
    session.paste([...NAMES, 'Noor Nilsen'].join('\n'));
    office.loseNext('enrol');
    await session.save();
    expect(trouble(session)).toContain('lagres bare én gang');
    await session.retry('save');
    expect(session.state().trouble).toBe(null);
    expect(office.lines().filter((line) => line.includes('Noor'))).toHaveLength(1);
  });

  test('a roster that a colleague has changed is fetched again, and the list is kept', async () => {
    const office = new Office(NAMES);
    const session = await open(office);
    session.paste([...NAMES, 'Noor Nilsen'].join('\n'));
    office.add('Per Aas', '5A');
    await session.save();
    expect(session.state().trouble).toMatchObject({ retry: 'load' });
    expect(office.lines()).toHaveLength(6);
    await session.retry('load');
    expect(previewOf(session.state())?.gone.map(({ name }) => name)).toEqual(['Per Aas']);
    await session.save();
    expect(office.lines()).toContain('5A Noor Nilsen here');
  });

  test('pupils without an id are given one before anything else', async () => {
    const office = new Office(NAMES);
    office.missing = 2;
    const session = await open(office);
    expect(office.calls).toEqual(['loadRoster', 'repair', 'loadRoster']);
    expect(session.state().roster?.missing).toBe(0);
  });
});

describe('one pupil', () => {
  test('leaves, and only then can be forgotten, when the name is typed', async () => {
    const office = new Office(NAMES);
    const session = await open(office);
    session.show('one');
    session.choose(office.idOf('Bo Vik'));
    await session.askForget();
    expect(session.state().forgetting).toBe(null);
    session.change({ status: 'left' });
    await session.save();
    await session.askForget();
    expect(session.state().forgetting?.traces).toHaveLength(3);
    await session.forget();
    expect(office.lines()).toContain('5A Bo Vik left');
    session.type('  bo  vik ');
    await session.forget();
    expect(office.lines().join()).not.toContain('Bo Vik');
    expect(session.state().forgetting).toMatchObject({ done: true });
  });

  test('an interrupted forgetting goes on without the name being typed again', async () => {
    const office = new Office(NAMES);
    const session = await open(office);
    session.show('one');
    session.choose(office.idOf('Bo Vik'));
    session.change({ status: 'left' });
    await session.save();
    await session.askForget();
    session.type('Bo Vik');
    office.loseNext('forgetPupil');
    await session.forget();
    expect(session.state()).toMatchObject({ trouble: { retry: 'forget' }, task: null });
    await session.retry('forget');
    expect(session.state().forgetting).toMatchObject({ done: true });
    expect(office.lines().join()).not.toContain('Bo Vik');
  });

  test('an empty name is not saved', async () => {
    const office = new Office(NAMES);
    const session = await open(office);
    session.show('one');
    session.choose(office.idOf('Bo Vik'));
    session.change({ name: '  ' });
    expect(askedFor(session.state()).changes).toEqual([]);
  });

  test('is here on some days, and what is no day is not saved', async () => {
    const office = new Office(NAMES);
    const session = await open(office);
    session.show('one');
    session.choose(office.idOf('Bo Vik'));
    session.change({ days: ' ma–on ' });
    expect(daysIn(session.state().edited.days!)).toEqual([1, 2, 3]);
    await session.save();
    expect(office.pupils[1]).toMatchObject({ name: 'Bo Vik', days: 'ma–on', status: 'here' });
    session.change({ days: 'noen ganger' });
    expect([daysIn('noen ganger'), askedFor(session.state()).changes]).toEqual([null, []]);
    session.change({ days: '' });
    await session.save();
    expect(office.pupils[1]?.days).toBe('');
  });

  test('days that were typed on the tab and say nothing stand in the way of nothing else', async () => {
    const office = new Office(NAMES);
    office.pupils[1] = { ...office.pupils[1]!, days: 'av og til' };
    const session = await open(office);
    session.show('one');
    session.choose(office.idOf('Bo Vik'));
    session.change({ status: 'leave' });
    await session.save();
    expect(office.pupils[1]).toMatchObject({ days: 'av og til', status: 'leave' });
  });
});
