// biome-ignore lint/correctness/noUndeclaredDependencies: the root package holds the test tools
import { expect, test } from 'vitest';
import { likelyUnit } from './unplaced.ts';

const LYNGASEN = { unit: '1', name: 'Lyngåsen skole' };
const FJORDVIK = { unit: '2', name: 'Fjordvik videregående skole' };
const ADULTS = { unit: '3', name: 'Fjordvik voksenopplæring' };

test('a unit with the workplace’s own name stands chosen', () => {
  expect(likelyUnit('FJORDVIK VGS', [LYNGASEN, FJORDVIK])).toBe('2');
});

test('a unit that is like only in «skole» does not', () => {
  expect(likelyUnit('Tangen skole', [LYNGASEN])).toBe('');
});

test('where two units have the name, nothing is chosen for the reader', () => {
  expect(likelyUnit('Fjordvik', [FJORDVIK, ADULTS])).toBe('');
});
