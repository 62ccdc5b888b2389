import { expect, test } from 'vitest';
import { takenInOwner } from '../../../test/taken-in-owner.ts';
import type { CompareAnswer, FigureAnswer, KeyMetricsAnswer } from '../api/contract/index.ts';
import { type } from './__data__/typing.ts';

const env = { LAGET_DATA: takenInOwner() };
const json = async <T>(...argv: string[]) => JSON.parse((await type([...argv, '--format', 'json'], env)).out) as T;
const INTERNAL = ['--audience', 'internal'];

test('the two values are those that «laget figure» answers', async () => {
  const figure = await json<FigureAnswer>('figure', 'full-time-share', '--by', 'sex', ...INTERNAL);
  const shareOf = (code: string) => figure.rows.find(({ dims }) => dims['sex']?.code === code)?.value;
  const [line] = (await json<CompareAnswer>('compare', 'A5', '--a', 'sex=f', '--b', 'sex=m', ...INTERNAL)).lines;
  expect([line?.a.value, line?.b.value]).toEqual([shareOf('f'), shareOf('m')]);
  expect(line?.difference).toBeCloseTo((shareOf('f') ?? 0) - (shareOf('m') ?? 0), 12);
});

test('headcounts of two days are full counts of the same persons', async () => {
  const days = ['--at', '2025-10-01', '--period-b', '2022-10-01'];
  const answer = await json<CompareAnswer>('compare', 'headcount', ...days, ...INTERNAL);
  expect(answer.lines[0]).toMatchObject({ why: 'full-count', interval: null });
  expect(answer.notes[0]).toContain('De samme personene er med i begge');
});

test('the key metrics answer as text and as JSON', async () => {
  const answer = await json<KeyMetricsAnswer>('compare', '--key-metrics', ...INTERNAL);
  expect(answer.rows.length).toBeGreaterThanOrEqual(7);
  const { out, exit } = await type(['compare', '--key-metrics', '--lang', 'nn'], env);
  expect(exit).toBe(0);
  expect(out).toContain('Levekårsutsette område og andre område');
});

test('a word beside --key-metrics is wrong use, overlapping groups are refused', async () => {
  expect((await type(['compare', 'A1', '--key-metrics'], env)).exit).toBe(2);
  expect((await type(['compare'], env)).exit).toBe(2);
  expect((await type(['compare', 'A1', '--a', 'sex=f', '--b', 'sex=Total'], env)).exit).toBe(4);
});
