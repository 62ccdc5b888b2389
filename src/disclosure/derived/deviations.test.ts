import { describe, expect, test } from 'vitest';
import type { RawCell } from '../../analysis/index.ts';
import { cell, rawTable } from '../__data__/raw-tables.ts';
import { publish } from '../publish/publish.ts';
import type { SeenTable } from '../published.ts';
import { showInternal } from '../show-internal.ts';
import { deviationsOf } from './deviations.ts';

const LIMITS = { fewestPersons: 5, smallestBase: 10 };
const ANALYST = { who: 'x', role: 'hr-analyst', unit: null } as const;
const YEARS = [2019, 2020, 2021, 2022, 2023, 2024].map((year) => `${year}-10-01/${year + 1}-10-01`);
const NOW = YEARS.at(-1) ?? '';

/** Twelve schools of sixty with seven leavers every year, and what else is said of them, by school and period. */
function cells(said: Readonly<Record<string, number>> = {}, usual = 7): readonly RawCell[] {
  return YEARS.flatMap((period) =>
    Array.from({ length: 12 }, (_, i) =>
      cell([`s${i}`], said[`s${i} ${period}`] ?? usual, { period, denominator: 60 }),
    ),
  );
}

const raw = (rows: readonly RawCell[]) =>
  rawTable('B2', rows, { columns: ['unit'], period: { from: 'x', to: 'y', grain: 'school-year' } });
const whole = (rows: readonly RawCell[]) => showInternal(raw(rows), ANALYST);
const placed = (tables: readonly SeenTable[]) =>
  deviationsOf(tables).deviations.map(({ code, certainty, side }) => [code, certainty, side]);

describe('deviations of what is seen', () => {
  test('are told of the school that stands out, with what was expected of it', () => {
    const [one, ...more] = deviationsOf([whole(cells({ [`s3 ${NOW}`]: 30 }))]).deviations;
    expect(more).toEqual([]);
    expect(one).toMatchObject({ code: 's3', side: 'above', certainty: 'sure', part: 30, whole: 60, period: NOW });
    expect(one?.expected).toBeCloseTo(7 / 60, 2);
  });

  test('are not told of everybody’s row, nor of full-time equivalents, which are no counts', () => {
    const everybody = YEARS.map((period) => cell(['Total'], period === NOW ? 400 : 84, { period, denominator: 720 }));
    expect(placed([whole([...cells(), ...everybody])])).toEqual([]);
    const halves = cells({ [`s3 ${NOW}`]: 30.5 });
    expect(placed([whole(halves)])).toEqual([]);
  });
});

describe('what is withheld', () => {
  const few = cells({ [`s5 ${NOW}`]: 2, [`s3 ${NOW}`]: 30 });
  const fewer = cells({ [`s5 ${NOW}`]: 1, [`s3 ${NOW}`]: 30 });
  const told = publish(raw(few), LIMITS);

  test('is not among the deviations, though it would be where it is seen', () => {
    const isSeen = told.rows.find(({ codes, period }) => codes[0] === 's5' && period === NOW)?.state;
    expect(isSeen).toBe('withheld');
    const low = raw(cells({ [`s5 ${NOW}`]: 2 }, 20));
    expect(placed([showInternal(low, ANALYST)])).toEqual([['s5', 'sure', 'below']]);
    expect(placed([publish(low, LIMITS)])).toEqual([]);
  });

  test('moves nothing: two truths with the same public table have the same picture, to the last digit', () => {
    expect(publish(raw(fewer), LIMITS).rows).toEqual(told.rows);
    expect(deviationsOf([publish(raw(fewer), LIMITS)])).toEqual(deviationsOf([told]));
  });

  test('gives the same picture as a table from which its rows are cut out', () => {
    const without = { ...told, rows: told.rows.filter(({ state }) => state !== 'withheld') } as SeenTable;
    expect(deviationsOf([without]).deviations).toEqual(deviationsOf([told]).deviations);
    expect(deviationsOf([told]).withheld).toBeGreaterThan(0);
  });
});
