import { expect, test } from 'vitest';
import { ask } from '../../../analysis/index.ts';
import { dayOf, owner, question } from '../__data__/owner.ts';
import { openLattice } from '../lattice.ts';

const DATASET = owner();
const LATTICE = openLattice(DATASET, null);

/** What leaders' exits of a month are told as; `:` where they are withheld. */
async function exitsOf(from: string, to: string, fewestPersons: number): Promise<string | undefined> {
  const limits = { fewestPersons, smallestBase: 10 };
  const period = { kind: 'between', from: dayOf(from), to: dayOf(to), grain: null } as const;
  const asked = question('B4', { by: ['staff-group'], period });
  const raw = ask(DATASET, asked);
  if ('refusal' in raw) throw new Error(raw.refusal.code);
  const withheld = await LATTICE.withheld(asked, raw, () => limits);
  const at = raw.cells.findIndex(({ codes }) => codes.join() === 'leader');
  return withheld?.has(at) === true ? ':' : String(raw.cells[at]?.numerator);
}

test('a month is told only where every month of the year can be', async () => {
  const julyAndAugust = async (fewest: number) => [
    await exitsOf('2025-07-01', '2025-08-01', fewest),
    await exitsOf('2025-08-01', '2025-09-01', fewest),
  ];
  expect(await julyAndAugust(5)).toEqual(['7', '0']);
  expect(await julyAndAugust(8)).toEqual([':', ':']);
});
