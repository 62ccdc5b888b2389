import { expect, test } from 'vitest';
import { day, EMPTY_WORLD, factsOfWorld, history, row, unitNumber } from '../../../../test/analysis/small-world.ts';
import { ask } from '../../answer/ask.ts';
import type { MetricId } from '../../metrics/index.ts';
import type { RawTable } from '../../raw-table.ts';
import { buildDataset } from '../../read-model/build-dataset.ts';

const UNIT = unitNumber(0);
const KNOWN = day('2026-01-15');
const held = (person: number, route: string, [subject, stp]: readonly [string, number], completed = '2020-06-15') => [
  {
    table: 'qualifications' as const,
    person,
    key: 'e',
    values: { kind: 'education', route, completed: day(completed) },
  },
  { table: 'qualifications' as const, person, key: 'c', values: { kind: 'credits', subject, credits: stp } },
];
const lesson = (person: number, subject: string, level: string, yearHours: number) => {
  const values = { from: day('2025-08-01'), to: day('2026-08-01'), unit: UNIT, subject, level, yearHours };
  return { table: 'teaching' as const, person, key: JSON.stringify(values), values };
};

/**
 * Four teachers: 30 credits of science on 8–10, 60 of Norwegian there, a general teacher without credits of English, and one on
 * grades 1–4 with 30 of Norwegian, who teaches science too.
 */
const DATASET = buildDataset(
  factsOfWorld({
    ...EMPTY_WORLD,
    persons: [0, 1, 2, 3].map(() => ({ birthYear: 1975, birthMonth: 4, sex: 'f' })),
    units: [{ unit: UNIT, schoolType: '1-10', area: null, subArea: null, living: 'unknown' }],
    workplaces: [{ workplace: 'w0', unit: UNIT, from: day('2000-01-01'), to: day('2100-01-01') }],
    positions: [{ position: '3310108', subgroup: 'laerer_grunnskole', from: day('2000-01-01'), to: day('2100-01-01') }],
    deliveries: [
      history(
        '2026-01-15',
        [0, 1, 2, 3].map((person) => row(person, 'w0', '2021-08-01/')),
      ),
    ],
    own: [
      {
        knownOn: KNOWN,
        withdrawnOn: null,
        rows: [
          ...held(0, 'GLU_5_10', ['naturfag', 30]),
          ...held(1, 'GLU_5_10', ['norsk', 60]),
          ...held(2, 'ALLMENNLAERER', ['norsk', 60], '2001-06-15'),
          ...held(3, 'GLU_1_7', ['norsk', 30]),
        ],
      },
      {
        knownOn: KNOWN,
        withdrawnOn: null,
        rows: [
          lesson(0, 'naturfag', '8-10', 100),
          lesson(1, 'norsk', '8-10', 200),
          lesson(2, 'engelsk', '8-10', 150),
          lesson(3, 'norsk', '1-4', 250),
          lesson(3, 'naturfag', '1-4', 50),
        ],
      },
    ],
  }),
);

function answer(metric: MetricId, at = '2025-10-01'): RawTable {
  const period = { kind: 'day', at: day(at) } as const;
  const table = ask(DATASET, { metric, by: [], where: [], period, asKnownOn: null });
  if ('refusal' in table) throw new Error(table.refusal.code);
  return table;
}

const told = (metric: MetricId, at?: string) =>
  answer(metric, at).cells.map(({ codes, numerator, denominator, delivered }) =>
    delivered ? `${codes.join(' ')}: ${numerator}/${denominator}` : 'not delivered',
  );

test('who would no longer do as the law asks: with 30 credits, with none where none are asked, and the exempt', () => {
  expect([told('L1'), told('L2'), told('L3')]).toEqual([[': 1/4'], [': 1/4'], [': 1/4']]);
});

test('hours are of the subjects and levels that the change is about, by level and subject', () => {
  expect(told('L1t')).toEqual(['all all: 100/100', '8-10 all: 100/100', '8-10 naturfag: 100/100']);
  expect(told('L2t')).toEqual(['all all: 50/50', '1-4 all: 50/50', '1-4 naturfag: 50/50']);
  expect(told('L3t')).toEqual([
    'all all: 150/700',
    '1-4 all: 0/250',
    '1-4 norsk: 0/250',
    '8-10 all: 150/450',
    '8-10 norsk: 0/200',
    '8-10 engelsk: 150/150',
    '8-10 naturfag: 0/100',
  ]);
});

test('a second road: without exemptions the hours lost are what depth with exemptions has more than depth without', () => {
  const hours = (metric: MetricId) => answer(metric).cells[0]?.numerator ?? Number.NaN;
  expect(hours('L3t')).toBe(hours('D3') - hours('D3u'));
});

test('what the law says is told as before, and what would be says that it is not the law', () => {
  const before = told('D1');
  expect(told('L1')).not.toEqual(before);
  expect(told('D1')).toEqual(before);
  const notes = (metric: MetricId) => answer(metric).notes.filter(({ code }) => code === 'not-the-law');
  expect([notes('L1'), notes('L1t'), notes('D1')]).toEqual([
    [{ code: 'not-the-law', values: { day: '2025-10-01' } }],
    [{ code: 'not-the-law', values: { day: '2025-10-01' } }],
    [],
  ]);
});

test('of a day when none of the changed rules held nothing is told', () => {
  expect(told('L1', '2024-07-31')).toEqual(['not delivered']);
  expect(told('L1', '2024-08-01')).toEqual([': 0/4']);
});

test('whoever is left over, by how they stand today, is told to the gate', () => {
  // Not affected; of those who meet the hiring requirement; and of those who do not.
  expect(answer('L1').cells[0]?.implied).toEqual([3, 3, 0]);
  // Not affected: all, with credits, exempt, where none are asked, and lacking.
  expect(answer('L3t').cells[0]?.implied).toEqual([3, 3, 0, 0, 0]);
});
