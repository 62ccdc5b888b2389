import { describe, expect, test } from 'vitest';
import { EMPTY_WORLD, factsOfWorld, history, row, unitNumber } from '../../../test/analysis/small-world.ts';
import { buildDataset, type MetricId, type Question } from '../../analysis/index.ts';
import type { ToldLedger } from '../../record/administration/index.ts';
import type { LimitsOf } from '../limits/limits-book.ts';
import { memoryLedger } from './__data__/memory-ledger.ts';
import { dayOf, question } from './__data__/owner.ts';
import { schoolsOfOneArea, toldOf } from './__data__/told.ts';

const SCHOOLS = [0, 1, 2].map(unitNumber);
const STAFF = 60;
/** Who resigned at each school; nobody left for another reason but 12 at the last, who retired. */
const RESIGNED = [7, 12, 30];
const RETIRED = [0, 0, 12];

const DATASET = buildDataset(
  factsOfWorld({
    ...EMPTY_WORLD,
    persons: SCHOOLS.flatMap(() =>
      Array.from({ length: STAFF }, (_, i) => ({ birthYear: 1965 + (i % 30), birthMonth: 3, sex: 'f' as const })),
    ),
    ...schoolsOfOneArea(SCHOOLS),
    deliveries: [
      history(
        '2025-12-31',
        SCHOOLS.flatMap((unit, s) => Array.from({ length: STAFF }, (_, i) => careerOf(s, unit, i))),
      ),
    ],
  }),
);

function careerOf(s: number, unit: string, i: number) {
  const [resigned, retired] = [RESIGNED[s] ?? 0, RETIRED[s] ?? 0];
  if (i >= resigned + retired) return row(s * STAFF + i, unit, '2015-08-01/');
  return row(s * STAFF + i, unit, '2015-08-01/2025-03-01', { endReason: i < resigned ? 'resigned' : 'retired' });
}

const period: Question['period'] = { kind: 'between', from: dayOf('2024-10-01'), to: dayOf('2025-10-01'), grain: null };
/** Limits that hold where nobody has decided, with those of some metrics otherwise. */
const limits =
  (own: Readonly<Partial<Record<MetricId, number>>> = {}, all = 5): LimitsOf =>
  (metric) => ({
    fewestPersons: own[metric] ?? (metric === 'B5' ? 10 : all),
    fewestInBase: own.A1 ?? all,
    smallestBase: 10,
  });

const told = (asked: Question, limitsOf: LimitsOf, ledger: ToldLedger | null = null) =>
  toldOf(DATASET, asked, limitsOf, ledger);
const byUnit = (metric: MetricId) => question(metric, { by: ['unit'], period });
const [SMALL = '', MIDDLE = '', LARGE = ''] = SCHOOLS;

describe('reasons with a limit of ten beside turnover with five', () => {
  test('seven who resigned are told as leavers, and not as resigned', async () => {
    expect((await told(byUnit('B2'), limits()))[SMALL]).toBe(7);
    const reasons = await told(byUnit('B5'), limits());
    expect(reasons[`${SMALL},voluntary`]).toBe(':');
  });

  test('nor do zeros give them back: with turnover, at least two reasons are open', async () => {
    const reasons = await told(byUnit('B5'), limits());
    const lines = ['voluntary', 'retired', 'contract-ended', 'other-told', 'not-said'];
    expect(lines.filter((line) => reasons[`${SMALL},${line}`] === ':').length).toBeGreaterThan(1);
  });

  test('from ten on they are told, and under a limit of five the seven are too', async () => {
    const all = await told(question('B5', { period }), limits());
    expect([all['voluntary'], all['retired'], all['not-said']]).toEqual([49, 12, 0]);
    expect((await told(byUnit('B5'), limits({ B5: 5 })))[`${SMALL},voluntary`]).toBe(7);
  });

  test('that nobody left for a reason is told out of a headcount that is, whatever limit the reasons have', async () => {
    const reasons = await told(byUnit('B5'), limits({ B5: 100 }));
    expect([reasons[`${LARGE},voluntary`], reasons[`${LARGE},other-told`]]).toEqual([':', 0]);
  });
});

