import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answer, cell, NORTH, question, SOUTH, schools, WEST } from '../../../../test/analysis/asking.ts';
import { day, row, type SmallWorld } from '../../../../test/analysis/small-world.ts';
import type { Question } from '../../question.ts';

type Told = NonNullable<SmallWorld['own']>[number]['rows'][number];

const DAY = day('2025-10-01');
const ON: Question['period'] = { kind: 'day', at: DAY };
const UNITS = [NORTH, SOUTH, WEST] as const;
const LIMITS = { '1-4': 15, '5-7': 20, '8-10': 20 } as const;
const HOURS = { '1-4': 741, '5-7': 741, '8-10': 656 } as const;

function tell(metric: 'A12' | 'A12g' | 'C7' | 'C8', by: Question['by'], rows: readonly Told[]) {
  const own = [{ knownOn: day('2025-12-01'), withdrawnOn: null, rows }];
  return answer(schools({ rows: [row(0, NORTH, '2020-08-01/')], own }), question(metric, { by, period: ON }));
}

interface Taught {
  readonly unit: string;
  readonly stage: keyof typeof LIMITS;
  readonly numbers: readonly [pupils: number, teachers: number, special: number, norwegian: number];
}

const TAUGHT: fc.Arbitrary<Taught> = fc.record({
  unit: fc.constantFrom(...UNITS),
  stage: fc.constantFrom('1-4', '5-7', '8-10'),
  numbers: fc.tuple(fc.nat(90_000), fc.nat(6_000), fc.nat(900), fc.nat(300)),
});

function hoursRow({ unit, stage, numbers: [pupilHours, teacherHours, specialHours, norwegianHours] }: Taught): Told {
  const values = { day: DAY, unit, stage, pupilHours, teacherHours, specialHours, norwegianHours };
  return { table: 'teaching-hours', key: `${unit} ${stage}`, values };
}

const ordinary = ({ numbers: [, all, special, norwegian] }: Taught) => Math.max(0, all - special - norwegian);
const lacking = (one: Taught) => Math.max(0, one.numbers[0] / LIMITS[one.stage] - ordinary(one)) / HOURS[one.stage];
const sum = <One>(all: readonly One[], of: (one: One) => number) => all.reduce((so, one) => so + of(one), 0);
const isIn = (code: string | undefined, own: string) => code === 'Total' || code === own;

test('hours and what lacks of them are the sums of the schools, counted one by one', () => {
  const some = fc.uniqueArray(TAUGHT, { selector: ({ unit, stage }) => `${unit} ${stage}`, maxLength: 9 });
  fc.assert(
    fc.property(some, (taught) => {
      const rows = taught.map(hoursRow);
      const gaps = tell('A12g', ['unit'], rows);
      for (const { codes, numerator, denominator } of tell('A12', ['unit'], rows).cells) {
        const mine = taught.filter(({ unit, stage }) => isIn(codes[0], unit) && stage === codes[1]);
        expect([numerator, denominator]).toEqual([sum(mine, ({ numbers }) => numbers[0]), sum(mine, ordinary)]);
        expect(cell(gaps, ...codes)?.numerator).toBeCloseTo(sum(mine, lacking), 3);
      }
    }),
    { numRuns: 60, seed: 20262 },
  );
});

interface Planned {
  readonly unit: string;
  readonly group: string;
  readonly parts: readonly [vacant: number, temporary: number, qualified: number];
}

const TENTHS = fc.nat(60).map((tenths) => tenths / 10);
const PLANNED: fc.Arbitrary<Planned> = fc.record({
  unit: fc.constantFrom(...UNITS),
  group: fc.constantFrom('teacher', 'aks', 'leader'),
  parts: fc.tuple(TENTHS, TENTHS, TENTHS),
});

function postsRow({ unit, group, parts: [vacant, temporary, qualified] }: Planned): Told {
  const values = { day: DAY, unit, group, authorised: vacant + temporary + qualified, vacant, temporary, qualified };
  return { table: 'authorised-posts', key: `${unit} ${group}`, values };
}

const PART: Readonly<Record<string, (one: Planned) => number>> = {
  vacant: ({ parts: [vacant] }) => vacant,
  temporary: ({ parts: [, temporary] }) => temporary,
  'not-filled': ({ parts: [vacant, temporary] }) => vacant + temporary,
};

test('posts are the sums of the rows, and the persons reckoned with at least as many as the full-time equivalents', () => {
  const some = fc.uniqueArray(PLANNED, {
    selector: ({ unit, group }) => `${unit} ${group}`,
    minLength: 1,
    maxLength: 9,
  });
  fc.assert(
    fc.property(some, (planned) => {
      for (const one of tell('C7', ['unit', 'staff-group'], planned.map(postsRow)).cells) {
        const [unit, group, line = ''] = one.codes;
        const mine = planned.filter((own) => isIn(unit, own.unit) && isIn(group, own.group));
        expect(one.numerator).toBeCloseTo(sum(mine, PART[line] ?? (() => Number.NaN)), 6);
        expect(one.denominator).toBeCloseTo(
          sum(mine, ({ parts }) => sum(parts, (part) => part)),
          6,
        );
        expect(one.persons).toBe(
          line === 'vacant' ? 0 : Math.max(0, Math.ceil(sum(mine, ({ parts }) => parts[1]) - 1e-6)),
        );
      }
    }),
    { numRuns: 40, seed: 20263 },
  );
});
