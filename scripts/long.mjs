#!/usr/bin/env node
/** `npm run long`: every tier with full counts. Results that are worth keeping go to bench/RESULTS.md. */
import { cpus } from 'node:os';
import { needBuild } from './steps/build.mjs';
import { OF_THE_BUILD, runChecks } from './steps/checks.mjs';
import { needNode, needPackages } from './steps/packages.mjs';
import { writeChapter } from './steps/results-page.mjs';
import { say, seconds, stop } from './steps/say.mjs';
import { needSystem } from './steps/system.mjs';
import { addCounts, countLine, runTests, sayWhichOnes } from './steps/vitest.mjs';

/** Full counts of what the ordinary run does a few of. Each is read by the test that uses it. */
const FULL_COUNTS = {
  LAGET_LONG: '1',
  LAGET_KILLS: '200',
  LAGET_TWIN_WORLDS: '100',
  LAGET_HISTORIES: '10000',
  LAGET_FUZZ: '1000000',
  LAGET_ATTACK_MINUTES: '60',
  LAGET_AMELDING_MEGABYTES: '100',
};

const COUNTS = `Full counts: ${Object.entries(FULL_COUNTS)
  .map(([name, count]) => `${name}=${count}`)
  .join(' ')}`;

needNode();
await needPackages();
await needSystem();
const built = await needBuild();
if (!built) stop('The build failed.', 'Read the first error above.');
Object.assign(process.env, FULL_COUNTS);
say(COUNTS);

const tiers = [];
for (const [name, tier] of [
  ['checks and unit tests', () => runChecks()],
  ['unit tests that take their time', () => runTests('slow')],
  ['what is built', () => runChecks(OF_THE_BUILD)],
  ['both databases', () => runTests('database')],
  ['journeys', () => runTests('journeys')],
]) {
  const begun = seconds();
  tiers.push({ name, counts: await tier(), seconds: Math.round(seconds() - begun) });
}
const counts = addCounts(tiers.map((tier) => tier.counts));
writeChapter('The long tier, last run', results());
sayWhichOnes(counts);
console.log(countLine(counts));
process.exit(counts.failed === 0 ? 0 : 1);

/** The chapter that is committed: what was run, where, and how it went. */
function results() {
  const [cpu] = cpus();
  return [
    `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}. ${COUNTS}.`,
    '',
    '| tier | result | seconds |',
    '|---|---|---|',
    ...tiers.map((tier) => `| ${tier.name} | ${countLine(tier.counts)} | ${tier.seconds} |`),
    '',
  ].join('\n');
}
