import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answer, between, cell, NORTH, question, SOUTH, schools, WEST } from '../../../../../test/analysis/asking.ts';
import { day, row, type SmallWorld } from '../../../../../test/analysis/small-world.ts';
import type { MetricId } from '../../../metrics/index.ts';
import type { Question } from '../../../question.ts';

type Told = NonNullable<SmallWorld['own']>[number]['rows'][number];
type Values = Readonly<Record<string, string | number | null>>;

/** A post of 2025: its number, where, and what is told of it; closed on the day after it was advertised. */
function post(id: string, values: Values): Told {
  const told = { unit: NORTH, group: 'teacher', advertised: day('2025-03-01'), deadline: day('2025-03-20'), ...values };
  return { table: 'posts', key: id, values: { post: id, ...told } };
}

function application(id: string, number: number, values: Values): Told {
  return { table: 'applications', key: `${id} ${number}`, values: { post: id, number, stage: 'received', ...values } };
}

const STAFF = [row(0, NORTH, '2020-08-01/'), row(1, SOUTH, '2020-08-01/')];
/** The last row tells nothing but that the table goes on until the end of the year. */
const LAST = post('last', { advertised: day('2025-12-31'), deadline: day('2026-01-20') });
const world = (...rows: readonly Told[]) => {
  const own = (['posts', 'applications'] as const).flatMap((table) => {
    const some = [...rows, LAST].filter((one) => one.table === table);
    return some.length === 0 ? [] : [{ knownOn: day('2026-01-15'), withdrawnOn: null, rows: some }];
  });
  return schools({ rows: STAFF, own });
};
const YEAR = between('2025-01-01', '2026-01-01');
const total = (some: SmallWorld, metric: MetricId, more: Partial<Question> = {}) =>
  cell(answer(some, question(metric, { period: YEAR, ...more })));

describe('qualified applicants', () => {
  const four = world(
    post('1', { applicants: 9, qualified: 4 }),
    post('2', { applicants: 3, qualified: 1, unit: SOUTH }),
    post('3', { applicants: 2, qualified: 0, group: 'skoleledelse_rektor' }),
    post('4', { applicants: 30, qualified: 8, group: 'skoleledelse_rektor' }),
    post('5', { applicants: 5 }),
  );

  test('are a median over posts that tell how many, and so are all applicants', () => {
    expect(total(four, 'C1')).toMatchObject({ numerator: 2.5, denominator: null, posts: 4 });
    expect(total(four, 'C3')).toMatchObject({ numerator: 5, persons: 5 });
    expect(total(four, 'C3')).not.toHaveProperty('posts');
  });

  test('are few where there are none or one, and none is told apart', () => {
    expect(total(four, 'C2')).toMatchObject({ numerator: 2, denominator: 4, persons: 44, base: null, posts: 4 });
    expect(total(four, 'C2z')).toMatchObject({ numerator: 1, denominator: 4, posts: 4 });
  });

  test('of posts that all have none leave nobody to hide among', () => {
    const none = world(...['1', '2', '3'].map((id) => post(id, { applicants: 5, qualified: 0 })));
    expect([total(none, 'C2')?.posts, total(none, 'C2z')?.posts]).toEqual([3, 0]);
  });

  test('are told of principals alone, by school type', () => {
    const where = [{ dimension: 'staff-subgroup', codes: ['skoleledelse_rektor'] }] as const;
    const table = answer(four, question('C1', { period: YEAR, by: ['school-type'], where }));
    expect(cell(table, 'Total')).toMatchObject({ numerator: 4, persons: 2 });
    expect(cell(answer(four, question('C2', { period: YEAR, by: ['unit'] })), SOUTH)).toMatchObject({
      numerator: 1,
      denominator: 1,
    });
  });

  test('belong to the period of the deadline', () => {
    const spring = between('2025-01-01', '2025-03-20');
    expect(total(four, 'C2', { period: spring })).toMatchObject({ denominator: 0, delivered: true });
    expect(total(four, 'C2', { period: between('2025-03-20', '2025-03-21') })?.denominator).toBe(4);
    expect(total(four, 'C2', { period: between('2024-01-01', '2025-01-01') })?.delivered).toBe(false);
  });
});

