// Names in cells: as large as they fit, in lines where that is larger, broken or cut only at the last.
import { expect, test } from '@jest/globals';
import { fit } from '../../src/tabs/fit';

const box = { width: 150, height: 60, most: 28, least: 11 };

test('a short name is as large as can be', () => {
  expect(fit('Bo', { ...box, height: 50 })).toEqual({ text: 'Bo', size: 28, whole: true });
  expect(fit('Bo', { ...box, height: 30 }).size).toBeLessThan(28);
});

test('a wider cell never makes a name smaller, nor a wider letter a name larger', () => {
  const size = (text: string, width: number): number => fit(text, { ...box, width }).size;
  for (let width = 60; width < 300; width += 10) {
    expect(size('Benjamin', width + 10)).toBeGreaterThanOrEqual(size('Benjamin', width));
    expect(size('Wawawawa', width)).toBeLessThanOrEqual(size('Lalalala', width));
  }
});

test('two words take two lines where that makes them larger, and one where there is room', () => {
  expect(fit('Per Kristian', { ...box, height: 90 }).text).toBe('Per\nKristian');
  expect(fit('Anne-Katharina', { ...box, height: 90 }).text).toBe('Anne-\nKatharina');
  expect(fit('Per Kristian', { ...box, width: 400 }).text).toBe('Per Kristian');
});

test('a word is broken only where it would be too small whole', () => {
  expect(fit('Konstantinopoulos', { ...box, width: 200 }).text).toBe('Konstantinopoulos');
  const { text, size, whole } = fit('Konstantinopoulos', { ...box, width: 100 });
  expect([text.replace('\n', ''), text.includes('\n'), size, whole]).toEqual([
    'Konstantinopoulos',
    true,
    11,
    true,
  ]);
});

test('what does not fit at all says that there is more', () => {
  const cut = fit('Konstantinopoulos', { ...box, width: 100, height: 20 });
  expect(cut).toMatchObject({ size: 11, whole: false });
  expect(cut.text).toMatch(/^Konst\w+…$/);
  expect(fit('😀😀😀', { ...box, width: 40, height: 20 }).text).toMatch(/^(😀)*…$/u);
});
