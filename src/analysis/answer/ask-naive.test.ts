import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type NaiveAnswer, naiveAnswer } from '../../../test/analysis/naive-answer.ts';
import { type Known, knownThen } from '../../../test/analysis/naive-person.ts';
import { questionAbout, sketches, smallWorld } from '../../../test/analysis/random-world.ts';
import { factsOfWorld } from '../../../test/analysis/small-world.ts';
import { FULL_POSITION } from '../../terms/index.ts';
import type { Question } from '../question.ts';
import type { RawTable } from '../raw-table.ts';
import { buildDataset } from '../read-model/build-dataset.ts';
import type { Dataset } from '../read-model/dataset.ts';
import { ask } from './ask.ts';

const RUNS = Number(process.env['LAGET_HISTORIES'] ?? 120);

/** Figures that are not nothing, as `codes|… -> numerator/denominator/persons/provisional`. */
function told(table: RawTable): Map<string, string> {
  const cells = table.cells.filter(
    (cell) => cell.numerator !== 0 || cell.persons !== 0 || (cell.denominator ?? 0) !== 0,
  );
  return new Map(
    cells.map((cell) => [
      cell.codes.join('|'),
      `${cell.numerator}/${cell.denominator}/${cell.persons}/${cell.provisional}`,
    ]),
  );
}

function toldNaively(answer: NaiveAnswer, question: Question, allProvisional: boolean): Map<string, string> {
  const entries = [...answer].filter(
    ([, { numerator, denominator, persons }]) => numerator + denominator + persons.size > 0,
  );
  return new Map(
    entries.map(([key, { numerator, denominator, persons, provisional }]) => {
      const amount = question.metric === 'A2' ? numerator / FULL_POSITION : numerator;
      const base = question.metric === 'B2' || question.metric === 'B3' ? denominator : null;
      return [key.replace(/\|$/, ''), `${amount}/${base}/${persons.size}/${provisional || allProvisional}`];
    }),
  );
}

function inOrder(figures: Map<string, string>): string[] {
  return [...figures].map(([key, value]) => `${key} = ${value}`).sort();
}

function isAnsweredRightly(dataset: Dataset, question: Question, known: Known | null): void {
  const table = ask(dataset, question);
  if ('refusal' in table) {
    expect({ known, refusal: table.refusal.code }).toEqual({
      known: null,
      refusal: expect.stringMatching(/no-data|not-known/),
    });
    return;
  }
  if (known === null) throw new Error('answered without knowing anything');
  const { period } = question;
  const [from, to] =
    period.kind === 'between' ? [period.from, period.to] : period.kind === 'day' ? [period.at, period.at] : [0, 0];
  const last = question.metric === 'B6' ? to - 1 : to;
  const expected = toldNaively(naiveAnswer(known, question, from, to), question, last > known.horizon);
  expect(inOrder(told(table))).toEqual(inOrder(expected));
}

test('every figure of every metric equals the one counted by hand, day by day', { timeout: 900_000 }, () => {
  fc.assert(
    fc.property(smallWorld, sketches, (world, asked) => {
      const dataset = buildDataset(factsOfWorld(world));
      const now = knownThen(world, null);
      for (const sketch of asked) {
        const question = questionAbout(world, sketch);
        const { asKnownOn } = question;
        isAnsweredRightly(dataset, question, asKnownOn === null ? now : knownThen(world, asKnownOn));
      }
    }),
    { numRuns: RUNS, seed: 20261 },
  );
});
