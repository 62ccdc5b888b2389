import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day, EMPTY_WORLD, factsOfWorld, history, row, unitNumber } from '../../../../test/analysis/small-world.ts';
import { ask, buildDataset, type Dataset, type MetricId } from '../../../analysis/index.ts';
import type { LimitsOf } from '../../limits/limits-book.ts';
import { question } from '../__data__/owner.ts';
import { schoolsOfOneArea, toldOf } from '../__data__/told.ts';

const UNITS = [0, 1, 2, 3, 4].map(unitNumber);
const FEWEST = 5;
const limitsOf: LimitsOf = () => ({ fewestPersons: FEWEST, smallestBase: 10 });
const PERIOD = { kind: 'day', at: day('2025-10-01') } as const;

/** Of each school: teachers of Norwegian with the credits, general teachers who are exempt, and those who lack them. */
type School = readonly [covered: number, exempt: number, lacking: number];
const few = fc.integer({ min: 0, max: 9 });
const schools = fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), few, few), { minLength: 5, maxLength: 5 });

const KINDS = [
  { route: 'GLU_5_10', completed: '2020-06-15', stp: 60 },
  { route: 'ALLMENNLAERER', completed: '2001-06-15', stp: 0 },
  { route: 'GLU_5_10', completed: '2020-06-15', stp: 15 },
] as const;

function ownerOf(all: readonly School[]): Dataset {
  const teachers = all.flatMap((counts, unit) =>
    counts.flatMap((count, kind) => Array.from({ length: count }, () => ({ unit, ...(KINDS[kind] ?? KINDS[0]) }))),
  );
  const held = teachers.flatMap(({ route, completed, stp }, person) => [
    { key: 'e', person, values: { kind: 'education', route, completed: day(completed) } },
    { key: 'c', person, values: { kind: 'credits', subject: 'norsk', credits: stp } },
  ]);
  const taught = teachers.map(({ unit }, person) => {
    const time = { from: day('2025-08-01'), to: day('2026-08-01') };
    return {
      person,
      key: '1',
      values: { ...time, unit: UNITS[unit] ?? '', subject: 'norsk', level: '8-10', yearHours: 1 },
    };
  });
  const own = [
    held.map((one) => ({ table: 'qualifications' as const, ...one })),
    taught.map((one) => ({ table: 'teaching' as const, ...one })),
  ];
  return buildDataset(
    factsOfWorld({
      ...EMPTY_WORLD,
      ...schoolsOfOneArea(UNITS),
      persons: teachers.map(() => ({ birthYear: 1975, birthMonth: 5, sex: 'f' })),
      workplaces: UNITS.map((unit, i) => ({
        workplace: `w${i}`,
        unit,
        from: day('2000-01-01'),
        to: day('2100-01-01'),
      })),
      positions: [
        { position: '3310108', subgroup: 'laerer_grunnskole', from: day('2000-01-01'), to: day('2100-01-01') },
      ],
      deliveries: [
        history(
          '2026-01-10',
          teachers.map(({ unit }, i) => row(i, `w${unit}`, '2020-08-01/')),
        ),
      ],
      own: own.map((rows) => ({ knownOn: day('2026-01-10'), withdrawnOn: null, rows })),
    }),
  );
}

const LINES: readonly (readonly [MetricId, string])[] = [
  ['D2o', ',8-10'],
  ['D3', ',8-10,norsk'],
  ['D3u', ',8-10,norsk'],
  ['L3t', ',8-10,norsk'],
];

interface Equation {
  readonly of: readonly number[];
  readonly is: number;
}

/** The kinds of teachers whose hours each metric adds up. */
const PARTS: Readonly<Partial<Record<MetricId, readonly number[]>>> = {
  D2o: [0, 1, 2],
  D3: [0, 1],
  D3u: [0],
  L3t: [1],
};

