import { expect, test } from 'vitest';
import type { ToldEntry, ToldLedger } from '../../../record/administration/index.ts';
import { memoryLedger } from '../__data__/memory-ledger.ts';
import { openEntering, whenEntered } from './entering.ts';

const entry = (asked: string, version = 'v1'): ToldEntry => ({ asked, version, cells: [['unit', 'told', 12]] });

test('what has been put is known at once, and stands in the ledger when it is done', async () => {
  const ledger = memoryLedger();
  const entering = openEntering(ledger);
  entering.put(entry('a'));
  expect([(await entering.of('a')).length, (await ledger.of('a')).length]).toEqual([1, 0]);
  await entering.done();
  expect([(await entering.of('a')).length, (await ledger.of('a')).length]).toEqual([1, 1]);
});

test('what has been put is entered once, and all at once', async () => {
  const sizes: number[] = [];
  const ledger: ToldLedger = { of: async () => [], enter: async (entries) => sizes.push(entries.length) > 0 };
  const entering = openEntering(ledger);
  for (const asked of ['a', 'b', 'a']) entering.put(entry(asked));
  await Promise.all([entering.done(), entering.done()]);
  expect(sizes).toEqual([2]);
});

test('what could not be entered is not told, and is entered with the next answer', async () => {
  const ledger = memoryLedger();
  let isAway = true;
  const failing: ToldLedger = {
    ...ledger,
    enter: (entries) => (isAway ? Promise.reject(new Error('the database is away')) : ledger.enter(entries)),
  };
  const entering = openEntering(failing);
  const answer = whenEntered(entering, () => undefined);
  await expect(answer(async () => entering.put(entry('a')))).rejects.toThrow('the database is away');
  isAway = false;
  expect(await answer(async () => 'told')).toBe('told');
  expect(await ledger.of('a')).toHaveLength(1);
});

test('where another process has told the same before, all is forgotten and found again', async () => {
  const outcomes = [false, true];
  const ledger: ToldLedger = { of: async () => [], enter: async () => outcomes.shift() ?? true };
  const entering = openEntering(ledger);
  let [found, forgotten] = [0, 0];
  const answer = whenEntered(entering, () => {
    forgotten += 1;
  });
  await answer(async () => {
    found += 1;
    entering.put(entry('a'));
  });
  expect([found, forgotten]).toEqual([2, 1]);
});
