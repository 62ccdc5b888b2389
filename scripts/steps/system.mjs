import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run, say, stop } from './say.mjs';

/** What the tests need beside npm packages: how to see that it is there, and the Debian packages that bring it. */
const NEEDS = [
  { what: 'Chromium', there: hasChromium, packages: ['chromium'] },
  { what: 'fonts', there: hasFonts, packages: ['fonts-dejavu-core'] },
  { what: 'PostgreSQL 15 or newer', there: hasPostgres, packages: ['postgresql'] },
];
const CHROMIUMS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Installs with apt-get what the database tests and the browser journeys need; says what to run where it may not. */
export async function needSystem() {
  const missing = NEEDS.filter((need) => !need.there());
  if (missing.length === 0) return;
  const names = missing.map((need) => need.what).join(', ');
  const packages = missing.flatMap((need) => need.packages);
  const command = `apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  const before = mayInstall();
  if (before === null)
    stop(`The tests need ${names}, and this user may not install packages.`, `Run: sudo sh -c '${command}'`);
  say(`Installing ${names} (apt-get) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const code = await run(
    before[0] ?? 'sh',
    [...before.slice(1), ...(before.length > 0 ? ['sh'] : []), '-c', `${command} >/dev/null`],
    { env },
  );
  if (code !== 0) stop('apt-get failed.', `Run it yourself and read what it says: ${command}`);
  const still = NEEDS.filter((need) => !need.there());
  if (still.length > 0)
    stop(`Still missing: ${still.map((need) => need.what).join(', ')}.`, `Install: ${packages.join(' ')}`);
}

/** What to put before a command so that it may install: nothing for root, `sudo -n` where that works, else null. */
function mayInstall() {
  if (!existsSync('/usr/bin/apt-get')) return null;
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : null;
}

function hasChromium() {
  return [process.env.LAGET_CHROMIUM, ...CHROMIUMS].some((path) => path !== undefined && existsSync(path));
}

function hasPostgres() {
  const versions = '/usr/lib/postgresql';
  if (!existsSync(versions)) return false;
  return readdirSync(versions).some(
    (version) => Number(version) >= 15 && existsSync(join(versions, version, 'bin/initdb')),
  );
}

function hasFonts() {
  return ['/usr/share/fonts/truetype', '/usr/share/fonts/opentype'].some(
    (path) => existsSync(path) && readdirSync(path).length > 0,
  );
}
