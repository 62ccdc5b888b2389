import { day, EMPTY_WORLD, type SmallWorld, unitNumber } from '../../../../test/analysis/small-world.ts';
import { HIRE_CHANNELS, TEN_FACTORS } from '../../../terms/index.ts';
import { staffOfOne } from '../../lattice/__data__/told.ts';
import { type Chance, openChance } from '../scripts/chance.ts';

type Row = NonNullable<SmallWorld['own']>[number]['rows'][number];

export const OWN_UNITS = Array.from({ length: 6 }, (_, i) => unitNumber(i));
const GROUPS = ['teacher', 'leader', 'aks', 'team'] as const;
const YEAR = { from: day('2025-01-01'), to: day('2026-01-01') };
const SCHOOL_YEAR = { from: day('2024-08-01'), to: day('2025-08-01') };
const FIRST_SCHOOL_DAY = day('2025-08-18');
const QUARTERS = ['2025-01-01', '2025-04-01', '2025-07-01', '2025-10-01', '2026-01-01'].map(day);

/** An owner with every table of its own made up by chance: six schools in two areas, small counts and large ones mixed. */
export function ownOwner(seed: number): SmallWorld {
  const chance = openChance(seed);
  const units = OWN_UNITS.map((unit) => ({
    unit,
    schoolType: chance.pick(['barneskole', 'ungdomsskole', '1-10'] as const),
    area: chance.pick(['A', 'B']),
    subArea: null,
    living: chance.pick(['other', 'exposed'] as const),
  }));
  const tables = [
    ...[...recruitment(chance), exits(chance), cohorts(chance), pupils(chance), absence(chance), surveys(chance)],
    ...[authorised(chance), cover(chance)],
  ];
  return {
    ...EMPTY_WORLD,
    units,
    areas: ['A', 'B'].map((code) => ({ code, level: 'area', parent: null, living: 'other' })),
    ...staffOfOne(OWN_UNITS),
    own: tables.map((rows) => ({ knownOn: day('2026-01-10'), withdrawnOn: null, rows })),
  };
}

/** One count in three is of few. */
function some(chance: Chance): number {
  return chance.below(3) === 0 ? chance.below(5) : 6 + chance.below(25);
}

function recruitment(chance: Chance): readonly (readonly Row[])[] {
  const days = { advertised: day('2025-02-01'), deadline: day('2025-02-20') };
  const posts = Array.from({ length: 60 }, (_, i): Row => {
    const qualified = chance.below(8);
    const values = { post: `p${i}`, unit: chance.pick(OWN_UNITS), group: chance.pick(GROUPS), ...days, applicants: 9, qualified };
    return { table: 'posts', key: `p${i}`, values };
  });
  const late = { post: 'late', unit: OWN_UNITS[0] ?? '', advertised: day('2025-12-31'), deadline: day('2026-02-01') };
  const hired = posts.map(({ key }): Row => {
    const values = { post: key, number: 1, stage: 'accepted', channel: chance.pick(HIRE_CHANNELS.slice(0, 5)) };
    return { table: 'applications', key: `${key} 1`, values };
  });
  const notAccepted = posts.flatMap(({ key }): Row[] => {
    const values = { post: key, number: 2, stage: 'offer', channel: 'unknown' };
    return chance.below(3) === 0 ? [{ table: 'applications', key: `${key} 2`, values }] : [];
  });
  return [
    [...posts, { table: 'posts', key: 'late', values: late }],
    [...hired, ...notAccepted],
  ];
}

function exits(chance: Chance): readonly Row[] {
  return OWN_UNITS.flatMap((unit) => {
    const counts = ['workload', 'pay', 'leadership', 'move-home'].map((reason) => [reason, some(chance)] as const);
    const asked = counts.reduce((sum, [, count]) => sum + count, 10 + chance.below(10));
    return [...counts, ['asked', asked] as const].map(([reason, count]): Row => {
      const numbers = reason === 'asked' ? { answers: null, asked: count } : { answers: count, asked: null };
      const values = { ...SCHOOL_YEAR, unit, group: '', kind: 'leaver', reason, ...numbers };
      return { table: 'exit-answers', key: JSON.stringify([unit, reason]), values };
    });
  });
}

function cohorts(chance: Chance): readonly Row[] {
  return OWN_UNITS.flatMap((unit) =>
    GROUPS.slice(0, 2).map((group): Row => {
      const reached = some(chance);
      const values = { ...SCHOOL_YEAR, unit, group, kind: 'placement', followed: reached + some(chance), reached };
      return { table: 'followed-cohorts', key: `${unit} ${group}`, values };
    }),
  );
}

function pupils(chance: Chance): readonly Row[] {
  return OWN_UNITS.map((unit): Row => {
    const values = { day: day('2025-10-01'), unit, pupils: some(chance), positions: 3 + chance.below(9), persons: 3 + chance.below(12) };
    return { table: 'special-groups', key: unit, values };
  });
}

function absence(chance: Chance): readonly Row[] {
  return OWN_UNITS.flatMap((unit) =>
    GROUPS.flatMap((group) => {
      const persons = 1 + some(chance);
      return QUARTERS.slice(1).map((to, quarter): Row => {
        const from = QUARTERS[quarter] ?? to;
        const lost = { selfCertified: chance.below(persons), doctorShort: chance.below(9), doctorLong: chance.below(20) };
        const values = { from, to, unit, group, agreed: persons * 60, ...lost, persons };
        return { table: 'absence', key: JSON.stringify([from, unit, group]), values };
      });
    }),
  );
}

function surveys(chance: Chance): readonly Row[] {
  return OWN_UNITS.flatMap((unit) => {
    const answers = 3 + some(chance);
    return TEN_FACTORS.map((factor): Row => {
      const mean = (20 + chance.below(30)) / 10;
      const values = { survey: 'ten-factor', day: day('2025-11-15'), unit, group: '', factor, mean, answers };
      return { table: 'survey-results', key: JSON.stringify([unit, factor]), values };
    });
  });
}

function authorised(chance: Chance): readonly Row[] {
  return OWN_UNITS.flatMap((unit) =>
    GROUPS.slice(0, 3).map((group): Row => {
      const [vacant, temporary] = [chance.below(4) / 2, chance.pick([0, 0.5, 1, 2, 3, 6, 7.5])];
      const qualified = 6 + chance.below(20);
      const posts = { authorised: qualified + vacant + temporary, vacant, temporary, qualified };
      return { table: 'authorised-posts', key: `${unit} ${group}`, values: { day: FIRST_SCHOOL_DAY, unit, group, ...posts } };
    }),
  );
}

function cover(chance: Chance): readonly Row[] {
  return OWN_UNITS.map((unit): Row => {
    const [qualified, unqualified, uncovered] = [some(chance), some(chance), some(chance)];
    const hours = { needed: qualified + unqualified + uncovered, qualified, unqualified, uncovered };
    const values = { from: day('2025-09-01'), to: day('2025-09-08'), unit, ...hours };
    return { table: 'cover-hours', key: unit, values };
  });
}

/** When each kind of own figure is told of. */
export const OWN_TIMES = { year: YEAR, schoolYear: SCHOOL_YEAR, quarters: QUARTERS } as const;
