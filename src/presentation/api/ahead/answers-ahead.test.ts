import { expect, test } from 'vitest';
import { madeAhead } from './answers-ahead.ts';

const broughtOf = (mark: string) => ({ mark, dataset: '', fingerprint: '', tables: [] });

/** A record that is said to be another, and threads that end when they are let go, with what they read. */
function beside() {
  let mark = 'a';
  const ends: (() => void)[] = [];
  const faults: unknown[] = [];
  const make = () => {
    const read = mark;
    return new Promise<ReturnType<typeof broughtOf>>((end) => ends.push(() => end(broughtOf(read))));
  };
  const made = madeAhead({ make, asked: () => [], mark: async () => mark, logFault: (one) => faults.push(one) });
  const turns = () => new Promise((next) => setTimeout(next));
  return {
    ...{ made, ends, faults },
    change: (to: string) => {
      mark = to;
    },
    end: async () => {
      ends.at(-1)?.();
      await turns();
    },
  };
}

test('all who wait share one thread, and what it brings', async () => {
  const { made, ends, end } = beside();
  const [one, other] = [made.ready(), made.ready()];
  await end();
  expect([await one, await other, ends.length]).toEqual([broughtOf('a'), broughtOf('a'), 1]);
});

test('a take-in that ends while the thread of an earlier one is at work is made ready too, once for both', async () => {
  const { made, ends, change, end } = beside();
  const earlier = made.ready();
  change('b');
  const later = made.ready();
  await end();
  expect(ends.length).toBe(2);
  await end();
  expect([await earlier, await later, ends.length]).toEqual([broughtOf('b'), broughtOf('b'), 2]);
});

test('where the database does not say what the record is now, what was brought is taken', async () => {
  const away = madeAhead({
    make: async () => broughtOf('a'),
    asked: () => [],
    mark: () => Promise.reject(new Error('away')),
    logFault: () => undefined,
  });
  expect(await away.ready()).toEqual(broughtOf('a'));
});

test('a thread that fails is told, and nothing is brought; none is begun after the end', async () => {
  const faults: unknown[] = [];
  let begun = 0;
  const make = async () => {
    begun++;
    throw new Error('no room');
  };
  const failing = madeAhead({ make, asked: () => [], mark: async () => 'a', logFault: (one) => faults.push(one) });
  expect([await failing.ready(), String(faults[0])]).toEqual([null, 'Error: no room']);
  failing.stop();
  expect([await failing.ready(), begun]).toEqual([null, 1]);
});
