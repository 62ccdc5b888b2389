import { expect, test } from 'vitest';
import type { Teacher } from './problem.ts';
import { transfersOf, uncoveredOf } from './told-way.ts';
import type { Way } from './ways.ts';

const teacher = (id: string, now: Teacher['now'], lacks: Teacher['lacks'] = {}): Teacher => ({
  ...{ id, now, hours: 10, credits: {}, exempt: false },
  ...(lacks === undefined ? {} : { lacks }),
});
const taught = (id: string) => ({ id }) as never;
const hours = (one: string, of: string, then: number) => ({ teacher: one, taught: of, hours: then, now: 0 });

test('hours go from whoever gives most to whoever takes most, and what nobody takes goes to nobody', () => {
  const teachers = [teacher('T1', { norsk: 6 }), teacher('T2', { norsk: 2 }), teacher('T3', {}), teacher('T10', {})];
  const way = { hours: [hours('T3', 'norsk', 5), hours('T10', 'norsk', 1)] };
  expect(transfersOf(way, { teachers, taught: [taught('norsk')] })).toEqual([
    { taught: 'norsk', from: 'T1', to: 'T3', hours: 5 },
    { taught: 'norsk', from: 'T1', to: 'T10', hours: 1 },
    { taught: 'norsk', from: 'T2', to: null, hours: 2 },
  ]);
});

const way = (name: Way['name'], uncovered: Way['uncovered']) => ({ name, uncovered }) as unknown as Way;

test.each([
  ['nobody', 'cheapest', {}],
  ['hours', 'cheapest', { norsk: 0 }],
  ['hours', 'fewest-swaps', { norsk: 30 }],
  ['ceiling', 'within', { norsk: 30 }],
  ['no-swaps', 'no-swaps', { norsk: 0 }],
] as const)('hours stay uncovered: %s, in the way %s', (why, name, lacks) => {
  const left = way(name, { norsk: 4 });
  const freest = way('cheapest', name === 'cheapest' ? { norsk: 4 } : { norsk: name === 'fewest-swaps' ? 4 : 1 });
  expect(uncoveredOf(left, [teacher('T1', {}, lacks)], [freest, left])).toEqual([{ taught: 'norsk', hours: 4, why }]);
});
