#!/usr/bin/env node
/** `npm test`: everything, with reduced counts. Installs what it needs, and ends with one line of counts. */
import { availableParallelism } from 'node:os';
import { needBuild } from './steps/build.mjs';
import { OF_THE_BUILD, runChecks } from './steps/checks.mjs';
import { tryPackage } from './steps/pack-trial.mjs';
import { needNode, needPackages } from './steps/packages.mjs';
import { inQuickFolder } from './steps/quick-folder.mjs';
import { runNode, say, seconds } from './steps/say.mjs';
import { needSystem } from './steps/system.mjs';
import { addCounts, countLine, runTests, sayWhichOnes } from './steps/vitest.mjs';

/** More than in `npm run check`, fewer than in `npm run long`. */
const REDUCED_COUNTS = { LAGET_HISTORIES: '40', LAGET_FUZZ: '1200', LAGET_TWIN_WORLDS: '8' };

needNode();
await needPackages();
await needSystem();
Object.assign(process.env, { ...REDUCED_COUNTS, ...process.env });

/** Databases and browsers wait as much as they reckon: on two cores four of them keep both at work. */
const WAITING = { workers: Math.max(4, availableParallelism()) };

const parts = [];
const tier = async (name, run) => {
  const begun = seconds();
  say(`${name} …`);
  const counts = await run();
  parts.push(counts);
  say(`${name}: ${countLine(counts)} in ${Math.round(seconds() - begun)} s.`);
};

await tier('Checks and unit tests', runChecks);
const built = await needBuild();
if (!built) parts.push({ passed: 0, failed: 1, skipped: [], failures: ['the build'] });
await tier('What is built', () => runChecks(OF_THE_BUILD));
await Promise.all([
  tier('Unit tests that take their time', () => runTests('slow')),
  // Mostly unpacking: it waits for the disk while the tests reckon.
  tier('The package', tryPackage),
  // What the next tiers copy is made on one processor. Whether that goes well is seen by those who need it.
  runNode(['--import', 'tsx', 'test/journeys/prepare.ts']),
]);
await tier('Tests on PGlite and PostgreSQL', () => inQuickFolder((env) => runTests('database', { env, ...WAITING })));
await tier('Journeys in the browser', () => inQuickFolder((env) => runTests('journeys', { env, ...WAITING })));

const counts = addCounts(parts);
sayWhichOnes(counts);
say(counts.failed === 0 ? 'All tiers passed.' : 'Something failed: see the lines with ✗ above.');
console.log(countLine(counts));
process.exit(counts.failed === 0 ? 0 : 1);
