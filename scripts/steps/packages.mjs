import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run, say, stop } from './say.mjs';

const LEAST_NODE = [20, 19];

/** Stops with a clear message on a Node that is too old. */
export function needNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const fine = major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1]);
  if (!fine) {
    stop(
      `Laget needs Node ${LEAST_NODE.join('.')} or newer; this is ${process.version}.`,
      'Install it from https://nodejs.org/ and try again.',
    );
  }
}

/**
 * True when node_modules holds what package-lock.json says, version by version.
 * @public for its test
 */
export function packagesAreIn(root = ROOT) {
  const wanted = lockOf(join(root, 'package-lock.json'));
  const there = lockOf(join(root, 'node_modules/.package-lock.json'));
  if (wanted === null || there === null) return false;
  return Object.entries(wanted)
    .filter(([path, one]) => path.startsWith('node_modules/') && !one.optional && !one.peer && !one.link)
    .every(([path, one]) => there[path]?.version === one.version);
}

/** Installs the pinned packages when they are missing or other than the lock file says. */
export async function needPackages() {
  if (packagesAreIn()) return;
  say('Installing packages (npm ci); the first time takes a minute …');
  const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0 && !(await installOtherwise())) {
    stop('npm ci failed.', 'Is the npm registry within reach? Run `npm ci` and read what it says.');
  }
  say('Packages are in place.');
}

/** A registry that lacks packages for other platforms makes `npm ci` refuse; `npm install` takes the pinned ones. */
async function installOtherwise() {
  say('npm ci would not; trying npm install with the same lock file …');
  return (await run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'])) === 0;
}

function lockOf(path) {
  if (!existsSync(path)) return null;
  return JSON.parse(readFileSync(path, 'utf8')).packages ?? null;
}
