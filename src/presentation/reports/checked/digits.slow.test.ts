import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checks, found } from './__data__/mutated.ts';
import { RIGHT } from './__data__/reports.ts';
import { readReport } from './read-report.ts';

test('whatever digit of a printed number is changed, it is found', async () => {
  const printed = [...JSON.stringify(RIGHT).matchAll(/"(?:shown|numerator|denominator|value)":"?[^",}]*\d[^",}]*/g)];
  const digits = printed.flatMap((match) =>
    [...match[0].matchAll(/\d/g)].map((digit) => (match.index ?? 0) + (digit.index ?? 0)),
  );
  const property = fc.asyncProperty(fc.constantFrom(...digits), fc.integer({ min: 1, max: 9 }), async (at, by) => {
    const text = JSON.stringify(RIGHT);
    const digit = String((Number(text[at]) + by) % 10);
    const read = readReport(text.slice(0, at) + digit + text.slice(at + 1));
    // A number that begins with 0 is no JSON: the file is told of as unreadable.
    fc.pre(read.ok);
    const findings = read.ok ? await found(read.report) : [];
    expect(checks(findings)).toContain('numbers');
  });
  await fc.assert(property, { seed: 20261129, numRuns: 40 });
});
