// biome-ignore lint/correctness/noUndeclaredDependencies: the root package holds the test tools
import { expect, test } from 'vitest';
import { leadersAddress, readLeaders } from './asked-leaders.ts';

const read = (query: string) => readLeaders(new URLSearchParams(query));

test('an address reads as what made it, and what is as at the start is left out', () => {
  expect(leadersAddress(read(''))).toBe('/ledere');
  const asked = read('audience=internal&after=5&cost-high=120000');
  expect(leadersAddress(asked)).toBe('/ledere?audience=internal&after=5&cost-high=120000');
  expect(asked.wish).toMatchObject({ after: '5', months: '4' });
});

test('what the server would refuse is as at the start', () => {
  expect(read('after=0&months=13&taking=-1&cost-low=1e9').wish).toEqual(read('').wish);
});
