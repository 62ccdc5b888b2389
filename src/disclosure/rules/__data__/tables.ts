import fc from 'fast-check';
import type { RuleRow, RuleTable } from '../row.ts';

const TOTAL = 'Total';

/** One row; persons follow the numerator and base the denominator unless said. */
export function row(codes: readonly string[], numerator: number, more: Partial<RuleRow> = {}): RuleRow {
  const denominator = more.denominator ?? null;
  return { codes, period: 'p', numerator, denominator, persons: numerator, base: denominator, delivered: true, ...more };
}

/** Every crossing of the codes with totals, from the inner counts. */
export function cube(sizes: readonly number[], inner: readonly number[], bases: readonly number[] | null = null): RuleTable {
  const rows = new Map<string, RuleRow>();
  const places = inner.map((_, i) => placeOf(sizes, i));
  inner.forEach((count, i) => {
    for (let mask = 0; mask < 1 << sizes.length; mask++) {
      const codes = (places[i] ?? []).map((code, d) => ((mask >> d) & 1 ? TOTAL : `c${code}`));
      const before = rows.get(codes.join());
      const numerator = (before?.numerator ?? 0) + count;
      const denominator = bases === null ? null : (before?.denominator ?? 0) + (bases[i] ?? 0);
      rows.set(codes.join(), row(codes, numerator, { denominator, base: denominator }));
    }
  });
  return { columns: sizes.map((_, d) => `d${d}`), unit: bases === null ? 'persons' : 'share', rows: [...rows.values()] };
}

function placeOf(sizes: readonly number[], i: number): readonly number[] {
  let rest = i;
  return sizes.map((size) => {
    const place = rest % size;
    rest = Math.floor(rest / size);
    return place;
  });
}

/** Random counts in one to three crossed dimensions, many of them small. */
export const countTables: fc.Arbitrary<RuleTable> = fc
  .array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 3 })
  .chain((sizes) => {
    const cells = sizes.reduce((product, size) => product * size, 1);
    const count = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 60 }));
    return fc.array(count, { minLength: cells, maxLength: cells }).map((inner) => cube(sizes, inner));
  });

/** Random shares: a numerator never larger than its base. */
export const shareTables: fc.Arbitrary<RuleTable> = fc
  .array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 2 })
  .chain((sizes) => {
    const cells = sizes.reduce((product, size) => product * size, 1);
    const pair = fc
      .tuple(fc.integer({ min: 0, max: 60 }), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([base, share]) => [Math.round(base * share), base] as const);
    return fc
      .array(pair, { minLength: cells, maxLength: cells })
      .map((pairs) => cube(sizes, pairs.map(([part]) => part), pairs.map(([, base]) => base)));
  });
