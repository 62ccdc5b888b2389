import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pasts, withPast } from '../../../test/analysis/known-by.ts';
import { questionAbout, sketches } from '../../../test/analysis/random-question.ts';
import { smallWorld } from '../../../test/analysis/random-world.ts';
import { factsOfWorld } from '../../../test/analysis/small-world.ts';
import { type Day, TOTAL } from '../../terms/index.ts';
import type { Question } from '../question.ts';
import type { BalanceComponent } from '../raw-table.ts';
import { buildDataset } from '../read-model/build-dataset.ts';
import type { Dataset } from '../read-model/dataset.ts';
import { ask } from './ask.ts';

const RUNS = Number(process.env['LAGET_HISTORIES'] ?? 40);

type Lines = Readonly<Record<BalanceComponent, number>>;

/** The balance of `[from, to)` by cell: the codes of a cell with `|` between, and its lines. */
function balances(dataset: Dataset, question: Question, [from, to]: readonly [Day, Day]): ReadonlyMap<string, Lines> {
  const table = ask(dataset, { ...question, metric: 'B6', period: { kind: 'between', from, to, grain: null } });
  if ('refusal' in table) {
    expect(['no-data', 'not-known-then', 'unknown-code']).toContain(table.refusal.code);
    return new Map();
  }
  const column = table.columns.indexOf('component');
  const cells = new Map<string, Record<string, number>>();
  for (const { codes, numerator } of table.cells) {
    const key = codes.filter((_, i) => i !== column).join('|');
    cells.set(key, { ...cells.get(key), [codes[column] ?? '']: numerator });
  }
  return cells as unknown as ReadonlyMap<string, Lines>;
}

const lineOf = (cells: ReadonlyMap<string, Lines>, key: string, line: BalanceComponent) => cells.get(key)?.[line] ?? 0;

const ADDED: readonly BalanceComponent[] = ['hires', 'returns', 'transfers-in', 'transfers-out', 'exits'];
/** Lines whose total over the units is their sum: whoever goes from one unit to another stays in the total. */
const SUMMED: readonly BalanceComponent[] = ['start', 'hires', 'returns', 'exits', 'end'];

/** Cut days of a question, ascending and all different. */
function cuts(questions: readonly Question[]): readonly Day[] {
  const days = questions.flatMap(({ period }) => {
    if (period.kind === 'day') return [period.at];
    return period.kind === 'between' ? [period.from, period.to] : [];
  });
  return [...new Set(days)].sort((a, b) => a - b);
}

/** A balance over a whole time, and over each part of it. */
interface Balances {
  readonly whole: ReadonlyMap<string, Lines>;
  readonly parts: readonly ReadonlyMap<string, Lines>[];
}

function expectClosed(cells: ReadonlyMap<string, Lines>): void {
  for (const [key, of] of cells) {
    const left = of.start + of.hires + of.returns + of['transfers-in'] - of['transfers-out'] - of.exits;
    expect(left, key).toBe(of.end);
  }
}

/** What one part ends with the next begins with, and what happened in the parts happened in the whole. */
function expectChained({ whole, parts }: Balances): void {
  for (const key of new Set([...whole.keys(), ...parts.flatMap((cells) => [...cells.keys()])])) {
    const ends = parts.map((cells) => lineOf(cells, key, 'end'));
    const starts = parts.slice(1).map((cells) => lineOf(cells, key, 'start'));
    expect(starts, key).toEqual(ends.slice(0, -1));
    for (const line of ADDED) {
      const sum = parts.reduce((all, cells) => all + lineOf(cells, key, line), 0);
      expect(sum, `${key} ${line}`).toBe(lineOf(whole, key, line));
    }
  }
}

/** Over one dimension the total is the sum of its codes, but for those who only changed code. */
function expectSummed(cells: ReadonlyMap<string, Lines>, { by }: Question): void {
  const total = cells.get(TOTAL);
  if (by.length !== 1 || total === undefined) return;
  const own = [...cells].filter(([key]) => key !== TOTAL);
  for (const line of SUMMED) {
    expect(
      own.reduce((sum, [, lines]) => sum + lines[line], 0),
      `${by} ${line}`,
    ).toBe(total[line]);
  }
}

test('staff is conserved: nobody comes or goes without a line, in every cell, period and filter, as known on any day', {
  timeout: 900_000,
}, () => {
  let looked = 0;
  fc.assert(
    fc.property(smallWorld, pasts, sketches, (world, past, asked) => {
      const dataset = buildDataset(withPast(factsOfWorld(world), past));
      const questions = asked.map((sketch) => questionAbout(world, { ...sketch, metric: 'B6', byRule: false }));
      const days = cuts(questions).slice(0, 5);
      const [first, last] = [days[0], days.at(-1)];
      const [question] = questions;
      if (question === undefined || first === undefined || last === undefined || first === last) return;
      const spans = days.slice(1).map((to, i): [Day, Day] => [days[i] as Day, to]);
      const parts = spans.map((span) => balances(dataset, question, span));
      const whole = balances(dataset, question, [first, last]);
      for (const cells of [whole, ...parts]) expectClosed(cells);
      expectChained({ whole, parts });
      expectSummed(whole, question);
      looked += whole.size;
    }),
    { numRuns: RUNS, seed: 2 },
  );
  expect(looked).toBeGreaterThan(RUNS * 2);
});