/** What anyone is told of a metric, and what it is out of, as equations over (school, kind of teacher): an hour each. */
async function equationsOf(dataset: Dataset, metric: MetricId, line: string): Promise<readonly Equation[]> {
  const asked = question(metric, { by: ['unit'], period: PERIOD });
  const raw = ask(dataset, asked);
  const told = await toldOf(dataset, asked, limitsOf);
  const bases = new Map('refusal' in raw ? [] : raw.cells.map(({ codes, denominator }) => [codes.join(), denominator]));
  const places = [
    ...UNITS.map((unit, u) => ({ unit: unit as string, within: [u] })),
    { unit: 'Total', within: UNITS.map((_, u) => u) },
  ];
  return places.flatMap(({ unit, within }): readonly Equation[] => {
    const is = told[`${unit}${line}`];
    const of = (kinds: readonly number[]) => within.flatMap((u) => kinds.map((kind) => u * 3 + kind));
    if (typeof is !== 'number') return [];
    return [
      { of: of(PARTS[metric] ?? []), is },
      { of: of([0, 1, 2]), is: bases.get(`${unit}${line}`) ?? 0 },
    ];
  });
}

async function equationsTold(dataset: Dataset): Promise<readonly Equation[]> {
  const told = await Promise.all(LINES.map(([metric, line]) => equationsOf(dataset, metric, line)));
  return told.flat();
}

const NOTHING = 1e-9;

/** Which single numbers follow from equations, by elimination. */
function following(equations: readonly Equation[], size: number): ReadonlyMap<number, number> {
  let rows = equations.map(({ of, is }) =>
    Array.from({ length: size + 1 }, (_, i) => (i === size ? is : Number(of.includes(i)))),
  );
  let done: (readonly number[])[] = [];
  for (let column = 0; column < size; column++) {
    const pivot = rows.find((one) => Math.abs(one[column] ?? 0) > NOTHING);
    if (pivot === undefined) continue;
    const unit = pivot.map((value) => value / (pivot[column] ?? 1));
    const without = (one: readonly number[]) => one.map((value, i) => value - (one[column] ?? 0) * (unit[i] ?? 0));
    rows = rows.filter((one) => one !== pivot).map(without);
    done = [...done.map(without), unit];
  }
  const alone = done.filter((one) => one.slice(0, size).filter((value) => Math.abs(value) > NOTHING).length === 1);
  return new Map(
    alone.map((one) => [one.findIndex((value) => Math.abs(value) > NOTHING), Math.round(one[size] ?? 0) + 0]),
  );
}

test('by no subtraction of what is and what would be does a number of few teachers follow', async () => {
  await fc.assert(
    fc.asyncProperty(schools, async (all) => {
      const dataset = ownerOf(all);
      const told = following(await equationsTold(dataset), UNITS.length * 3);
      const exposed = [...told].filter(([place, value]) => {
        expect(value).toBe(all[Math.floor(place / 3)]?.[place % 3]);
        return value > 0 && value < FEWEST;
      });
      expect(exposed).toEqual([]);
    }),
    { numRuns: Number(process.env['LAGET_HISTORIES'] ?? 12), seed: 80 },
  );
}, 600_000);

test('hours of the change are told only where those of the law are', async () => {
  await fc.assert(
    fc.asyncProperty(schools, async (all) => {
      const dataset = ownerOf(all);
      const asked = (metric: MetricId) => toldOf(dataset, question(metric, { by: ['unit'], period: PERIOD }), limitsOf);
      const [law, change] = [await asked('D3'), await asked('L3t')];
      const alone = Object.keys(change).filter((key) => law[key] === ':' && change[key] !== ':');
      expect(alone).toEqual([]);
    }),
    { numRuns: Number(process.env['LAGET_HISTORIES'] ?? 12), seed: 81 },
  );
}, 600_000);

test('the attacker finds what follows, where it is told', () => {
  const told = [
    { of: [0, 1], is: 9 },
    { of: [0], is: 6 },
    { of: [1, 2], is: 5 },
  ];
  expect([...following(told, 4)]).toEqual([
    [0, 6],
    [1, 3],
    [2, 2],
  ]);
});

test('where hours are enough they are told, of schools too', async () => {
  const dataset = ownerOf([
    [30, 8, 8],
    [30, 9, 7],
    [25, 8, 9],
    [28, 7, 8],
    [30, 6, 9],
  ]);
  const hours = await toldOf(dataset, question('L3t', { by: ['unit'], period: PERIOD }), limitsOf);
  expect([hours[`${UNITS[0]},8-10,norsk`], hours['Total,8-10,norsk']]).toEqual([8, 38]);
  const persons = await toldOf(dataset, question('L3', { by: ['unit'], period: PERIOD }), limitsOf);
  expect([persons[UNITS[0] ?? ''], persons['Total']]).toEqual([8, 38]);
});
