import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT, runNode, say } from './say.mjs';

const TEST = /\.test(-d)?\.tsx?$/;
const STAMPS = { server: 'dist/.built-from', web: 'web/dist/.built-from' };
const SOURCES = {
  server: ['src', 'package-lock.json', 'tsconfig.base.json', 'tsconfig.build.json'],
  // The screens see two folders of src; taking all of presentation/ is near enough and safe.
  web: ['web', 'src/presentation', 'package-lock.json', 'tsconfig.base.json'],
};

/** Builds what is not built from the sources as they are now. Gives false when something failed. */
export async function needBuild({ force = false } = {}) {
  return (await needServer(force)) && (await needScreens(force));
}

/** As `needBuild`, the server alone. */
export async function needServer(force = false) {
  return !(force || isStale('server')) || (await buildServer());
}

/** As `needBuild`, the screens alone. */
export async function needScreens(force = false) {
  return !(force || isStale('web')) || (await buildWeb());
}

/** True unless the build's stamp is the hash of today's sources. */
function isStale(part) {
  const stamp = join(ROOT, STAMPS[part]);
  return !existsSync(stamp) || readFileSync(stamp, 'utf8') !== hashOf(SOURCES[part]);
}

async function buildServer() {
  say('Building the server …');
  const hash = hashOf(SOURCES.server);
  rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
  const code = await runNode(['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json']);
  if (code !== 0) return false;
  copyBeside();
  writeFileSync(join(ROOT, STAMPS.server), hash);
  return true;
}

async function buildWeb() {
  say('Building the screens …');
  const hash = hashOf(SOURCES.web);
  const code = await runNode([join(ROOT, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'error'], {
    cwd: join(ROOT, 'web'),
  });
  if (code !== 0) return false;
  writeFileSync(join(ROOT, STAMPS.web), hash);
  return true;
}

/** What stands beside the code and is read at run time (SQL, JSON). */
function copyBeside() {
  for (const path of filesOf('src').filter((file) => /\.(sql|json)$/.test(file) && !file.includes('__data__'))) {
    const to = join(ROOT, path.replace(/^src\//, 'dist/'));
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(join(ROOT, path), to);
  }
}

function hashOf(paths) {
  const hash = createHash('sha256').update(process.versions.node);
  for (const path of paths.flatMap(filesOf)) {
    if (!TEST.test(path)) hash.update(path).update(readFileSync(join(ROOT, path)));
  }
  return hash.digest('hex');
}

function filesOf(path) {
  const full = join(ROOT, path);
  if (!existsSync(full)) return [];
  if (/\.\w+$/.test(path)) return [path];
  return readdirSync(full, { withFileTypes: true })
    .filter((entry) => !['node_modules', 'dist'].includes(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesOf(`${path}/${entry.name}`) : [`${path}/${entry.name}`]));
}
