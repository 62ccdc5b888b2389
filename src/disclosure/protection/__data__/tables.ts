import fc from 'fast-check';
import type { Hierarchy, InnerTable } from '../cells/inner-table.ts';
import { crossTable, type Sums } from '../cells/sums.ts';
import { readTrees } from '../cells/trees.ts';
import { primarySums } from '../primary-sums.ts';

/** Schools under districts, groups, and what became of people: small, skewed counts with many ones and zeros. */
const AREAS: Hierarchy = {
  column: 'school',
  links: [
    { code: 's1', parent: 'north' },
    { code: 's2', parent: 'north' },
    { code: 's3', parent: 'south' },
    { code: 's4', parent: 'south' },
    { code: 'north', parent: 'Total' },
  ],
};
/** A second way to add the same schools up. */
export const CONDITIONS: Hierarchy = {
  column: 'school',
  links: [
    { code: 's1', parent: 'exposed' },
    { code: 's3', parent: 'exposed' },
    { code: 's2', parent: 'other' },
    { code: 's4', parent: 'other' },
  ],
};
export const TREES = [AREAS, CONDITIONS];

const count = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.constant(1) },
  { weight: 4, arbitrary: fc.integer({ min: 2, max: 6 }) },
  { weight: 2, arbitrary: fc.integer({ min: 7, max: 30 }) },
);

/** A table of four schools and three groups, in any order. */
export const someTable: fc.Arbitrary<InnerTable> = fc
  .array(count, { minLength: 12, maxLength: 12 })
  .map((values) => ({
    columns: ['school', 'group'],
    rows: values.map((value, i) => ({ codes: [`s${(i % 4) + 1}`, `g${Math.floor(i / 4)}`], value })),
  }));

export function sumsOfTable(table: InnerTable, trees: readonly Hierarchy[] = TREES): Sums {
  const read = readTrees(table, trees, 'Total');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return crossTable(table, read.ancestors).sums;
}

export function primaryOf(sums: Sums, fewest: number): readonly boolean[] {
  return primarySums(sums, fewest).map((reason) => reason !== null);
}

/** Three districts of twelve schools with counts from 0 to `most`, drawn without chance: large enough for parts. */
export function sumsOfDistricts(seed: number, most: number): Sums {
  let state = seed >>> 0;
  const draw = (below: number) => {
    state = (Math.imul(1_664_525, state) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const schools = Array.from({ length: 36 }, (_, i) => `d${Math.floor(i / 12)}s${i}`);
  const rows = schools.flatMap((school) =>
    ['a', 'b', 'c', 'd'].flatMap((group) =>
      ['stayed', 'moved', 'left'].map((outcome) => ({ codes: [school, group, outcome], value: draw(most + 1) })),
    ),
  );
  const links = schools.map((code) => ({ code, parent: code.slice(0, 2) }));
  return sumsOfTable({ columns: ['school', 'group', 'outcome'], rows }, [{ column: 'school', links }]);
}
