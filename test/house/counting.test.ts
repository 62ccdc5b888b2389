import { describe, expect, test } from 'vitest';

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly string[];
  readonly failures: readonly string[];
}
interface Counting {
  readonly countsOf: (report: unknown, code: number) => Counts;
  readonly countLine: (counts: Counts) => string;
  readonly addCounts: (parts: readonly Counts[]) => Counts;
}
// Plain JavaScript, since it runs before any package is installed.
const steps = new URL('../../scripts/steps/vitest.mjs', import.meta.url).href;
const { countsOf, countLine, addCounts } = (await import(steps)) as Counting;

const fine = { status: 'passed', assertionResults: [{ status: 'passed', fullName: 'a' }] };

describe('the count at the end of a run', () => {
  test('sums what passed and leaves skipped tests out of it, by name', () => {
    const skipping = {
      status: 'passed',
      assertionResults: [{ status: 'pending', fullName: 'not run, ../shared is missing' }],
    };
    const counts = countsOf({ numPassedTests: 1, numFailedTests: 0, testResults: [fine, skipping] }, 0);
    expect(countLine(counts)).toBe('1 passed, 0 failed, 1 skipped');
    expect(counts.skipped).toEqual(['not run, ../shared is missing']);
  });

  test('counts a file that could not be run as a failure', () => {
    const broken = { status: 'failed', assertionResults: [] };
    const counts = countsOf({ numPassedTests: 1, numFailedTests: 0, testResults: [fine, broken] }, 1);
    expect(countLine(counts)).toBe('1 passed, 1 failed');
  });

  test('names what failed by file, test and the first line of what was said', () => {
    const failing = {
      name: new URL('../../src/x.test.ts', import.meta.url).pathname,
      status: 'failed',
      assertionResults: [{ status: 'failed', fullName: 'x holds', failureMessages: ['Error: 1 is not 2\n    at x'] }],
    };
    const broken = { name: failing.name, status: 'failed', message: 'no such module', assertionResults: [] };
    const counts = countsOf({ numPassedTests: 1, numFailedTests: 1, testResults: [fine, failing, broken] }, 1);
    expect(addCounts([counts]).failures).toEqual([
      'src/x.test.ts: x holds: Error: 1 is not 2',
      'src/x.test.ts: no such module',
    ]);
  });

  test('counts a run that ended badly without a failing test as a failure', () => {
    expect(countsOf({ numPassedTests: 1, numFailedTests: 0, testResults: [fine] }, 1).failed).toBe(1);
  });

  test('counts a run that left no report as a failure', () => {
    expect(countsOf(null, 0).failed).toBe(1);
  });

  test('adds the tiers', () => {
    const parts = [countsOf({ numPassedTests: 2, numFailedTests: 1, testResults: [] }, 1), countsOf(null, 1)];
    expect(countLine(addCounts(parts))).toBe('2 passed, 2 failed');
  });
});
