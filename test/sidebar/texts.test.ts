// The sidebar's sentences, where number and time of day change them.
import { describe, expect, test } from '@jest/globals';
import { sayFinding } from '../../src/messages';
import { sidebarTexts } from '../../src/messages/sidebar';
import { countGroups } from '../../src/sidebar/ask';

const sidebar = sidebarTexts();

const ready = (...sizes: number[]): string =>
  sidebar.draw.ready(countGroups(sizes.map((size) => Array<string>(size).fill('p'))));

describe('how many are ready', () => {
  test.each([
    ['14 par er klare.', Array<number>(14).fill(2)],
    ['Ett par er klart.', [2]],
    ['12 par og én gruppe på tre er klare.', [...Array<number>(12).fill(2), 3]],
    ['Ett par og én gruppe på tre er klare.', [2, 3]],
    ['Én gruppe på tre er klar.', [3]],
    // That somebody has a place of their own is nobody else's business.
    ['To par er klare.', [2, 2, 1]],
  ])('%s', (text, sizes) => {
    expect(ready(...sizes)).toBe(text);
  });
});

describe('sentences with days and people', () => {
  test('the rhythm', () => {
    const { status } = sidebar;
    expect(status.due(7, 19, null)).toBe('Bytte i dag · periode 7 av 19');
    expect(status.due(0, 0, null)).toBe('Bytte i dag');
    expect(status.due(9, 19, 'groups')).toBe('Nye basisgrupper i dag · periode 9 av 19');
    expect(status.due(8, 19, 'rotation')).toBe('Bytt gruppeleder i dag · periode 8 av 19');
    expect(status.next('2026-12-07', null, false)).toBe('Neste bytte: mandag 7. desember');
    expect(status.next('2026-12-06', 'rotation', true)).toBe(
      'Neste bytte: søndag 6. desember (utsatt)',
    );
    expect(status.next('2026-12-07', 'groups', false)).toBe(
      'Neste bytte: mandag 7. desember, nye basisgrupper',
    );
    expect(status.stars('2026-12-07')).toBe(
      'To stjerner og et ønske passer i dag: Byttet er mandag 7. desember.',
    );
  });

  test('what of base groups is undone, and what holds then', () => {
    const { undo } = sidebar.groups;
    expect(undo.ask('rotation', '8A', '2026-11-23')).toBe(
      'Angre siste bytte av gruppeleder i 8A, fra mandag 23. november?',
    );
    expect(undo.ask('groups', '8A', '2026-11-23')).toContain('de nye basisgruppene');
    expect(undo.ask('move', '8A', '2026-11-23')).toContain('flytting');
    expect(undo.back('')).toBe('Da står klassen uten basisgrupper.');
    expect(undo.done('8A', '2026-11-09')).toContain('mandag 9. november');
  });

  test('saved today, and saved for another day', () => {
    expect(sidebar.saved.done('2026-11-23', '2026-11-23')).toBe('Lagret. Gjelder fra i dag.');
    expect(sidebar.saved.done('2026-11-23', '2026-11-24')).toBe(
      'Lagret. Gjelder fra mandag 23. november.',
    );
  });

  test('a colleague with and without a name', () => {
    const at = '2026-11-23T08:05:00+01:00';
    const first = (by: string, when: string, undone: boolean): string =>
      sayFinding(
        { code: 'colleague-first', params: { className: '5A', by, at: when, undone } },
        () => '',
      );
    expect(first('Per', at, false)).toBe(
      'Per var først ute: 5A fikk nye læringspartnere kl. 08.05. Trekningen din er ikke lagret, og ingenting er skrevet over.',
    );
    expect(first('', '', true)).toBe(
      'En kollega var først ute: Siste bytte i 5A ble angret. Trekningen din er ikke lagret, og ingenting er skrevet over.',
    );
  });

  test('what would be undone', () => {
    expect(sidebar.undo.ask('5A', '2026-11-23')).toBe('Angre byttet i 5A fra mandag 23. november?');
    expect(sidebar.undo.by({ by: 'Per', at: '2026-11-23T08:05:00+01:00' })).toBe(
      'Det ble lagret av Per 23. november 2026 kl. 08.05.',
    );
    expect(sidebar.undo.by({ by: 'Per', at: '' })).toBe('Det ble lagret av Per.');
  });

  test('repeats, once and more often', () => {
    const names = ['Amina', 'Jonas'];
    expect(sidebar.teacher.repeat(names, 1, '2026-09-07')).toBe(
      'Amina og Jonas har sittet sammen før i år (sist fra 7. september 2026).',
    );
    expect(sidebar.teacher.repeat(names, 3, '2026-09-07')).toContain('tre ganger før i år');
  });
});