describe('a post advertised again', () => {
  const again = world(
    post('1', {
      applicants: 4,
      qualified: 0,
      advertised: day('2025-01-10'),
      deadline: day('2025-02-01'),
      status: 'withdrawn',
    }),
    post('1b', { applicants: 3, qualified: 1, readvertised: '1', deadline: day('2025-04-01') }),
    post('1c', {
      applicants: 2,
      qualified: 2,
      readvertised: '1b',
      deadline: day('2025-06-01'),
      acceptedOn: day('2025-06-10'),
      accepted: 1,
    }),
    post('2', { applicants: 2, qualified: 2, readvertised: 'gone', acceptedOn: day('2025-03-21') }),
  );

  test('is one post with its first day, its last deadline and all who applied', () => {
    expect(total(again, 'C2')).toMatchObject({ numerator: 0, denominator: 2, persons: 11 });
    expect(total(again, 'C6')).toMatchObject({ numerator: 1, denominator: 2 });
    expect(total(again, 'C4')).toMatchObject({ numerator: 2, denominator: 2, estimate: { value: (20 + 151) / 2 } });
  });

  test('is so too where the first names the next, and by how many times it is told to be', () => {
    const forward = world(post('1', { readvertised: '2' }), post('2', {}), post('3', { times: 2 }));
    expect(total(forward, 'C6')).toMatchObject({ numerator: 2, denominator: 2 });
  });
});

describe('an advertisement of several posts', () => {
  const three = { applicants: 6, positions: 3, accepted: 2, offers: 2 };
  const some = world(
    post('1', { ...three, qualified: 1, acceptedOn: day('2025-03-31'), status: 'open' }),
    post('1b', { applicants: 2, qualified: 0, readvertised: '1', status: 'open', deadline: day('2025-05-01') }),
    post('2', { applicants: 5, qualified: 5, acceptedOn: day('2025-04-10') }),
  );

  test('is as many posts, each with all who applied, who stand behind them once', () => {
    expect(total(some, 'C1')).toMatchObject({ numerator: 1, posts: 2 });
    expect(total(some, 'C3')).toMatchObject({ numerator: 8 });
    expect(total(some, 'C2')).toMatchObject({ numerator: 3, denominator: 4, persons: 13, posts: 2 });
  });

  test('is advertised again as far as it is', () => {
    expect(total(some, 'C6')).toMatchObject({ numerator: 1, denominator: 4 });
  });

  test('is filled as far as anybody has accepted, and the rest is followed on', () => {
    expect(total(some, 'C4')).toMatchObject({ numerator: 3, denominator: 4, estimate: { value: 35 } });
  });
});

test('the time to fill follows open posts to the last day told of, and withdrawn ones to their deadline', () => {
  const since = day('2025-03-01');
  const filled = (id: string, days: number) => post(id, { acceptedOn: since + days });
  const open = post('open', {});
  const some = world(
    filled('1', 20),
    filled('2', 40),
    filled('3', 60),
    open,
    post('w', { status: 'withdrawn' }),
    post('f', { status: 'filled' }),
  );
  // The one withdrawn is followed for 19 days and no longer, so half of the other four are filled at 40: S = 3/4, 1/2, 1/4.
  expect(total(some, 'C4')).toMatchObject({ numerator: 3, denominator: 5, estimate: { value: 50 } });
});

