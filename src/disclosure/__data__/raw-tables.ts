import { METRICS, type MetricId, type RawCell, type RawTable } from '../../analysis/index.ts';

/** A raw cell; persons and base follow the numbers unless said. */
export function cell(codes: readonly string[], numerator: number, more: Partial<RawCell> = {}): RawCell {
  const denominator = more.denominator ?? null;
  const period = more.period ?? '2025-10-01';
  return {
    codes,
    period,
    numerator,
    denominator,
    persons: Math.ceil(numerator),
    base: denominator,
    provisional: false,
    delivered: true,
    ...more,
  };
}

/** A raw table by staff group (or the columns given) with plain surroundings. */
export function rawTable(metric: MetricId, cells: readonly RawCell[], more: Partial<RawTable> = {}): RawTable {
  return {
    metric: METRICS[metric],
    columns: ['staff-group'],
    cells,
    period: { at: '2025-10-01' },
    filters: [],
    population: [{ code: 'employed-on-day', values: { day: '2025-10-01' } }],
    exclusions: [{ code: 'hourly', values: { persons: 3 } }],
    settings: { 'gap-summer-days': 62 },
    notes: [{ code: 'unassigned-share', values: { persons: 2, of: 53 } }],
    dataset: 'sha256:test',
    asKnownOn: null,
    names: {},
    nesting: [],
    ...more,
  };
}

/** Teachers 30, leaders 3, administration 20: one group is too small to be told. */
export const HEADCOUNT: RawTable = rawTable('A1', [
  cell(['teacher'], 30),
  cell(['leader'], 3),
  cell(['administration'], 20),
  cell(['Total'], 53),
]);

/** Headcount over ten months: teachers about 30, ten more in the last; leaders too few to be told. */
export const HEADCOUNT_SERIES: RawTable = rawTable(
  'A1',
  [30, 31, 30, 32, 30, 31, 30, 32, 30, 42].flatMap((teachers, i) => {
    const period = `2025-${String(i + 1).padStart(2, '0')}-01`;
    const provisional = i === 9;
    return [
      cell(['teacher'], teachers, { period, provisional }),
      cell(['leader'], 3, { period }),
      cell(['administration'], 20, { period }),
      cell(['Total'], teachers + 23, { period, provisional }),
    ];
  }),
  { period: { from: '2025-01-01', to: '2025-10-01', grain: 'month' } },
);

/** 8 of 40 teachers left, 0 of 3 leaders, nobody in administration; 8 of 43 in all. */
export const TURNOVER: RawTable = rawTable('B2', [
  cell(['teacher'], 8, { denominator: 40 }),
  cell(['leader'], 0, { denominator: 3 }),
  cell(['administration'], 0, { denominator: 0 }),
  cell(['Total'], 8, { denominator: 43, provisional: true }),
]);
