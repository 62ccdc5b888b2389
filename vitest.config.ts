import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/longest-first.ts';

const DATABASE = '**/*.db.test.ts';
const SLOW = '**/*.slow.test.ts';
const JOURNEY = '**/*.journey.test.ts';
const ELSEWHERE = ['**/node_modules/**', '**/dist/**', '.check/**'];

/**
 * What vite made of our files is kept for the next tier and the next run, by their bytes. Not where there is a global setup: an error in
 * one is then told as another (vitest 4.1 keeps what it reads there as bytes and looks for a source map in text).
 */
const KEPT = { fsModuleCache: true, fsModuleCachePath: '.check/modules' };

/** Four tiers in four projects; `npm run check` runs `unit`, `npm test` all of them, `npm run long` with full counts. */
export default defineConfig({
  test: {
    maxWorkers: Math.max(2, availableParallelism() - 1),
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          experimental: KEPT,
          include: ['src/**/*.test.ts', 'web/src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: [DATABASE, SLOW, JOURNEY, ...ELSEWHERE],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // Nothing here changes its surroundings, so the files share their modules: half the time goes to reading them.
          pool: 'threads',
          isolate: false,
        },
      },
      {
        test: {
          name: 'slow',
          experimental: KEPT,
          include: [`src/${SLOW}`, `test/${SLOW}`],
          exclude: ELSEWHERE,
          pool: 'forks',
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'database',
          include: [`src/${DATABASE}`, `test/${DATABASE}`],
          exclude: ELSEWHERE,
          globalSetup: ['test/global-setup.ts'],
          // As above, but each worker a process of its own: these open databases and start servers.
          pool: 'forks',
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'journeys',
          include: [`test/journeys/${JOURNEY}`],
          exclude: ELSEWHERE,
          globalSetup: ['test/journeys/global-setup.ts'],
          // As above: the files of a worker share its browser.
          pool: 'forks',
          isolate: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // A page beside two others' may take its time.
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