describe('applications', () => {
  const hired = { stage: 'accepted', qualified: 'yes' };
  const some = world(
    post('1', { applicants: 9, qualified: 9, offers: 2, accepted: 1, group: 'skoleledelse_rektor' }),
    application('1', 1, { ...hired, home: 'owner', middleLeader: 'yes' }),
    application('1', 2, { stage: 'offer', qualified: 'yes', home: 'abroad', middleLeader: 'no' }),
    application('1', 3, { qualified: 'no', middleLeader: 'yes' }),
    post('2', {}),
    application('2', 1, { ...hired, home: 'country', middleLeader: 'no' }),
    application('2', 2, { ...hired, home: 'unknown' }),
    application('gone', 1, {}),
  );

  test('count before what is told of the post, and what differs or belongs nowhere is noted', () => {
    expect(total(some, 'C2')).toMatchObject({ numerator: 0, denominator: 2, persons: 5 });
    expect(total(some, 'C5')).toMatchObject({ numerator: 3, denominator: 4, persons: 4, posts: 2 });
    const notes = answer(some, question('C2', { period: YEAR })).notes.map(({ code, values }) => [
      code,
      ...Object.values(values),
    ]);
    expect(notes).toEqual([
      ['posts-in-period', 2],
      ['posts-differ', 1],
      ['applications-of-no-post', 1],
    ]);
  });

  test('tell where those hired lived, of those of whom it is known', () => {
    expect(total(some, 'C10')).toMatchObject({ numerator: 1, denominator: 2, persons: 2, posts: 2 });
  });

  test('tell by which channel those hired came, of those of whom it is known', () => {
    const came = (channel: string | null) => ({ stage: 'accepted', channel });
    const two = world(
      post('1', { applicants: 4 }),
      ...['job-site', 'job-site', 'internal'].map((channel, i) => application('1', i + 1, came(channel))),
      application('1', 4, { channel: 'internal' }),
      post('2', { applicants: 3, unit: SOUTH }),
      ...['other', 'unknown', null].map((channel, i) => application('2', i + 1, came(channel))),
    );
    const { cells } = answer(two, question('C12', { period: YEAR, by: ['unit'] }));
    const told = (unit: string) =>
      cells.flatMap(({ codes, numerator, denominator, persons }) =>
        codes[0] === unit && numerator > 0 ? [[codes[1], numerator, denominator, persons]] : [],
      );
    expect(told('Total')).toEqual([
      ['job-site', 2, 4, 4],
      ['internal', 1, 4, 4],
      ['other', 1, 4, 4],
    ]);
    expect([told(NORTH).length, told(SOUTH)]).toEqual([2, [['other', 1, 1, 1]]]);
  });

  test('tell of principals who came from own middle leaders, and of these who applied', () => {
    expect(total(some, 'C11')).toMatchObject({ numerator: 1, denominator: 1, posts: 1 });
    expect(total(some, 'C11a')).toMatchObject({ numerator: 2, denominator: 3, persons: 3 });
  });
});

test('every cell is what its posts are when they are counted one by one', () => {
  const units = [NORTH, SOUTH, WEST] as const;
  const one = fc.record({
    unit: fc.constantFrom(...units),
    group: fc.constantFrom('teacher', 'aks', 'leader'),
    applicants: fc.nat(30),
    qualified: fc.option(fc.nat(6)),
    times: fc.constantFrom(null, 1, 2),
    positions: fc.constantFrom(null, 0, 1, 3),
  });
  const middle = (amounts: readonly number[]) => {
    const sorted = amounts.toSorted((a, b) => a - b);
    const half = sorted.length / 2;
    return sorted.length === 0 ? 0 : ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
  };
  fc.assert(
    fc.property(fc.array(one, { minLength: 1, maxLength: 20 }), (posts) => {
      const some = world(...posts.map((values, i) => post(`p${i}`, values)));
      const cells = (metric: MetricId) =>
        answer(some, question(metric, { by: ['unit', 'staff-group'], period: YEAR })).cells;
      const each = posts.flatMap((p) => Array.from({ length: p.positions || 1 }, () => p));
      const mineOf = ([unit, group]: readonly string[]) =>
        each.filter((p) => [p.unit, 'Total'].includes(unit as 'Total') && [p.group, 'Total'].includes(group ?? ''));
      for (const { codes, numerator } of cells('C1')) {
        expect(numerator).toBe(middle(mineOf(codes).flatMap(({ qualified }) => qualified ?? [])));
      }
      for (const { codes, numerator, denominator } of cells('C2')) {
        const told = mineOf(codes).flatMap(({ qualified }) => qualified ?? []);
        expect([numerator, denominator]).toEqual([told.filter((count) => count < 2).length, told.length]);
      }
      for (const { codes, numerator, denominator } of cells('C6')) {
        expect([numerator, denominator]).toEqual([
          mineOf(codes).filter(({ times }) => times === 2).length,
          mineOf(codes).length,
        ]);
      }
    }),
    { numRuns: 25, seed: 20261 },
  );
});
