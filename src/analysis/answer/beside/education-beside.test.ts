import { expect, test } from 'vitest';
import { answer, between, NORTH, question, schools } from '../../../../test/analysis/asking.ts';
import { day, row, type SmallWorld } from '../../../../test/analysis/small-world.ts';
import type { MetricId } from '../../metrics/metric.ts';

type Row = NonNullable<SmallWorld['own']>[number]['rows'][number];

function applied(year: number, programme: string, firstChoice: number, institution: string | null = null): Row {
  const values = { from: day(`${year}-01-01`), to: day(`${year + 1}-01-01`), programme, institution, firstChoice };
  return { table: 'education-applicants', key: JSON.stringify([year, programme, institution]), values };
}

const POST: Row = {
  table: 'posts',
  key: 's1',
  values: {
    post: 's1',
    unit: NORTH,
    advertised: day('2025-02-01'),
    deadline: day('2025-02-20'),
    qualified: 2,
    applicants: 3,
  },
};

function told(rows: readonly Row[], metric: MetricId = 'C1') {
  const own = [[POST], rows].map((of) => ({ knownOn: day('2025-12-01'), withdrawnOn: null, rows: of }));
  const world = schools({ rows: [row(0, NORTH, '2015-08-01/')], own });
  const { notes } = answer(world, question(metric, { period: between('2025-01-01', '2026-01-01') }));
  return notes.filter(({ code }) => code === 'education-applicants').map(({ values }) => values);
}

test('first choices of the latest year and the one before, of programmes told in both', () => {
  const rows = [
    ...[applied(2024, 'lecturer', 900), applied(2025, 'lecturer', 800)],
    ...[applied(2024, 'primary-1-7', 500), applied(2025, 'primary-1-7', 450)],
    // Told of one year only, of one place of study, and of a year that begins after the period.
    ...[applied(2025, 'vocational', 70), applied(2025, 'lecturer', 90, 'OsloMet'), applied(2026, 'lecturer', 1)],
  ];
  expect(told(rows)).toEqual([{ year: '2025', applicants: 1250, before: 1400 }]);
});

test('nothing of one year alone, nor beside what does not ask for qualified applicants', () => {
  const both = [applied(2024, 'lecturer', 900), applied(2025, 'lecturer', 800)];
  expect(told(both.slice(1))).toEqual([]);
  expect(told(both, 'C3')).toEqual([]);
  expect(told(both, 'C2')).toHaveLength(1);
});
