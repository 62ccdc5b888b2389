import { describe, expect, test } from 'vitest';
import { EMPTY_WORLD, factsOfWorld, type SmallWorld, unitNumber } from '../../../test/analysis/small-world.ts';
import { buildDataset, type Dataset, type MetricId, type Question } from '../../analysis/index.ts';
import { type MainReason, TEN_FACTORS } from '../../terms/index.ts';
import { limitsBook } from '../limits/limits-book.ts';
import { dayOf, question } from './__data__/owner.ts';
import { numbersIn, publishedOf, schoolsOfOneArea, staffOfOne } from './__data__/told.ts';

const SCHOOLS = [0, 1, 2, 3].map(unitNumber);
const [A = '', B = '', C = '', D = ''] = SCHOOLS;
type Row = NonNullable<SmallWorld['own']>[number]['rows'][number];

function datasetOf(rows: readonly Row[]): Dataset {
  return buildDataset(
    factsOfWorld({
      ...EMPTY_WORLD,
      ...schoolsOfOneArea(SCHOOLS),
      ...staffOfOne(SCHOOLS),
      own: [{ knownOn: dayOf('2025-12-31'), withdrawnOn: null, rows }],
    }),
  );
}

const LIMITS = limitsBook({ settings: { fewestPersons: 5, ownerKind: 'real' }, decisions: [] });

/** What anyone is told, by codes: the value, `:` where withheld. */
async function told(dataset: Dataset, wanted: Question) {
  const table = await publishedOf(dataset, wanted, LIMITS);
  return { cells: numbersIn(table), notes: table.notes };
}

function reasons(
  unit: string | null,
  counts: Partial<Record<MainReason | 'asked', number>>,
  year = 2024,
): readonly Row[] {
  return Object.entries(counts).map(([reason, count]) => {
    const [from, to] = [dayOf(`${year}-08-01`), dayOf(`${year + 1}-08-01`)];
    const numbers = reason === 'asked' ? { answers: null, asked: count } : { answers: count, asked: null };
    const values = { from, to, unit, group: '', kind: 'leaver', reason, ...numbers };
    return { table: 'exit-answers', key: JSON.stringify([year, unit, reason]), values };
  });
}

const YEAR: Question['period'] = { kind: 'between', from: dayOf('2024-08-01'), to: dayOf('2025-08-01'), grain: null };
const asked = (metric: MetricId, by: Question['by'] = []) => question(metric, { by, period: YEAR });

describe('reasons to leave', () => {
  test('of nine are withheld and of ten told, when another is withheld with it', async () => {
    const nine = await told(
      datasetOf(reasons(null, { workload: 9, pay: 14, 'move-home': 40, leadership: 11 })),
      asked('B7'),
    );
    expect(nine.cells['workload']).toBe(':');
    const ten = await told(
      datasetOf(reasons(null, { workload: 10, pay: 14, 'move-home': 40, leadership: 11 })),
      asked('B7'),
    );
    expect(ten.cells).toMatchObject({ workload: 10, pay: 14, 'move-home': 40, leadership: 11, other: 0 });
  });

  test('that are withheld alone are not given by the number of answers: a second is withheld with them', async () => {
    const { cells } = await told(datasetOf(reasons(null, { workload: 9, pay: 14, 'move-home': 40 })), asked('B7'));
    expect(Object.values(cells).filter((one) => one === ':').length).toBeGreaterThan(1);
    expect(cells['move-home']).toBe(40);
  });

  test('of one school are not given by the total less the others', async () => {
    const rows = [
      ...reasons(A, { workload: 9, pay: 20 }),
      ...reasons(B, { workload: 15, pay: 20 }),
      ...reasons(C, { workload: 25, pay: 30 }),
      ...reasons(D, { workload: 31, pay: 30 }),
    ];
    const { cells } = await told(datasetOf(rows), asked('B7', ['unit']));
    expect(cells['Total,workload']).toBe(80);
    expect(SCHOOLS.filter((unit) => cells[`${unit},workload`] === ':').length).toBeGreaterThan(1);
    expect(cells[`${A},workload`]).toBe(':');
    expect(cells[`${A},pay`]).toBe(':');
  });

  test('of fewer than ten answers are told of no reason at a school, and a school of ten may be', async () => {
    const rows = [
      ...reasons(A, { pay: 9 }),
      ...reasons(B, { pay: 9 }),
      ...reasons(C, { pay: 30 }),
      ...reasons(D, { pay: 10 }),
    ];
    const { cells } = await told(datasetOf(rows), asked('B7', ['unit']));
    expect([cells[`${A},pay`], cells[`${B},pay`], cells[`${C},pay`], cells[`${D},pay`]]).toEqual([':', ':', 30, 10]);
  });

  test('of two years together are not told: less one year they would be the other', async () => {
    const rows = [
      ...reasons(null, { workload: 9, pay: 14, leadership: 8 }),
      ...reasons(null, { workload: 30, pay: 30, leadership: 30 }, 2023),
    ];
    const both = question('B7', {
      period: { kind: 'between', from: dayOf('2023-08-01'), to: dayOf('2025-08-01'), grain: null },
    });
    expect(new Set(Object.values((await told(datasetOf(rows), both)).cells))).toEqual(new Set([':']));
  });

  test('come with the response rate, unless answers or silence are few', async () => {
    const noted = async (answers: number, all: number) =>
      (await told(datasetOf(reasons(null, { pay: answers, asked: all })), asked('B7'))).notes.map(({ code }) => code);
    expect(await noted(30, 45)).toContain('exit-response');
    expect(await noted(30, 30)).toContain('exit-response');
    expect(await noted(30, 39)).not.toContain('exit-response');
    expect(await noted(9, 60)).not.toContain('exit-response-low');
  });
});

function factor(unit: string | null, mean: number, answers: number): readonly Row[] {
  return TEN_FACTORS.map((one) => {
    const values = { survey: 'ten-factor', day: dayOf('2025-11-15'), unit, group: '', factor: one, mean, answers };
    return { table: 'survey-results', key: JSON.stringify([unit, one]), values };
  });
}

describe('means of 10-FAKTOR', () => {
  const meansOf = async (...rows: readonly (readonly Row[])[]) =>
    (await told(datasetOf(rows.flat()), question('F10', { by: ['unit'] }))).cells;

  test('of four answers are withheld and of five told', async () => {
    const cells = await meansOf(factor(A, 4, 4), factor(B, 4.5, 4), factor(C, 4, 5), factor(D, 3.5, 20));
    expect(SCHOOLS.map((unit) => cells[`${unit},mastery`])).toEqual([':', ':', 20, 70]);
  });

  test('of one school are not given by the owner’s mean less the others', async () => {
    const cells = await meansOf(
      factor(null, 4.1, 60),
      factor(A, 3, 4),
      factor(B, 4, 16),
      factor(C, 4.2, 18),
      factor(D, 4.4, 22),
    );
    expect(cells['Total,mastery']).not.toBe(':');
    expect(cells[`${A},mastery`]).toBe(':');
    expect(SCHOOLS.filter((unit) => cells[`${unit},mastery`] === ':').length).toBeGreaterThan(1);
  });

  test('that no unit was given of are not given by the owner’s either', async () => {
    // Three answers at the last school, under everybody's limit: they are only in the owner's mean.
    const cells = await meansOf(factor(null, 4.1, 59), factor(B, 4, 16), factor(C, 4.2, 18), factor(D, 4.4, 22));
    expect(cells['unassigned,mastery']).toBe(':');
    expect(SCHOOLS.filter((unit) => cells[`${unit},mastery`] === ':')).toHaveLength(1);
  });
});
