import { expect, test } from 'vitest';
import { keptByDay } from './kept-by-day.ts';

test('what is made of a thing and a day is made once, and so is nothing', () => {
  const kept = keptByDay<object, string | null>(2);
  let made = 0;
  const ask = (of: object, day: number, value: string | null) =>
    kept(of, day, () => {
      made++;
      return value;
    });
  const [one, other] = [{}, {}];
  expect([ask(one, 1, null), ask(one, 1, 'again'), ask(other, 1, 'other'), made]).toEqual([null, null, 'other', 2]);
});

test('the longest unused day goes first', () => {
  const kept = keptByDay<object, number>(2);
  const of = {};
  let made = 0;
  const ask = (day: number) => kept(of, day, () => ++made);
  expect([ask(1), ask(2), ask(1), ask(3), ask(1), ask(2)]).toEqual([1, 2, 1, 3, 1, 4]);
});
