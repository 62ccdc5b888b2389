import { expect, test } from 'vitest';
import { ask, type Question } from '../../analysis/index.ts';
import { dayOf, owner, question } from './__data__/owner.ts';
import { openLattice } from './lattice.ts';

const DATASET = owner();
const LATTICE = openLattice(DATASET, null);

/** Each row as `codes number`, with `:` where it is withheld. */
async function told(asked: Question): Promise<readonly string[]> {
  const raw = ask(DATASET, asked);
  if ('refusal' in raw) throw new Error(raw.refusal.code);
  const withheld = await LATTICE.withheld(asked, raw, () => ({ fewestPersons: 5, smallestBase: 10 }));
  return raw.cells.map(({ codes, numerator }, i) => `${codes.join()} ${withheld?.has(i) === true ? ':' : numerator}`);
}

test('what a balance ends with stands as what the next one begins with', async () => {
  const balance = (from: string, to: string) =>
    told(
      question('B6', {
        by: ['unit', 'staff-group'],
        period: { kind: 'between', from: dayOf(from), to: dayOf(to), grain: null },
      }),
    );
  const lines = (rows: readonly string[], line: string) =>
    rows.filter((row) => row.includes(`,${line} `)).map((row) => row.replace(`,${line} `, ' '));
  const ends = lines(await balance('2023-08-01', '2024-08-01'), 'end');
  expect(ends.some((row) => row.endsWith(':'))).toBe(true);
  expect(lines(await balance('2024-08-01', '2025-08-01'), 'start')).toEqual(ends);
});
