import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, type Question } from '../../../analysis/index.ts';
import { owner, question } from '../__data__/owner.ts';
import { openLattice } from '../lattice.ts';
import { withholdBeside } from './withhold-beside.ts';
import { type Withholder, withholdHere } from './withholder.ts';

/** A problem as it was asked, and the answer that was found here. */
interface Met {
  readonly asked: Parameters<Withholder>;
  readonly hidden: ReadonlySet<number>;
}

const DATASET = owner();
const LIMITS = { fewestPersons: 5, smallestBase: 10 };
const BY_GROUP: Question = question('A1', { by: ['unit', 'staff-group', 'age-band'] });
const beside = withholdBeside();
let met: Met[] = [];

async function withheld(withhold: Withholder): Promise<ReadonlySet<number> | null> {
  const raw = ask(DATASET, BY_GROUP);
  if ('refusal' in raw) throw new Error(raw.refusal.code);
  return openLattice(DATASET, null, undefined, withhold).withheld(BY_GROUP, raw, () => LIMITS);
}

beforeAll(async () => {
  const all: Met[] = [];
  await withheld(async (...asked) => {
    const hidden = await withholdHere(...asked);
    all.push({ asked, hidden });
    return hidden;
  });
  met = all.filter(({ asked: [{ table }, first] }) => table.rows.length > 150 && first.size > 0);
});
afterAll(() => beside.stop());

test('a thread withholds just what is withheld here, of every large table of an answer', async () => {
  expect(met.length).toBeGreaterThan(0);
  const found = await Promise.all(met.map(({ asked }) => beside.withhold(...asked)));
  expect(found).toEqual(met.map(({ hidden }) => hidden));
  expect(found.some(({ size }) => size > 0)).toBe(true);
});

test('an answer is the same with a thread, and others are answered while it works', async () => {
  let turns = 0;
  const counting = setInterval(() => turns++, 0);
  const found = await withheld(beside.withhold);
  clearInterval(counting);
  expect(found).toEqual(await withheld(withholdHere));
  expect(turns).toBeGreaterThan(0);
});

test('what waits for a thread that ends is withheld here, and the next table starts another', async () => {
  const [{ asked, hidden }] = met as [Met];
  const other = withholdBeside();
  const waiting = other.withhold(...asked);
  await other.stop();
  expect(await waiting).toEqual(hidden);
  expect(await other.withhold(...asked)).toEqual(hidden);
  await other.stop();
});