describe('a limit of one metric', () => {
  test('that is higher withholds the same number of another that tells it', async () => {
    const own = limits({ B2: 10 });
    expect((await told(byUnit('B2'), own))[SMALL]).toBe(':');
    expect((await told(byUnit('B12'), own))[`${SMALL},leaver`]).toBe(':');
    expect((await told(byUnit('B5'), limits({ B2: 10, B5: 5 })))[`${SMALL},voluntary`]).toBe(':');
  });

  test('withholds what another tells, which stays told there', async () => {
    const own = limits({ B12: 10 });
    expect((await told(byUnit('B2'), own))[SMALL]).toBe(7);
    const outcomes = await told(byUnit('B12'), own);
    expect([outcomes[`${SMALL},leaver`], outcomes['Total,leaver']]).toEqual([':', 61]);
  });

  test('of the headcount decides what is told out of it', async () => {
    const own = limits({ A1: 70 });
    expect(
      (await told(question('A1', { by: ['unit'], period: { kind: 'day', at: dayOf('2024-10-01') } }), own))[LARGE],
    ).toBe(':');
    expect((await told(byUnit('B2'), own))[LARGE]).toBe(':');
  });

  test('of the flow matrix withholds none of the numbers that headcounts and turnover tell', async () => {
    const matrix = await told(byUnit('B8'), limits({ B8: 70 }));
    expect([matrix[`${SMALL},Total`], matrix[`${SMALL},outside`]]).toEqual([STAFF, 7]);
  });
});

describe('a limit that is changed', () => {
  const asked = byUnit('B2');

  test('upwards withholds from then on, and downwards again tells what was told', async () => {
    const ledger = memoryLedger();
    const first = await told(asked, limits(), ledger);
    const raised = await told(asked, limits({ B2: 10 }), ledger);
    expect([first[SMALL], raised[SMALL]]).toEqual([7, ':']);
    expect(await told(asked, limits(), ledger)).toEqual(first);
  });

  test('upwards hides no other number for the sake of one that everybody was told', async () => {
    const fresh = await told(asked, limits({ B2: 10 }), memoryLedger());
    const ledger = memoryLedger();
    await told(asked, limits(), ledger);
    const raised = await told(asked, limits({ B2: 10 }), ledger);
    const hidden = (answer: Readonly<Record<string, unknown>>) =>
      Object.values(answer).filter((one) => one === ':').length;
    expect(hidden(fresh)).toBeGreaterThan(1);
    expect(hidden(raised)).toBe(1);
  });

  test('downwards tells what was few, where what is known is the same', async () => {
    const ledger = memoryLedger();
    expect((await told(asked, limits({ B2: 10 }), ledger))[SMALL]).toBe(':');
    expect((await told(asked, limits(), ledger))[SMALL]).toBe(7);
  });

  test('is known to what is out of the same: reasons are judged knowing what turnover told', async () => {
    const ledger = memoryLedger();
    await told(asked, limits(), ledger);
    const reasons = await told(byUnit('B5'), limits({ B2: 10 }), ledger);
    const lines = ['voluntary', 'retired', 'contract-ended', 'other-told', 'not-said'];
    expect(lines.filter((line) => reasons[`${SMALL},${line}`] === ':').length).toBeGreaterThan(1);
  });

  test('leaves what was told in between known, in finer tables too', async () => {
    const ledger = memoryLedger();
    await told(asked, limits({ B2: 10 }), ledger);
    await told(asked, limits(), ledger);
    const finer = question('B2', { by: ['unit', 'staff-group'], period });
    const answer = await told(finer, limits({ B2: 10 }), ledger);
    expect(answer[`${SMALL},Total`]).toBe(':');
    expect(answer[`${MIDDLE},Total`]).toBe((await told(asked, limits({ B2: 10 }), ledger))[MIDDLE]);
  });
});
