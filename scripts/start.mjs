#!/usr/bin/env node
/**
 * `npm start`: from a clone to a figure. Installs and builds what is missing, writes the invented owner's files, takes
 * them in through the front door, and serves. A second start finds everything done and only serves.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { needScreens, needServer } from './steps/build.mjs';
import { INVENTED_MEETINGS } from './steps/invented-meetings.mjs';
import { needNode, needPackages } from './steps/packages.mjs';
import { freePort } from './steps/ports.mjs';
import { ROOT, say, stop } from './steps/say.mjs';

/** Exit code of `laget take-in` when a file was stopped or not recognised; the others went in. */
const SOME_NOT_TAKEN_IN = 3;
/** `npm start -- --large`: an owner the size of a large city, which takes the first start half a minute more. */
const LARGE = process.argv.includes('--large');
/** The day the invented plan measures from. */
const BASE_YEAR_DAY = '2021-10-01';

needNode();
await needPackages();
if (!(await needServer())) buildFailed();

const laget = join(ROOT, 'dist/presentation/cli/main.js');
const given = process.env.LAGET_DATA ?? '.laget';
const data = isAbsolute(given) ? given : join(ROOT, given);
await Promise.all([needInventedOwner(), screensBuilt()]);

say('Starting the server …');
const port = await freePort();
process.argv = [process.execPath, laget, 'serve', '--data', data, '--port', String(port), ...toTry()];
// In this same process, so that Ctrl-C and signals reach the server itself. Its last line is the address.
await import(pathToFileURL(laget).href);

function buildFailed() {
  stop('The build failed.', 'Read the first error above; `npm run check -- types` shows it alone.');
}

async function screensBuilt() {
  if (!(await needScreens())) buildFailed();
}

/**
 * Fills an empty data folder with the invented owner, through the same commands anyone would use. What a start that was
 * broken off left behind is done again; a folder that somebody uses for something else is left as it is.
 */
async function needInventedOwner() {
  const mark = join(data, 'started-with.json');
  const demo = join(data, 'demo');
  const used = existsSync(data) && readdirSync(data).length > 0;
  if (existsSync(mark) || (used && !existsSync(demo))) return;
  mkdirSync(demo, { recursive: true });
  say('Writing the files of an invented school owner …');
  const which = LARGE ? ['--scale', 'large', '--hr-only'] : ['--scale', 'small'];
  // Two things at once: the record is made while the files are being written.
  const [written] = await Promise.all([
    runLaget(['demo', 'write', '--out', demo, ...which, '--format', 'json']),
    runLaget(['init', '--data', data, '--format', 'json']).then(() => set('base-year-day', BASE_YEAR_DAY)),
  ]);
  const { ownerName } = JSON.parse(written);
  await set('owner-name', ownerName);
  say(`Taking in the files of ${ownerName}, as an HR analyst would …`);
  await takeIn(join(demo, 'files'));
  if (!LARGE) await tellMeetings();
  say('Building the read model …');
  await runLaget(['figure', 'A1', '--audience', 'public', '--data', data, '--format', 'json']);
  writeFileSync(mark, `${JSON.stringify({ owner: ownerName, version: versionOf() })}\n`);
}

function set(key, value) {
  return runLaget(['settings', key, value, '--data', data, '--format', 'json']);
}

/** Tells the screens where the files to try lie, where there are any. */
function toTry() {
  const folder = join(data, 'demo/prov-selv');
  return existsSync(folder) ? ['--try', folder] : [];
}

/** Meetings come in no file: they are told as whoever keeps the plan would tell them, one after another. */
async function tellMeetings() {
  for (const { code, title, day, involved, decisions } of INVENTED_MEETINGS) {
    const told = ['plan', 'meeting', code, '--title', title, '--day', day, '--data', data, '--format', 'json'];
    const who = involved.flatMap((one) => ['--involved', one]);
    await runLaget([...told, ...who, ...decisions.flatMap((one) => ['--decision', one])]);
  }
}

/** Shows one line per delivery; what was found in each is on the screen Datagrunnlag. */
async function takeIn(folder) {
  const told = await runLaget(['take-in', folder, '--data', data], [0, SOME_NOT_TAKEN_IN]);
  for (const line of told.split('\n')) if (/^\S/.test(line)) say(line);
}

/** Runs one command of Laget; its progress is shown, its answer is given back. */
function runLaget(args, fine = [0]) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [laget, ...args], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
    const answer = [];
    child.stdout.on('data', (chunk) => answer.push(chunk));
    child.on('close', (code) => {
      if (fine.includes(code)) resolve(Buffer.concat(answer).toString());
      else stop(`laget ${args[0]} ended with code ${code}.`, `Delete ${data} and run npm start again.`);
    });
  });
}

function versionOf() {
  return JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version;
}
