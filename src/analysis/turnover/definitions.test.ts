import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { NORTH, SOUTH, schools } from '../../../test/analysis/asking.ts';
import { FIRST_MONTH, type MonthRow, worldOfMonths } from '../../../test/analysis/month-snapshots.ts';
import { day, factsOfWorld, history, row, type SmallWorld, unitNumber } from '../../../test/analysis/small-world.ts';
import { type Day, formatDay } from '../../terms/index.ts';
import { buildDataset } from '../read-model/build-dataset.ts';
import { askBridge } from './ask-bridge.ts';
import { askTurnovers } from './ask-turnovers.ts';
import { contradiction, OWN_CHOICES, type TurnoverChoices } from './choices.ts';
import { countStands } from './count-stands.ts';
import { TURNOVER_IDS, type TurnoverId } from './definition.ts';
import { TURNOVER_DEFINITIONS } from './definitions/index.ts';
import { fraction, isSame } from './fraction.ts';
import { latestDays, momentsOf } from './moments.ts';
import type { RawTurnovers } from './raw-bridge.ts';

/** Fourteen persons, each there for one difference between the definitions. */
const PERSONS: readonly (readonly [what: string, ...rows: ReturnType<typeof row>[]])[] = [
  ['stays', row(0, NORTH, '2015-08-01/')],
  ['leaves in summer', row(1, NORTH, '2015-08-01/2025-08-01')],
  ['leaves in summer from half a post', row(2, SOUTH, '2015-08-01/2025-08-01', { percent: 5000 })],
  ['moves to another school', row(3, NORTH, '2015-08-01/2025-08-01'), row(3, SOUTH, '2025-08-01/')],
  ['becomes a leader', row(4, NORTH, '2015-08-01/2025-08-01'), row(4, NORTH, '2025-08-01/', { position: '3310101' })],
  ['begins and leaves within the year', row(5, NORTH, '2024-10-15/2025-02-01')],
  ['begins in August', row(6, NORTH, '2025-08-01/')],
  ['is away across 1 October for ten days', row(7, NORTH, '2015-08-01/2025-09-25'), row(7, NORTH, '2025-10-05/')],
  ['leaves in the middle of October', row(8, NORTH, '2015-08-01/2025-10-15')],
  ['leaves on 20 November', row(9, NORTH, '2015-08-01/2025-11-20')],
  ['works by the hour all the time', row(10, NORTH, '2015-08-01/', { terms: 'hourly' })],
  ['worked by the hour and leaves', row(11, NORTH, '2015-08-01/2025-08-01', { terms: 'hourly' })],
  ['goes on leave for a year', row(12, NORTH, '2015-08-01/')],
  ['leaves and comes back within the year', row(13, NORTH, '2015-08-01/2025-01-01'), row(13, NORTH, '2025-08-01/')],
];

const WORLD: SmallWorld = {
  ...schools({ rows: [] }),
  persons: PERSONS.map(() => ({ birthYear: 1980, birthMonth: 3, sex: 'f' })),
  positions: [{ position: '3310101', subgroup: 'leader', from: 0 as Day, to: day('2199-01-01') }],
  deliveries: [
    history(
      '2026-01-31',
      PERSONS.flatMap(([, ...rows]) => rows),
      { leaves: [{ person: 12, workplace: NORTH, from: day('2025-09-01'), to: day('2026-09-01') }] },
    ),
  ],
};

const DAYS = { from: day('2024-10-01'), to: day('2025-10-01') };

function turnovers(world: SmallWorld, asked: Partial<Parameters<typeof askTurnovers>[1]> = {}): RawTurnovers {
  const told = askTurnovers(
    buildDataset(factsOfWorld(world)),
    { where: [], days: DAYS, asKnownOn: null, ...asked },
    { withBetween: false },
  );
  if ('refusal' in told) throw new Error(told.refusal.code);
  return told;
}

