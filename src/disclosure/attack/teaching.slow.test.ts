import { beforeAll, describe, expect, test } from 'vitest';
import { day, EMPTY_WORLD, factsOfWorld, history, row } from '../../../test/analysis/small-world.ts';
import { buildDataset, type MetricId, type Question } from '../../analysis/index.ts';
import { openLattice } from '../lattice/lattice.ts';
import { startSolver } from '../protection/solver.ts';
import { primaryRows } from '../rules/primary.ts';
import { OWN_UNITS } from './__data__/own-owner.ts';
import { besiegeOwn, LIMITS, pinnedOwn } from './__data__/own-siege.ts';
import { openChance } from './scripts/chance.ts';

let highs: Awaited<ReturnType<typeof startSolver>>;
beforeAll(async () => {
  highs = await startSolver();
});

const OCTOBER: Question['period'] = { kind: 'day', at: day('2025-10-01') };
const ALWAYS = { from: day('2000-01-01'), to: day('2100-01-01') };

/** Six schools in two areas with teachers made up by chance, of whom some lack what the law asks for. */
function teachersOf(seed: number) {
  const chance = openChance(seed);
  const sizes = OWN_UNITS.map(() => 4 + chance.below(25));
  const staff = sizes.flatMap((size, unit) => {
    const often = 2 + chance.below(8);
    return Array.from({ length: size }, () => ({ unit, lacks: chance.below(often) === 0 }));
  });
  const held = staff.map(({ lacks }, person) => {
    const values = lacks
      ? { kind: 'total-credits', credits: 60 }
      : { kind: 'education', route: 'GLU_5_10', completed: day('2015-06-15') };
    return { table: 'qualifications', person, key: '1', values } as const;
  });
  const taught = staff.map(({ unit }, person) => {
    const time = { from: day('2025-08-01'), to: day('2026-08-01') };
    const values = {
      ...time,
      unit: OWN_UNITS[unit] ?? '',
      subject: 'norsk',
      level: '8-10',
      yearHours: 300 + chance.below(300),
    };
    return { table: 'teaching', person, key: '1', values } as const;
  });
  return buildDataset(
    factsOfWorld({
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
          staff.map(({ unit }, i) => row(i, `w${unit}`, '2020-08-01/')),
        ),
      ],
      own: [held, taught].map((rows) => ({ knownOn: day('2026-01-10'), withdrawnOn: null, rows })),
    }),
  );
}

const ATTACKED: readonly MetricId[] = ['D1', 'D2o', 'D3', 'D4', 'D4s'];

describe.each([1, 2, 3, 4])('what teachers are qualified for, owner %i', (seed) => {
  const dataset = teachersOf(seed);
  test.each(ATTACKED)('%s gives no count of few away where everybody knows what it is out of', async (metric) => {
    const besieged = await besiegeOwn({ dataset, lattice: openLattice(dataset, null), metric, period: OCTOBER });
    expect(pinnedOwn(highs, metric, besieged).pinned).toEqual([]);
  });
});

/** What is few is withheld, and nothing beside it. */
test('and the attacker bites: without the cells that protect others, few are worked out', async () => {
  const dataset = teachersOf(1);
  const besieged = await besiegeOwn({ dataset, lattice: openLattice(dataset, null), metric: 'D1', period: OCTOBER });
  const few = primaryRows(besieged.frame.table, LIMITS('D1'));
  const hidden = new Set([...besieged.hidden].filter((i) => few.has(i)));
  expect(pinnedOwn(highs, 'D1', { ...besieged, hidden }).pinned.length).toBeGreaterThan(0);
});
