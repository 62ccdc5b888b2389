import { expect, test } from 'vitest';
import type { SourceId } from '../../sources/index.ts';
import type { ControlId, Day, Finding, Severity } from '../../terms/index.ts';
import { freshnessOf } from './freshness.ts';
import { gradeDelivery, worstGrade } from './grade.ts';
import { qualityOfMetric, qualityOfSources } from './source-quality.ts';

function finding(
  control: ControlId,
  count: number,
  severity: Severity = 'note',
  values: Finding['values'] = {},
): Finding {
  return { control, severity, file: 'a.csv', line: 2, path: '', values, count };
}

test.each([
  [[], 'good'],
  [[finding('hr-extract/end-before-start', 5, 'rejects-row')], 'good'],
  [[finding('hr-extract/end-before-start', 6, 'rejects-row')], 'usable'],
  [[finding('hr-extract/end-before-start', 21, 'rejects-row')], 'weak'],
  [[finding('hr-extract/overlap', 20)], 'good'],
  [[finding('hr-extract/overlap', 21)], 'usable'],
  [[finding('hr-extract/unknown-position', 1, 'note', { rows: 101 })], 'weak'],
  [[finding('person/synthetic-number', 1000), finding('file/sheets-joined', 1)], 'good'],
] as const)('%# %j of 1000 rows', (findings, grade) => {
  expect(gradeDelivery('hr-extract', 1000, findings).grade).toBe(grade);
});

test('reasons tell how many rows, whether they were left out, and who can mend them', () => {
  const { reasons, rejected } = gradeDelivery('posts', 100, [
    finding('hr-extract/unknown-position', 1, 'note', { rows: 9 }),
    finding('own-table/unknown-code', 2, 'rejects-row'),
    finding('own-table/unknown-code', 1, 'rejects-row'),
  ]);
  expect(rejected).toBe(0.03);
  expect(reasons).toMatchObject([
    { control: 'own-table/unknown-code', rows: 3, share: 0.03, rejected: true, mender: 'recruitment' },
    { control: 'hr-extract/unknown-position', rows: 9, share: 0.09, rejected: false, mender: 'keeper' },
  ]);
});

test('a monthly source is due after six weeks and old after four months, a register after a year and two', () => {
  expect([45, 46, 121].map((age) => freshnessOf('hr-extract', age))).toEqual(['fresh', 'due', 'old']);
  expect([400, 401, 766].map((age) => freshnessOf('school-register', age))).toEqual(['fresh', 'due', 'old']);
  expect(worstGrade(['good', 'weak', 'usable'])).toBe('weak');
  expect(worstGrade([])).toBeNull();
});

test('a metric is as good as the worst it is counted from, and never better than its age; older deliveries are graded beside it', async () => {
  const delivery = (id: string, source: SourceId, knownOn: number, withdrawnAt: string | null = null) => ({
    id,
    source,
    files: ['a'],
    sha256: '',
    takenInAt: '2026-09-01',
    takenInBy: 'test',
    knownOn: knownOn as Day,
    ownTime: false,
    rows: { read: 100, kept: 100, rejected: 0 },
    findings: { 'rejects-row': 0, note: 0 },
    withdrawnAt,
  });
  const deliveries = [
    delivery('d1', 'hr-extract', 980),
    delivery('d2', 'hr-extract', 990, '2026-09-02'),
    delivery('d3', 'aareg', 600),
    delivery('d4', 'care-places', 500),
    delivery('d5', 'care-places', 400),
  ];
  const weak = [finding('own-table/unknown-code', 50, 'rejects-row')];
  const read: string[] = [];
  const findings = async (id: string) => {
    read.push(id);
    return id === 'd3' || id === 'd5' ? weak : [];
  };
  const graded = new Map();
  const qualities = await qualityOfSources(deliveries, findings, 1000 as Day, graded);
  expect(await qualityOfSources(deliveries, findings, 1000 as Day, graded)).toEqual(qualities);
  expect(read).toEqual(['d1', 'd3', 'd4', 'd5']);
  expect(qualities.map(({ delivery: id, grade, freshness, newest }) => [id, grade, freshness, newest])).toEqual([
    ['d1', 'good', 'fresh', true],
    ['d3', 'weak', 'old', true],
    ['d4', 'good', 'due', true],
    ['d5', 'weak', 'due', false],
  ]);
  expect(qualityOfMetric(['hr-extract', 'aareg'], qualities, 'auto').grade).toBe('good');
  expect(qualityOfMetric(['hr-extract', 'aareg'], qualities, 'aareg').grade).toBe('weak');
  expect(qualityOfMetric(['hr-extract', 'care-places'], qualities, 'auto').grade).toBe('usable');
  expect(qualityOfMetric(['absence'], qualities, 'auto')).toEqual({ grade: null, sources: [] });
});