describe('persons who are there for one difference each', () => {
  const { figures: told, stands } = turnovers(WORLD);
  const figures = new Map(
    told.map(({ definition, place }) => [definition, place === null ? undefined : stands[place]]),
  );
  const counted = (id: TurnoverId) => {
    const count = figures.get(id)?.count;
    return [count?.numerator, count?.denominator];
  };

  // Of the base of 1 October 2024: 0–4, 7–9, 12, 13. Gone on 1 October 2025: 1 and 2; 7 is in a bridged hole.
  test('owner: two of ten', () => expect(counted('owner')).toEqual([2, 10]));
  test('school: also whoever moved', () => expect(counted('school')).toEqual([3, 10]));
  test('nces: no hole is bridged, and whoever became a leader has left', () =>
    expect(counted('nces')).toEqual([4, 10]));
  // 1 December: 8 and 9 are gone, 7 is back, 5 has begun in time to be in the base.
  test('ks-rules: on 1 December', () => expect(counted('ks-rules')).toEqual([5, 11]));
  // First Thursdays: 7 November 2024 and 6 November 2025. 5 is in the base; 8 is gone, 9 not yet.
  test('nfer-sector: shares of posts, on census days in November', () =>
    expect(counted('nfer-sector')).toEqual([35_000, 105_000]));
  test('nfer: also the post of whoever moved', () => expect(counted('nfer')).toEqual([45_000, 105_000]));
  // Weeks of 11 November 2024 and 10 November 2025: 10 and 11 are in the base, 12 is on leave in the second.
  test('register: by the hour counted, the long leave not', () => expect(counted('register')).toEqual([6, 13]));
  // Exits in the year: 1, 2, 5, 13. Employed 1 October 2024: ten; 2025: 0, 3, 4, 6, 8, 9, 12, 13 (7 is in a hole).
  test('average-headcount: exits of the year, both ends together', () =>
    expect(counted('average-headcount')).toEqual([4, 18]));
  test('exit-rate: exits of the year over every employed day', () => {
    const whole = 365 * 7;
    const days = whole + 304 * 2 + 109 + 61 + (92 + 61);
    expect(counted('exit-rate')).toEqual([4, days]);
    expect(isSame(figures.get('exit-rate')?.value ?? fraction(0n, 1n), fraction(4n * 1461n, 4n * BigInt(days)))).toBe(
      true,
    );
  });
});

describe('the published answers', () => {
  // Reference answers made with loops in Python, checked there against SQL: test/oracles/01_turnover.
  const folder = join(import.meta.dirname, '../../../test/oracles/01_turnover');
  const { aggregates, rules } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
  const month = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - (2022 * 12 + 8);
  const lines = readFileSync(join(folder, 'snapshots.csv'), 'utf8').trim().split('\n').slice(1);
  const rows = lines.map((line): MonthRow => {
    const [person = '', when = '', unit = '', role = '', fte, permanent, , start = ''] = line.split(',');
    const area = rules.units[unit].district;
    const post = { person, unit, area, role, fte: Number(fte), permanent: permanent === '1' };
    return { ...post, month: month(when), start: month(start) };
  });
  // The reference counts the share of the main post; here a person's own shares are added, so side posts are left out
  // until the first month is counted. Its adviser outside the schools is placed in a group.
  const isSidePost = ({ person, role, month: when }: MonthRow) =>
    ['p16', 'p17'].includes(person) && role === 'aks' && when <= month('2022-10');
  const months = worldOfMonths(
    rows.filter((one) => !isSidePost(one)),
    [{ from: 'S4', into: 'S5', month: month('2023-08') }],
  );
  const adviser = { position: 'advisor', subgroup: 'administrasjon', from: 0 as Day, to: day('2199-01-01') } as const;
  const world = { ...months, positions: [...months.positions, adviser] };
  const at = (text: string) => ({
    first: (FIRST_MONTH + month(text)) as Day,
    last: (FIRST_MONTH + month(text)) as Day,
  });
  const moments = { from: at('2022-10'), to: at('2023-10') };

  function share(choices: Partial<TurnoverChoices>, group: string | null): number {
    const where = group === null ? [] : [{ dimension: 'staff-group' as const, codes: [group] }];
    const stand = { moments, asKnownOn: null, choices: { ...OWN_CHOICES, ...choices } };
    const [told] = countStands(buildDataset(factsOfWorld(world)), where, [stand], { withCrossings: false }).stands;
    return (told?.count.numerator ?? 0) / (told?.count.denominator ?? 0);
  }

  test('the share of position shares that left the school, of all and of teachers', () => {
    const gone = { moves: 'gone', weight: 'position-shares' } as const;
    expect(share(gone, null)).toBeCloseTo(aggregates.all.leave_school_rate_fte, 12);
    expect(share(gone, 'teacher')).toBeCloseTo(aggregates.teachers.leave_school_rate_fte, 12);
  });

  test('leavers by NCES: no longer a teacher, wherever employed', () => {
    const { stayer, mover, leaver } = aggregates.nces_teachers;
    expect(share({ roles: 'gone' }, 'teacher')).toBeCloseTo(leaver / (stayer + mover + leaver), 12);
  });
});

