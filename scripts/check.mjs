#!/usr/bin/env node
/** `npm run check`: all checks and the unit tests. `npm run check -- sizes way`: these alone. `unit` is the tests. */
import { runChecks } from './steps/checks.mjs';
import { needNode, needPackages } from './steps/packages.mjs';
import { say, seconds } from './steps/say.mjs';
import { countLine, sayWhichOnes } from './steps/vitest.mjs';

const LONGEST_SECONDS = 60;

needNode();
await needPackages();
const counts = await runChecks(process.argv.slice(2));
sayWhichOnes(counts);
if (seconds() > LONGEST_SECONDS) say(`Slower than ${LONGEST_SECONDS} s: see which check took the time.`);
say(counts.failed === 0 ? 'Everything is in order.' : 'Mend what is marked ✗ and run `npm run check` again.');
console.log(countLine(counts));
process.exit(counts.failed === 0 ? 0 : 1);
