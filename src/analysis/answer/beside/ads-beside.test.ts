import { expect, test } from 'vitest';
import { answer, between, NORTH, question, SOUTH, schools } from '../../../../test/analysis/asking.ts';
import { day, row, type SmallWorld, unitNumber } from '../../../../test/analysis/small-world.ts';

type Own = NonNullable<SmallWorld['own']>[number];

function adAt(unit: string, published: string, positions: number | null = null): Own['rows'][number] {
  const id = `${unit} ${published} ${positions}`;
  return { table: 'job-ads', key: id, values: { ad: id, unit, published: day(published), expires: null, positions } };
}

function postAt(unit: string, advertised: string, positions: number | null = null): Own['rows'][number] {
  const id = `${unit} ${advertised} ${positions}`;
  const values = {
    post: id,
    unit,
    group: 'teacher',
    advertised: day(advertised),
    deadline: day(advertised) + 14,
    positions,
  };
  return { table: 'posts', key: id, values: { ...values, applicants: 4, qualified: 2, readvertised: null } };
}

function notes(metric: 'C3' | 'C1', ...rows: Own['rows']) {
  const own = ['posts', 'job-ads'].map((table) => {
    return { knownOn: day('2025-12-01'), withdrawnOn: null, rows: rows.filter((one) => one.table === table) };
  });
  const world = schools({ rows: [row(0, NORTH, '2015-08-01/')], own });
  return answer(world, question(metric, { period: between('2025-01-01', '2026-01-01') })).notes.filter(({ code }) =>
    code.startsWith('ads-'),
  );
}

const POSTS = [postAt(NORTH, '2025-02-01'), postAt(NORTH, '2025-03-01', 3), postAt(SOUTH, '2025-09-01')];

test('ads and own advertisements are counted of the days both tell of, and the difference is told', () => {
  const ads = [adAt(NORTH, '2025-02-20'), adAt(NORTH, '2025-03-02', 3), adAt(SOUTH, '2025-05-01', 2)];
  // February's first advertisement is before the ads begin, September's after the last of them.
  const values = { from: '2025-02-20', to: '2025-05-01', ads: 3, positions: 6, own: 1, ownPositions: 3, difference: 2 };
  expect(notes('C3', ...POSTS, ...ads)).toEqual([{ code: 'ads-beside', values }]);
});

test('ads of others are told apart; without ads, of other years, or beside what is not public there is no note', () => {
  const other = adAt(unitNumber(900), '2025-03-01');
  const [beside, elsewhere] = notes('C3', ...POSTS, adAt(NORTH, '2025-02-01'), other);
  expect([beside?.values['ads'], elsewhere]).toEqual([1, { code: 'ads-elsewhere', values: { ads: 1 } }]);
  expect(notes('C3', ...POSTS)).toEqual([]);
  expect(notes('C3', ...POSTS, adAt(NORTH, '2024-03-01'))).toEqual([]);
  expect(notes('C1', ...POSTS, adAt(NORTH, '2025-03-01'))).toEqual([]);
});
