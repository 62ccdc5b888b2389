import { beforeEach, expect, test } from 'vitest';
import { fakeFigures } from '../../__data__/fake-figures.ts';
import { fakeRecord } from '../../__data__/fake-record.ts';
import { type KeptAnswers, keptAnswers } from './kept-answers.ts';

let changes = 'a';
let today = 20_000;
let figures: ReturnType<typeof fakeFigures>;
let made: string[] = [];
let kept: KeptAnswers;

beforeEach(() => {
  [changes, today, made] = ['a', 20_000, []];
  figures = fakeFigures();
  kept = keptOver(1000);
});

function keptOver(mostBytes: number): KeptAnswers {
  const open = fakeRecord();
  const administration = { ...open.administration, changes: async () => changes };
  return keptAnswers({ open: { ...open, administration, today: () => today as never }, figures }, mostBytes);
}

/** Asks for an answer that tells the how manieth it is that was made. */
async function ask(key: string, from: KeptAnswers = kept): Promise<unknown> {
  const body = await from.find([key], async () => {
    made.push(key);
    return { no: made.length };
  });
  return JSON.parse(new TextDecoder().decode(body));
}

test('an answer is made once, also for those who ask while it is made', async () => {
  const answers = await Promise.all([ask('status'), ask('status'), ask('schools')]);
  expect([...answers, await ask('status')]).toEqual([{ no: 1 }, { no: 1 }, { no: 2 }, { no: 1 }]);
  expect(made).toEqual(['status', 'schools']);
});

test.each([
  [
    'the record has changed',
    () => {
      changes = 'b';
    },
  ],
  ['other figures are at hand', () => figures.refresh()],
  [
    'another day has come',
    () => {
      today += 1;
    },
  ],
])('it is made anew where %s', async (_, change) => {
  await ask('status');
  await change();
  expect(await ask('status')).toEqual({ no: 2 });
});

test('what changes while it is made is in the next answer', async () => {
  await kept.find(['status'], async () => {
    changes = 'b';
    return { no: 'old' };
  });
  expect(await ask('status')).toEqual({ no: 1 });
});

test('a refusal is thrown to whoever asks, and asked of again', async () => {
  const refused = kept.find(['status'], () => Promise.reject(new Error('no data')));
  await expect(refused).rejects.toThrow('no data');
  expect(await ask('status')).toEqual({ no: 1 });
});

test('what was unused the longest goes first where there is no room for all', async () => {
  const small = keptOver(20);
  await ask('a', small);
  await ask('b', small);
  await ask('a', small);
  await ask('c', small);
  await ask('a', small);
  await ask('b', small);
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});