describe('the definitions as data', () => {
  test('each has choices that have a meaning, and texts in three languages', () => {
    const definitions = TURNOVER_IDS.map((id) => TURNOVER_DEFINITIONS[id]);
    expect(definitions.map(({ choices }) => contradiction(choices)).filter((one) => one !== null)).toEqual([]);
    const texts = definitions.flatMap(({ name, explanation }) => [
      ...Object.values(name),
      ...Object.values(explanation),
    ]);
    expect(texts.filter((text) => text.trim() === '')).toEqual([]);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('no two count the same way', () => {
    const ways = TURNOVER_IDS.map((id) =>
      [TURNOVER_DEFINITIONS[id].days, ...Object.values(TURNOVER_DEFINITIONS[id].choices)].join(' '),
    );
    expect(new Set(ways).size).toBe(TURNOVER_IDS.length);
  });
});

describe('the days', () => {
  const told = (rule: Parameters<typeof momentsOf>[0]) => {
    const moments = momentsOf(rule, DAYS);
    return moments === null
      ? null
      : [moments.from, moments.to].map(({ first, last }) => `${formatDay(first)} ${formatDay(last)}`);
  };

  test('are those asked for, or the definition’s own in the same years', () => {
    expect(told('asked')).toEqual(['2024-10-01 2024-10-01', '2025-10-01 2025-10-01']);
    expect(told('first-of-december')).toEqual(['2024-12-01 2024-12-01', '2025-12-01 2025-12-01']);
    expect(told('first-thursday-of-november')).toEqual(['2024-11-07 2024-11-07', '2025-11-06 2025-11-06']);
    expect(told('week-of-16-november')).toEqual(['2024-11-11 2024-11-17', '2025-11-10 2025-11-16']);
  });

  test('of its own are none within one year', () => {
    expect(momentsOf('first-of-december', { from: day('2025-01-01'), to: day('2025-08-01') })).toBeNull();
  });

  test('are the latest of which every definition is told', () => {
    const latest = (horizon: string) => formatDay(latestDays(['asked', 'first-of-december'], '10-01', day(horizon)).to);
    expect([latest('2025-11-30'), latest('2025-12-01'), latest('2026-09-30')]).toEqual([
      ...['2024-10-01', '2025-10-01', '2025-10-01'],
    ]);
  });
});

describe('a bridge between two states of knowledge', () => {
  const late = history('2026-02-15', [row(1, NORTH, '2015-08-01/'), row(3, NORTH, '2015-08-01/2025-06-01')]);
  const dataset = buildDataset(factsOfWorld({ ...WORLD, deliveries: [...WORLD.deliveries, late] }));
  const then = { definition: 'owner', days: DAYS, asKnownOn: day('2026-01-31') } as const;

  test('has late corrections as its one line, with who crosses', () => {
    const bridge = askBridge(dataset, { from: then, to: { ...then, asKnownOn: null }, where: [] });
    if ('refusal' in bridge) throw new Error(bridge.refusal.code);
    expect(bridge.steps).toEqual(['known-on']);
    expect(bridge.crossings(0, 1)).toEqual({
      numerator: { added: 1, taken: 1 },
      denominator: { added: 0, taken: 0 },
      rest: { added: 1, taken: 1 },
    });
  });

  test('puts them before everything else', () => {
    const bridge = askBridge(dataset, { from: then, to: { ...then, definition: 'nfer', asKnownOn: null }, where: [] });
    if ('refusal' in bridge) throw new Error(bridge.refusal.code);
    expect(bridge.steps).toEqual([...['known-on', 'reference-days', 'short-holes', 'summer-holes', 'moves', 'weight']]);
  });
});

describe('what has no answer is refused', () => {
  const dataset = buildDataset(factsOfWorld(WORLD));
  const end = { definition: 'owner', days: DAYS, asKnownOn: null } as const;
  const refusal = (...[from, to, where]: readonly [object, object, (readonly string[])?]) => {
    const filters = where === undefined ? [] : [{ dimension: 'unit' as const, codes: where }];
    const told = askBridge(dataset, { from: { ...end, ...from }, to: { ...end, ...to }, where: filters });
    return 'refusal' in told ? told.refusal : null;
  };

  test('a unit that is not there, a group with nobody in it', () => {
    expect(refusal({}, {}, ['999999999'])).toMatchObject({ code: 'unknown-code' });
    expect(refusal({}, { definition: 'nfer' }, [unitNumber(2)])).toEqual({
      code: 'nobody-counted',
      definition: 'owner',
    });
  });

  test('days before anything is told, and November twice', () => {
    const early = { days: { from: day('1990-10-01'), to: day('1991-10-01') } };
    expect(refusal({}, early)).toMatchObject({ code: 'days-not-delivered', earliest: '2015-08-01' });
    const spring = { days: { from: day('2025-01-01'), to: day('2025-06-01') } };
    expect(refusal(spring, { ...spring, definition: 'nfer' })).toEqual({
      code: 'definition-needs-two-years',
      definition: 'nfer',
    });
  });

  test('a definition’s own days that are not told about yet; days asked for may lie ahead', () => {
    const ahead = { days: { from: day('2025-04-01'), to: day('2026-04-01') } };
    expect(refusal(ahead, { ...ahead, definition: 'ks-rules' })).toEqual({
      code: 'days-not-told-yet',
      definition: 'ks-rules',
      day: '2026-12-01',
      horizon: '2026-01-31',
    });
    expect(refusal(ahead, { ...ahead, definition: 'school' })).toBeNull();
    const { figures } = turnovers(WORLD, ahead);
    expect(figures.filter(({ state }) => state === 'not-delivered').map(({ definition }) => definition)).toEqual([
      ...['ks-rules', 'register', 'nfer-sector', 'nfer'],
    ]);
  });

  test('a day before anything was known', () => {
    expect(refusal({ asKnownOn: day('2020-01-01') }, {})).toMatchObject({ code: 'not-known-then' });
  });
});
