import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { needBuild } from './build.mjs';
import { ROOT, runNode, say } from './say.mjs';
import { addCounts, runTests } from './vitest.mjs';

/** Checks that look at what is built: not among the fast ones, since building takes its time. */
export const OF_THE_BUILD = ['pack', 'web-size'];

/**
 * The fast checks and the unit tests, or those checks alone that are named. Each check counts as one test: it holds or
 * it does not.
 * @returns {Promise<{passed: number, failed: number, skipped: string[]}>}
 */
export async function runChecks(names = []) {
  const all = names.length === 0;
  const checks = names.filter((name) => name !== 'unit');
  if (checks.some((name) => OF_THE_BUILD.includes(name)) && !(await needBuild())) {
    say('The build failed; the checks that look at it will say so.');
  }
  const parts = [];
  if (all) parts.push(houseChecks(OF_THE_BUILD.map((name) => `-${name}`)));
  if (checks.length > 0) parts.push(houseChecks(checks));
  if (all || names.includes('unit')) parts.push(runTests('unit'));
  return addCounts(await Promise.all(parts));
}

async function houseChecks(names) {
  const report = join(ROOT, '.check/checks.json');
  rmSync(report, { force: true });
  const code = await runNode(['--import', 'tsx', 'scripts/checks/run.ts', ...names]);
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: [], failures: ['the checks left no report'] };
  const found = Object.entries(JSON.parse(readFileSync(report, 'utf8')));
  const failures = found.filter(([, count]) => count > 0).map(([name, count]) => `check ${name}: ${count}`);
  const failed = failures.length === 0 && code !== 0 ? 1 : failures.length;
  return { passed: found.length - failures.length, failed, skipped: [], failures };
}
