import { expect, test } from 'vitest';
import type { ToldEntry, ToldLedger } from '../../../record/administration/index.ts';
import { memoryLedger } from '../__data__/memory-ledger.ts';
import { enteringIn, whenEntered } from './entering.ts';

const COARSE: ToldEntry = { asked: 'coarse', version: 'one 5', after: 0, cells: [['unit', 'told', 12]] };
const OTHERWISE: ToldEntry = { ...COARSE, cells: [['unit', 'for-another', 12]] };
const FINER: ToldEntry = { ...OTHERWISE, asked: 'finer' };
const OF_TWO: ToldEntry = { ...COARSE, version: 'two 5', cells: [['unit', 'told', 13]] };

/** What the ledger has of some scopes. */
async function inLedger(ledger: ToldLedger, ...asked: readonly string[]) {
  const told = await Promise.all(asked.map((one) => ledger.of(one)));
  return told.map((found) => found.map(({ cells }) => cells));
}

test('what rests on a table that another process told otherwise is found again, and never entered as it was', async () => {
  const ledger = memoryLedger();
  const entering = enteringIn(ledger);
  await ledger.enter([COARSE]);
  const settled = [OTHERWISE, FINER];
  const found = await whenEntered(entering)(async () => {
    const waiting = entering.now();
    const known = await waiting.of('coarse');
    settled.splice(0).map(waiting.put);
    return known.length;
  });
  expect(found).toBe(1);
  expect(settled).toEqual([]);
  expect(await inLedger(ledger, 'coarse', 'finer')).toEqual([[COARSE.cells], []]);
});

test('what a find that began before settles after another process was first reaches no ledger', async () => {
  const ledger = memoryLedger();
  const entering = enteringIn(ledger);
  const began = entering.now();
  began.put(OTHERWISE);
  await ledger.enter([COARSE]);
  await entering.done();
  began.put(FINER);
  await entering.done();
  expect(entering.now()).not.toBe(began);
  expect(await entering.now().of('finer')).toEqual([]);
  expect(await inLedger(ledger, 'coarse', 'finer')).toEqual([[COARSE.cells], []]);
});

test('what could not be entered still waits, and is entered with what comes next', async () => {
  const { of, enter } = memoryLedger();
  let isAway = true;
  const entering = enteringIn({
    of,
    enter: async (entries) => {
      if (isAway) throw new Error('the database is away');
      return enter(entries);
    },
  });
  entering.now().put(COARSE);
  await expect(entering.done()).rejects.toThrow('the database is away');
  isAway = false;
  await entering.done();
  expect(await inLedger({ of, enter }, 'coarse')).toEqual([[COARSE.cells]]);
});

test('what one version is about to tell is known to another one that is asked meanwhile', async () => {
  const ledger = memoryLedger();
  enteringIn(ledger).now().put(COARSE);
  const other = enteringIn(ledger).now();
  expect(await other.of('coarse')).toEqual([COARSE]);
  expect(other.put(OF_TWO)).toBe(false);
  expect(other.put({ ...OF_TWO, after: 1 })).toBe(true);
  await enteringIn(ledger).done();
  expect(await inLedger(ledger, 'coarse')).toEqual([[COARSE.cells, OF_TWO.cells]]);
});

test('what another process told of a scope since it was read is not told beside by another version', async () => {
  const ledger = memoryLedger();
  const entering = enteringIn(ledger);
  const began = entering.now();
  await began.of('coarse');
  await ledger.enter([COARSE]);
  began.put(OF_TWO);
  await entering.done();
  expect(entering.now()).not.toBe(began);
  expect(await inLedger(ledger, 'coarse')).toEqual([[COARSE.cells]]);
});

test('what is entered while the ledger is read is known', async () => {
  const { of, enter } = memoryLedger();
  const read: (() => void)[] = [];
  const entering = enteringIn({
    enter,
    of: async (asked) => {
      const told = await of(asked);
      await new Promise<void>((goOn) => read.push(goOn));
      return told;
    },
  });
  entering.now().put(COARSE);
  const known = entering.now().of('coarse');
  await entering.done();
  read.shift()?.();
  expect((await known).map(({ cells }) => cells)).toEqual([COARSE.cells]);
});
