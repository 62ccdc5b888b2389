import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { needBuild } from './build.mjs';
import { ROOT, runNode, say } from './say.mjs';
import { addCounts, runTests } from './vitest.mjs';

/** Checks that look at what is built. */
const OF_THE_BUILD = ['pack', 'web-size'];

/**
 * The checks (all, or those named) and the unit tests. Each check counts as one test: it holds or it does not.
 * @returns {Promise<{passed: number, failed: number, skipped: string[]}>}
 */
export async function runChecks(names = []) {
  const all = names.length === 0;
  const checks = names.filter((name) => name !== 'unit');
  const parts = [];
  if (all || checks.some((name) => OF_THE_BUILD.includes(name))) {
    const built = await needBuild();
    if (!built) say('The build failed; the checks that look at it will say so.');
  }
  if (all || checks.length > 0) parts.push(await houseChecks(checks));
  if (all || names.includes('unit')) parts.push(await runTests('unit'));
  return addCounts(parts);
}

async function houseChecks(names) {
  const report = join(ROOT, '.check/checks.json');
  rmSync(report, { force: true });
  const code = await runNode(['--import', 'tsx', 'scripts/checks/run.ts', ...names]);
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: [] };
  const found = Object.values(JSON.parse(readFileSync(report, 'utf8')));
  const failed = found.filter((count) => count > 0).length;
  return { passed: found.length - failed, failed: failed === 0 && code !== 0 ? 1 : failed, skipped: [] };
}
