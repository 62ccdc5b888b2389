import { beforeAll, expect, test } from 'vitest';
import {
  day,
  EMPTY_WORLD,
  factsOfWorld,
  history,
  row,
  type SmallWorld,
  unitNumber,
} from '../../../test/analysis/small-world.ts';
import { buildDataset, type MetricId, type Question } from '../../analysis/index.ts';
import type { PlanFact } from '../../record/index.ts';
import { OPEN_END } from '../../terms/index.ts';
import { openLattice } from '../lattice/lattice.ts';
import { startSolver } from '../protection/solver.ts';
import { primaryRows } from '../rules/primary.ts';
import { OWN_UNITS } from './__data__/own-owner.ts';
import { besiegeOwn, LIMITS, pinnedOwn } from './__data__/own-siege.ts';
import { type Chance, openChance } from './scripts/chance.ts';

let highs: Awaited<ReturnType<typeof startSolver>>;
beforeAll(async () => {
  highs = await startSolver();
});

const OCTOBER: Question['period'] = { kind: 'day', at: day('2025-10-01') };
const ALWAYS = { from: day('2000-01-01'), to: day('2100-01-01') };

type Values = NonNullable<SmallWorld['own']>[number]['rows'][number]['values'];

/** Lessons of which the law asks for sixty credits, thirty, and none. */
const LESSONS = [
  ['norsk', '8-10'],
  ['norsk', '8-10'],
  ['samfunnsfag', '8-10'],
  ['musikk', '5-7'],
] as const;
const ADAPTED = ['spesialpedagogikk', '8-10'] as const;

/** What a teacher made up by chance has: some lack what the law asks for, some are exempt, some are on their way. */
function heldBy(chance: Chance, often: number): readonly Values[] {
  if (chance.below(often) === 0) {
    const lacking: Values = { kind: 'total-credits', credits: 60 };
    const started = day('2024-08-20');
    return chance.below(2) === 0 ? [lacking] : [lacking, { kind: 'ongoing', route: 'GLU_5_10', started }];
  }
  const [route, credits] = chance.pick([
    ['GLU_5_10', 60],
    ['GLU_5_10', 30],
    ['GLU_5_10', 15],
    ['ALLMENNLAERER', 0],
  ] as const);
  return [
    { kind: 'education', route, completed: day(route === 'ALLMENNLAERER' ? '2001-06-15' : '2015-06-15') },
    { kind: 'credits', subject: 'norsk', credits },
    { kind: 'credits', subject: 'samfunnsfag', credits: 30 },
    ...(chance.below(4) === 0 ? [{ kind: 'credits', subject: 'spesialpedagogikk', credits: 60 }] : []),
  ];
}

/** Six schools in two areas with teachers made up by chance; half of those who lack what the law asks for have a plan. */
function teachersOf(seed: number) {
  const chance = openChance(seed);
  const sizes = OWN_UNITS.map(() => 4 + chance.below(25));
  const staff = sizes.flatMap((size, unit) => {
    const often = 2 + chance.below(8);
    const since = () => (chance.below(3) === 0 ? '2025-08-01' : '2020-08-01');
    return Array.from({ length: size }, () => ({ unit, held: heldBy(chance, often), since: since() }));
  });
  const held = staff.flatMap((one, person) =>
    one.held.map((values) => ({ table: 'qualifications' as const, person, key: JSON.stringify(values), values })),
  );
  const taught = staff.flatMap(({ unit }, person) => {
    const time = { from: day('2025-08-01'), to: day('2026-08-01'), unit: OWN_UNITS[unit] ?? '' };
    const lessons = chance.below(5) === 0 ? [chance.pick(LESSONS), ADAPTED] : [chance.pick(LESSONS)];
    return lessons.map(([subject, level]) => {
      const values = { ...time, subject, level, yearHours: 300 + chance.below(300) };
      return { table: 'teaching' as const, person, key: subject, values };
    });
  });
  const plans = staff.flatMap(({ unit, held: [first], since }, person): PlanFact[] => {
    if (first?.['kind'] !== 'total-credits' || chance.below(2) === 0) return [];
    const told = { from: day('2025-08-01'), end: day('2026-07-31'), known: [[day('2025-09-01'), OPEN_END]] } as const;
    const start = day(since);
    return [{ plan: person, person, unit: OWN_UNITS[unit] ?? unitNumber(0), start, status: 'agreed', ...told }];
  });
  return buildDataset({
    ...factsOfWorld({
      ...EMPTY_WORLD,
      units: OWN_UNITS.map((unit, i) => {
        const [schoolType, living] = [
          i % 2 === 0 ? 'ungdomsskole' : '1-10',
          i % 3 === 0 ? 'exposed' : 'other',
        ] as const;
        return { unit, schoolType, area: i < 3 ? 'A' : 'B', subArea: null, living };
      }),
      areas: ['A', 'B'].map((code) => ({ code, level: 'area', parent: null, living: 'other' })),
      persons: staff.map(() => ({ birthYear: 1985, birthMonth: 5, sex: 'f' })),
      workplaces: OWN_UNITS.map((unit, i) => ({ workplace: `w${i}`, unit, ...ALWAYS })),
      positions: [{ position: '3310108', subgroup: 'laerer_grunnskole', ...ALWAYS }],
      deliveries: [
        history(
          '2026-01-10',
          staff.map(({ unit, since }, i) => row(i, `w${unit}`, `${since}/`)),
        ),
      ],
      own: [held, taught].map((rows) => ({ knownOn: day('2026-01-10'), withdrawnOn: null, rows })),
    }),
    plans,
  });
}

const ATTACKED: readonly MetricId[] = [
  ...(['D1', 'D1n', 'D2o', 'D3', 'D3u', 'D4', 'D4s', 'D5', 'D6', 'D8'] as const),
  ...(['L1', 'L1t', 'L2', 'L2t', 'L3', 'L3t'] as const),
];

const OWNERS = [1, 2, 3, 4].map(teachersOf);

test.each(ATTACKED)('%s gives no count of few away where everybody knows what it is out of', async (metric) => {
  const found = await Promise.all(
    OWNERS.map(async (dataset) => {
      const lattice = openLattice(dataset, null);
      return pinnedOwn(highs, metric, await besiegeOwn({ dataset, lattice, metric, period: OCTOBER }));
    }),
  );
  expect(found.map(({ pinned }) => pinned)).toEqual(OWNERS.map(() => []));
  expect(Math.max(...found.map(({ met }) => met))).toBeGreaterThan(0);
});

/** What is few is withheld, and nothing beside it. */
test('and the attacker bites: without the cells that protect others, few are worked out', async () => {
  const dataset = teachersOf(1);
  const besieged = await besiegeOwn({ dataset, lattice: openLattice(dataset, null), metric: 'D1', period: OCTOBER });
  const few = primaryRows(besieged.frame.table, LIMITS('D1'));
  const hidden = new Set([...besieged.hidden].filter((i) => few.has(i)));
  expect(pinnedOwn(highs, 'D1', { ...besieged, hidden }).pinned.length).toBeGreaterThan(0);
});
