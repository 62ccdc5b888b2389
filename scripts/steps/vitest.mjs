import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runNode } from './say.mjs';

/**
 * Runs one tier of tests and counts it from vitest's own JSON.
 * @returns {Promise<{passed: number, failed: number, skipped: string[]}>} skipped by full name
 */
export async function runTests(project, env = {}) {
  const report = join(ROOT, `.check/tests-${project}.json`);
  mkdirSync(join(ROOT, '.check'), { recursive: true });
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runNode(
    ['node_modules/vitest/vitest.mjs', 'run', '--project', project, '--passWithNoTests', ...reporters],
    {
      env: { ...process.env, ...env },
    },
  );
  return countsOf(existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null, code);
}

/**
 * Counts of a vitest report. A file that could not be run counts as one failure, and so does a run that ended badly
 * without saying where.
 */
export function countsOf(report, code) {
  if (report === null) return { passed: 0, failed: 1, skipped: [] };
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + brokenFiles;
  const skipped = report.testResults.flatMap((file) =>
    file.assertionResults
      .filter((test) => ['pending', 'skipped', 'todo'].includes(test.status))
      .map((test) => test.fullName),
  );
  return { passed: report.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed, skipped };
}

/** The last line of every run: `N passed, N failed` and, where there are any, `, N skipped`. */
export function countLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`;
}

export function addCounts(parts) {
  return parts.reduce(
    (sum, part) => ({
      passed: sum.passed + part.passed,
      failed: sum.failed + part.failed,
      skipped: [...sum.skipped, ...part.skipped],
    }),
    { passed: 0, failed: 0, skipped: [] },
  );
}
