import { expect, test } from 'vitest';
import type { ToldEntry, ToldLedger } from '../../../record/administration/index.ts';
import { memoryLedger } from '../__data__/memory-ledger.ts';
import { openEntering, whenEntered } from './entering.ts';

const COARSE: ToldEntry = { asked: 'coarse', version: 'one 5', cells: [['unit', 'told', 12]] };
const OTHERWISE: ToldEntry = { ...COARSE, cells: [['unit', 'for-another', 12]] };
const FINER: ToldEntry = { ...OTHERWISE, asked: 'finer' };

/** What the ledger has of some scopes. */
async function inLedger(ledger: ToldLedger, ...asked: readonly string[]) {
  const told = await Promise.all(asked.map((one) => ledger.of(one)));
  return told.map((found) => found.map(({ cells }) => cells));
}

test('what rests on a table that another process told otherwise is found again, and never entered as it was', async () => {
  const ledger = memoryLedger();
  const entering = openEntering(ledger);
  await ledger.enter([COARSE]);
  const settled = [OTHERWISE, FINER];
  const found = await whenEntered(entering)(async () => {
    const waiting = entering.now();
    const known = await waiting.of('coarse');
    for (const one of settled.splice(0)) waiting.put(one);
    return known.length;
  });
  expect(found).toBe(1);
  expect(settled).toEqual([]);
  expect(await inLedger(ledger, 'coarse', 'finer')).toEqual([[COARSE.cells], []]);
});

test('what a find that began before settles after another process was first reaches no ledger', async () => {
  const ledger = memoryLedger();
  const entering = openEntering(ledger);
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
  const entering = openEntering({
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
