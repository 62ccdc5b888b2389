import fc from 'fast-check';
import { expect, test } from 'vitest';
import { primaryOf, someTable, sumsOfTable } from '../__data__/tables.ts';
import { audit } from '../audit.ts';
import { protectionOf } from '../prepare.ts';
import { startSolver } from '../solver.ts';
import { search } from './search.ts';
import { openToldAtOnce } from './told-at-once.ts';

test('what one subtraction is said to tell, the audit finds as well', async () => {
  const highs = await startSolver();
  let told = 0;
  fc.assert(
    fc.property(someTable, (table) => {
      const sums = sumsOfTable(table);
      const wanted = protectionOf(primaryOf(sums, 5), 5);
      const { withheld } = search(sums, wanted, () => undefined);
      const given = new Set(audit(highs, sums, { withheld, wanted }).givenByRule);
      const atOnce = openToldAtOnce(sums, wanted, withheld);
      const seconds = [...withheld.keys()].filter((sum) => withheld[sum] === 1 && wanted.primary[sum] !== true);
      for (const sum of seconds.slice(0, 6)) {
        withheld[sum] = 0;
        if (atOnce.byPublishing(sum, given)) {
          told += 1;
          const { attackers } = audit(highs, sums, { withheld, wanted });
          expect(attackers.flatMap(({ tooClose }) => tooClose)).not.toEqual([]);
        }
        withheld[sum] = 1;
      }
    }),
    { numRuns: 8, seed: 40 },
  );
  expect(told).toBeGreaterThan(5);
});
