import { expect, test } from 'vitest';
import { fakeFigures } from '../../__data__/fake-figures.ts';
import { fakeRecord } from '../../__data__/fake-record.ts';
import { warmStatus } from './warm-status.ts';

function warmed() {
  const looks: string[] = [];
  const faults: unknown[] = [];
  const asked: string[] = [];
  const figures = fakeFigures(looks);
  const counted: typeof figures = {
    ...figures,
    answer: (question, asker, audience) => {
      asked.push(`${audience} ${question.metric}`);
      return figures.answer(question, asker, audience);
    },
  };
  const warming = warmStatus({ open: fakeRecord(), figures: counted, logFault: (problem) => faults.push(problem) });
  return { warming, looks, faults, asked };
}

test('the questions of the first screen are asked as anybody, and nothing is logged', async () => {
  const { warming, looks, faults, asked } = warmed();
  warming.start();
  await new Promise((later) => setTimeout(later, 50));
  await warming.stop();
  expect(asked[0]).toBe('public B2');
  expect([looks, faults]).toEqual([[], []]);
});

test('a server that stops at once asks nothing more', async () => {
  const { warming, asked } = warmed();
  warming.start();
  await warming.stop();
  expect(asked).toEqual([]);
});
