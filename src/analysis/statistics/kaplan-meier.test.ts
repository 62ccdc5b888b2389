import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { curveAt, type Followed, kaplanMeier } from './kaplan-meier.ts';

// R survival 3.5-3: test/oracles/02_survival/README.md.
const FOLDER = join(import.meta.dirname, '../../../test/oracles/02_survival');
const oracle = (name: string) => JSON.parse(readFileSync(join(FOLDER, `${name}.expected.json`), 'utf8'));

function rows(name: string): readonly Readonly<Record<string, string>>[] {
  const [head = '', ...lines] = readFileSync(join(FOLDER, `${name}.csv`), 'utf8')
    .replaceAll('"', '')
    .trim()
    .split('\n');
  const names = head.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((value, i) => [names[i] ?? '', value])));
}

const person = (row: Readonly<Record<string, string>>, event: string): Followed => ({
  entry: 0,
  time: Number(row['time']),
  event: row['status'] === event,
});
const near = (expected: readonly (number | null)[]) =>
  expected.map((value) => (value === null ? null : expect.closeTo(value, 9)));
const LUNG = kaplanMeier(rows('lung').map((row) => person(row, '2')));

describe('the curve of R', () => {
  test('of 228 persons with lung cancer, with errors and intervals', () => {
    const { km_loglog: expected } = oracle('lung');
    expect(LUNG.map(({ time, atRisk, events }) => [time, atRisk, events])).toEqual(
      expected.time.map((time: number, i: number) => [time, expected.n_risk[i], expected.n_event[i]]),
    );
    expect(LUNG.map(({ survival }) => survival)).toEqual(near(expected.surv));
    expect(LUNG.map(({ error }) => error)).toEqual(near(expected.std_err));
    expect(LUNG.map(({ low }) => low)).toEqual(near(expected.lower));
    expect(LUNG.map(({ high }) => high)).toEqual(near(expected.upper));
  });

  test('at days on which nothing happened', () => {
    const { at_times: expected } = oracle('lung');
    const told = expected.t.map((time: number) => curveAt(LUNG, time)?.survival ?? 1);
    expect(told).toEqual(near(expected.surv));
  });

  test.each(['Maintained', 'Nonmaintained'])('of %s leukaemia, with ties and nobody left', (group) => {
    const { km: expected } = oracle('aml');
    const own = (column: readonly (number | null)[]) => column.filter((_, i) => expected.strata[i] === `x=${group}`);
    const curve = kaplanMeier(rows('aml').flatMap((row) => (row['x'] === group ? [person(row, '1')] : [])));
    expect(curve.map(({ survival }) => survival)).toEqual(near(own(expected.surv)));
    expect(curve.map(({ error }) => error)).toEqual(near(own(expected.std_err)));
    expect(curve.map(({ low }) => low)).toEqual(near(own(expected.lower)));
  });
});

test('whoever enters late is not at risk before, nor on the day of entering', () => {
  const curve = kaplanMeier([
    { entry: 0, time: 5, event: true },
    { entry: 0, time: 9, event: false },
    { entry: 5, time: 7, event: true },
  ]);
  expect(curve.map(({ atRisk, survival }) => [atRisk, survival])).toEqual([
    [2, 0.5],
    [2, 0.25],
    [1, 0.25],
  ]);
});

test('whoever is followed no longer than from the entry is refused', () => {
  expect(() => kaplanMeier([{ entry: 4, time: 4, event: true }])).toThrow('followed no longer');
});

test('with nobody lost, the curve is the share still there', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 60 }), (times) => {
      const curve = kaplanMeier(times.map((time) => ({ entry: 0, time, event: true })));
      const there = times.filter((time) => time > 20).length / times.length;
      expect(curveAt(curve, 20)?.survival ?? 1).toBeCloseTo(there, 12);
    }),
    { seed: 31, numRuns: 200 },
  );
});
