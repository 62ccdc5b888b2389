import { expect, test } from 'vitest';
import { EMPTY_WORLD, factsOfWorld, history, row, unitNumber } from '../../../../test/analysis/small-world.ts';
import { buildDataset } from '../../../analysis/index.ts';
import { dayOf, type EvaluationDesign } from '../../../terms/index.ts';
import { findFollowed } from './find-followed.ts';

const SCHOOLS = Array.from({ length: 8 }, (_, n) => unitNumber(n));
const PERSONS = 320;
const isTreated = (person: number) => person % SCHOOLS.length < 4;
/** One left in each of the years before: as far back persons can be followed. */
const EARLY = ['2023-11-01', '2024-09-15', '2022-12-01', '2022-01-01', '2021-02-01', '2020-03-01'];
/** Of the others so many left the year before, and many in the year of the action. */
const OTHERS = { before: 12, since: 42 };
const lastDay = (place: number, { before, since }: typeof OTHERS) =>
  place < before ? '2024-02-01' : place < before + since ? '2025-02-01' : '';
/** Of those with the action fewer left in its year, and so many the year before. */
const rowsOf = (before: number) =>
  Array.from({ length: PERSONS }, (_, person) => {
    const place = Math.floor(person / SCHOOLS.length) * 4 + (person % 4);
    const left = lastDay(place, isTreated(person) ? { before, since: 14 } : OTHERS);
    return row(person, SCHOOLS[person % SCHOOLS.length] ?? '', `2019-10-01/${EARLY[PERSONS - 1 - person] ?? left}`);
  });
const datasetOf = (goneBefore: number) =>
  buildDataset(
    factsOfWorld({
      ...EMPTY_WORLD,
      persons: Array.from({ length: PERSONS }, () => ({ birthYear: 1980, birthMonth: 1, sex: 'f' as const })),
      units: SCHOOLS.map((unit) => ({
        ...{ unit, schoolType: 'barneskole' as const, area: null, subArea: null, living: 'other' as const },
      })),
      workplaces: SCHOOLS.map((unit) => ({ workplace: unit, unit, from: dayOf(2010, 1, 1), to: dayOf(9999, 1, 1) })),
      deliveries: [history('2027-01-01', rowsOf(goneBefore))],
    }),
  );

const DESIGN: EvaluationDesign = {
  ...{ question: 'Slutter færre?', outcome: { metric: 'B2', where: [], grain: 'school-year' } },
  waves: [{ from: dayOf(2024, 10, 1), units: SCHOOLS.slice(0, 4) }],
  comparison: { control: 'never', units: [] },
  period: { from: dayOf(2023, 10, 1), to: dayOf(2025, 10, 1) },
  ...{ method: 'matched-survival', anticipation: 0, direction: 'down', smallestEffect: 0.1, seed: 1 },
  followed: { who: 'present', matchedOn: [] },
};
const found = (goneBefore: number, toldThen: 'all' | 'verdict' = 'all') => {
  const seen = findFollowed(datasetOf(goneBefore), {
    ...{ asked: { design: DESIGN, where: [], fewest: 5 }, earlier: [], plannedPower: null, told: 'all', toldThen },
  });
  return seen === 'not-followed-yet' ? expect.fail('nothing is known') : seen;
};

test('the years before the action are told of where enough went and stayed then, and not where four did', () => {
  expect([found(8), found(5)].map((seen) => seen.figures?.pretrend?.kind)).toEqual(['earlier-start', 'earlier-start']);
  const { figures, notes } = found(4);
  expect([figures?.estimate, figures?.pretrend]).toEqual([expect.any(Number), null]);
  expect(notes.map(({ code }) => code)).not.toContain('pretrend-differs');
});

test('nor where the figures by unit of those years withhold too few', () => {
  const { figures } = found(8, 'verdict');
  expect([figures?.estimate, figures?.pretrend]).toEqual([expect.any(Number), null]);
});
