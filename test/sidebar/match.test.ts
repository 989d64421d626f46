// Finding a pupil by a few letters.
import { expect, test } from '@jest/globals';
import { matchingPupils } from '../../src/sidebar/match';

const pupil = (name: string) => ({ id: name, row: 2, name, short: name });
const PUPILS = ['Åse Bjørnstad', 'Anne-Lise Næss', 'Lise Aas', 'Jonas Lie', 'José Åsen'].map(pupil);
const found = (text: string): string[] => matchingPupils(PUPILS, text).map(({ name }) => name);

test('case and accents aside, by any of the names, first names first', () => {
  expect(found('lise')).toEqual(['Lise Aas', 'Anne-Lise Næss']);
  expect(found('JO')).toEqual(['Jonas Lie', 'José Åsen']);
  expect(found('jose')).toEqual(['José Åsen']);
  expect(found('ås')).toEqual(['Åse Bjørnstad', 'José Åsen']);
  expect(found('ase')).toEqual(['Åse Bjørnstad', 'José Åsen']);
  expect(found('bjørn')).toEqual(['Åse Bjørnstad']);
  expect(found('ona')).toEqual([]);
});

test('in Norwegian order, also when the list is cut: æ, ø and å come last', () => {
  const many = ['Øyvind By', 'Åse By', 'Ærlend By', 'Zoe By', 'Adam By', 'Per By', 'Ola By'];
  const all = [...many, 'By Lise', 'By Anders'].map(pupil);
  const hits = matchingPupils(all, 'by').map(({ name }) => name);
  expect(hits).toEqual([
    'By Anders',
    'By Lise',
    'Adam By',
    'Ola By',
    'Per By',
    'Zoe By',
    'Ærlend By',
  ]);
});
