import { beforeAll, describe, expect, test } from 'vitest';
import { day, EMPTY_WORLD, history, row, unitNumber } from '../../../test/analysis/small-world.ts';
import type { Question } from '../../analysis/index.ts';
import { startSolver } from '../protection/solver.ts';
import { invented, targetOf } from './__data__/owner.ts';
import { type Attacked, attack as attackWith, type Gate } from './attack.ts';
import { openChance } from './scripts/chance.ts';
import { questionsOf, SCRIPTS } from './scripts/scripts.ts';
import { SKIRMISH } from './siege.ts';

let highs: Awaited<ReturnType<typeof startSolver>>;
beforeAll(async () => {
  highs = await startSolver();
});

const attack = (attacked: Attacked, questions: readonly Question[]) =>
  attackWith(highs, attacked, questions, SKIRMISH.spending);

const DAY = day('2025-10-01');
const stock = (more: Partial<Question> = {}): Question => ({
  metric: 'A1',
  by: [],
  where: [],
  period: { kind: 'day', at: DAY },
  asKnownOn: null,
  ...more,
});

/** Three schools of one area: 3 teachers at the first, 20 and 30 at the others. */
const [SMALL, MIDDLE, LARGE] = [unitNumber(0), unitNumber(1), unitNumber(2)];
const SIZES = [3, 20, 30];
const THREE_SCHOOLS = targetOf({
  ...EMPTY_WORLD,
  persons: Array.from({ length: 53 }, (_, i) => ({ birthYear: 1970 + (i % 20), birthMonth: 3, sex: 'f' })),
  units: [SMALL, MIDDLE, LARGE].map((unit) => ({
    unit,
    schoolType: 'barneskole',
    area: 'A',
    subArea: null,
    living: 'other',
  })),
  areas: [{ code: 'A', level: 'area', parent: null, living: 'other' }],
  deliveries: [
    history(
      '2025-12-01',
      SIZES.flatMap((size, i) => Array.from({ length: size }, () => unitNumber(i))).map((unit, i) =>
        row(i, unit, '2015-08-01/'),
      ),
    ),
  ],
});

const BY_UNIT = stock({ by: ['unit'] });
const TWO_LARGE = stock({ where: [{ dimension: 'unit', codes: [MIDDLE, LARGE] }] });

describe('what an attacker finds out', () => {
  test('of one table, nothing: it is protected', async () => {
    const { pinned, narrow, few } = await attack(THREE_SCHOOLS.attacked, [BY_UNIT]);
    expect([few, pinned, narrow]).toEqual([1, [], []]);
  });

  test('of a table and the sum of the other schools, how many work at the small school', async () => {
    const { pinned, wrong } = await attack(THREE_SCHOOLS.attacked, [BY_UNIT, TWO_LARGE]);
    expect(pinned).toMatchObject([{ codes: [SMALL], part: 'numerator', low: 3, high: 3, value: 3 }]);
    expect(wrong).toEqual([]);
  });

  test('of another metric about the same persons, the same', async () => {
    const women = { ...TWO_LARGE, by: ['sex' as const] };
    const { pinned } = await attack(THREE_SCHOOLS.attacked, [BY_UNIT, { ...women, metric: 'A5' }]);
    expect(pinned.map(({ codes, value }) => [codes, value])).toEqual([[[SMALL], 3]]);
  });

  test('of a gate that answers nothing, nothing', async () => {
    const shut: Gate = () => ({ refusal: { code: 'no-data' } });
    const questions = [BY_UNIT, TWO_LARGE];
    const report = await attack({ ...THREE_SCHOOLS.attacked, gate: shut }, questions);
    expect(report).toMatchObject({ asked: 2, refused: 2, told: 0, met: 0, pinned: [] });
  });
});

test('questions are the same for the same seed, all different, and of every script', () => {
  const { field } = targetOf(invented(1, 40));
  const questions = questionsOf(field, openChance(1), 300);
  expect(questionsOf(field, openChance(1), 300)).toEqual(questions);
  expect(new Set(questions.map((one) => JSON.stringify(one))).size).toBe(300);
  for (const script of Object.values(SCRIPTS)) {
    const own = questionsOf(field, openChance(2), 30, [script]);
    expect(own.length).toBe(30);
  }
});
