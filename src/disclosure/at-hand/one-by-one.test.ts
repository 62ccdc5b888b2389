import { expect, test } from 'vitest';
import { oneByOne } from './one-by-one.ts';

/** Work that ends when it is let go. */
function heldBack() {
  const ends: (() => void)[] = [];
  let begun = 0;
  const work = () => {
    begun++;
    return new Promise<void>((end) => ends.push(end));
  };
  return { work, begun: () => begun, letGo: () => ends.shift()?.() };
}

const turns = () => new Promise((next) => setImmediate(next));

test('whoever asks while it runs gets one more turn, and all who wait share it', async () => {
  const held = heldBack();
  const ask = oneByOne(held.work);
  const first = ask();
  await turns();
  const [second, third] = [ask(), ask()];
  await turns();
  expect([held.begun(), second === third, first === second]).toEqual([1, true, false]);
  held.letGo();
  await first;
  await turns();
  expect(held.begun()).toBe(2);
  held.letGo();
  await Promise.all([second, third]);
  expect(held.begun()).toBe(2);
});

test('a turn that fails is told to whoever asked, and the next one is taken', async () => {
  let times = 0;
  const ask = oneByOne(async () => {
    times++;
    if (times === 1) throw new Error('the database is away');
  });
  await expect(ask()).rejects.toThrow('the database is away');
  await ask();
  expect(times).toBe(2);
});
