import { expect, test } from 'vitest';
import { fakeFigures } from '../../__data__/fake-figures.ts';
import { fakeRecord } from '../../__data__/fake-record.ts';
import { makeReady } from './make-ready.ts';

type Question = ReturnType<ReturnType<typeof fakeFigures>['asked']>[number];

const byAge = (at: number): Question => ({
  ...{ metric: 'A1', by: ['age-band'], where: [], asKnownOn: null },
  period: { kind: 'day', at: at as never },
});

/** What was asked by age, in order, and how often the first question was; the record is another before the questions named by place. */
async function ready(rounds: readonly (readonly Question[])[], anotherBefore: readonly number[] = []) {
  const figures = fakeFigures();
  const byAges: number[] = [];
  let [looks, firsts, asked] = [0, 0, 0];
  const watched: typeof figures = {
    ...figures,
    follow: async () => anotherBefore.includes(++looks),
    answer: (question, asker, audience) => {
      expect(audience).toBe('public');
      if (question.by[0] === 'age-band' && question.period.kind === 'day') byAges.push(question.period.at);
      if (question.metric === 'B2' && question.by.length === 0) firsts++;
      return figures.answer(question, asker, audience);
    },
    kept: () => ({ mark: `after ${looks} looks`, dataset: '', fingerprint: '', tables: [] }),
  };
  const brought = await makeReady(fakeRecord(), watched, async () => rounds[asked++] ?? []);
  return { byAges, firsts, asked, looks, brought };
}

test('the questions of others are asked as well, those that came meanwhile too, and none twice', async () => {
  const { byAges, asked, brought, looks } = await ready([
    [byAge(3), byAge(2)],
    [byAge(4), byAge(3), byAge(2)],
  ]);
  expect([byAges, asked]).toEqual([[3, 2, 4], 3]);
  expect(brought.mark).toBe(`after ${looks} looks`);
});

test('whoever asks on and on is not waited for', async () => {
  const endless = Array.from({ length: 9 }, (_, at) => [byAge(at)]);
  const { byAges, asked } = await ready(endless);
  expect([byAges, asked]).toEqual([[0, 1, 2], 3]);
});

test('where the record becomes another meanwhile, all is asked of the newest', async () => {
  const once = await ready([[byAge(1)]]);
  const twice = await ready([[byAge(1)]], [2]);
  expect([twice.firsts, twice.byAges]).toEqual([once.firsts * 2, [1, 1]]);
  const atTheEnd = await ready([[byAge(1)]], [once.looks]);
  expect([atTheEnd.firsts, atTheEnd.byAges]).toEqual([once.firsts * 2, [1, 1]]);
});
