import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countTables } from '../__data__/tables.ts';
import { relationsOf } from '../relations.ts';
import { determinedRows } from './determined.ts';
import { watchDetermined } from './watch-determined.ts';

test('watching ever more withheld rows tells what looking at all of them anew does', () => {
  fc.assert(
    fc.property(countTables, fc.array(fc.nat(1000), { minLength: 1, maxLength: 40 }), (table, picked) => {
      const relations = relationsOf(table);
      const matters = (row: number) => row % 3 !== 0;
      const watch = watchDetermined(relations, matters);
      const withheld = new Set<number>();
      for (const one of picked) {
        withheld.add(one % table.rows.length);
        expect(watch(withheld)).toEqual(determinedRows(relations, withheld).filter(matters));
      }
    }),
    { seed: 5, numRuns: 60 },
  );
});
