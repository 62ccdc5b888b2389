import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT, runNode } from './say.mjs';

/**
 * Runs one tier of tests, so many files at once (as the configuration says where left out), and counts it from vitest's own JSON.
 * @returns {Promise<{passed: number, failed: number, skipped: string[], failures: string[]}>} skipped by full name,
 *   failures as file, full name and the first line of what was said
 */
export async function runTests(project, { env = {}, workers } = {}) {
  const report = join(ROOT, `.check/tests-${project}.json`);
  mkdirSync(join(ROOT, '.check'), { recursive: true });
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const atOnce = workers === undefined ? [] : [`--maxWorkers=${workers}`];
  const code = await runNode(
    ['node_modules/vitest/vitest.mjs', 'run', '--project', project, '--passWithNoTests', ...atOnce, ...reporters],
    { env: { ...process.env, ...env } },
  );
  return countsOf(existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null, code);
}

/**
 * Counts of a vitest report. A file that could not be run counts as one failure, and so does a run that ended badly
 * without saying where.
 */
export function countsOf(report, code) {
  if (report === null) return { passed: 0, failed: 1, skipped: [], failures: ['vitest left no report'] };
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + brokenFiles;
  const skipped = report.testResults.flatMap((file) =>
    file.assertionResults
      .filter((test) => ['pending', 'skipped', 'todo'].includes(test.status))
      .map((test) => test.fullName),
  );
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped,
    failures: report.testResults.flatMap(failuresOf),
  };
}

/** What failed in one file, a line each: the file, the test's full name and the first line of what was said. */
function failuresOf(file) {
  if (file.status !== 'failed') return [];
  const at = relative(ROOT, file.name ?? '');
  const failed = file.assertionResults.filter((test) => test.status === 'failed');
  if (failed.length === 0) return [`${at}: ${firstLine(file.message)}`];
  return failed.map((test) => `${at}: ${test.fullName}: ${firstLine(test.failureMessages?.[0])}`);
}

function firstLine(text = '') {
  return text.split('\n')[0].slice(0, 300);
}

/** The last line of every run: `N passed, N failed` and, where there are any, `, N skipped`. */
export function countLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`;
}

/** Says after a long run what was left out and what failed, so that the end of its log is enough to go on from. */
export function sayWhichOnes({ skipped, failures }) {
  for (const name of skipped) console.log(`skipped: ${name}`);
  for (const name of failures) console.log(`✗ ${name}`);
}

export function addCounts(parts) {
  return parts.reduce(
    (sum, part) => ({
      passed: sum.passed + part.passed,
      failed: sum.failed + part.failed,
      skipped: [...sum.skipped, ...part.skipped],
      failures: [...sum.failures, ...(part.failures ?? [])],
    }),
    { passed: 0, failed: 0, skipped: [], failures: [] },
  );
}
