import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A throw-away PostgreSQL server on loopback, for tests only. */
export interface PostgresCluster {
  /** Without a database name: `postgres://postgres@127.0.0.1:PORT`. */
  readonly url: string;
  /** As if the machine lost its power; what was there stays. */
  readonly crash: () => void;
  readonly start: () => void;
  readonly stop: () => void;
}

const INSTALLED = '/usr/lib/postgresql';
const MISSING = 'PostgreSQL 15 or newer is not installed. Run: apt-get install postgresql';

/** Starts a cluster in a temporary folder (inside another, where one is named) with trust on loopback and no fsync. As root it runs as user `postgres`. */
export async function startPostgres(inside = tmpdir()): Promise<PostgresCluster> {
  const bin = newestBin();
  const folder = mkdtempSync(join(inside, 'laget-pg-'));
  const owner = process.getuid?.() === 0 ? postgresUser() : null;
  chmodSync(folder, 0o700);
  if (owner !== null) chownSync(folder, owner.uid, owner.gid);
  const run = (program: string, args: readonly string[]): void => {
    const command = owner === null ? join(bin, program) : 'runuser';
    const before = owner === null ? [] : ['-u', 'postgres', '--', join(bin, program)];
    execFileSync(command, [...before, ...args], { cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] });
  };
  const data = join(folder, 'data');
  const port = await freePort();
  const settings = `-c listen_addresses=127.0.0.1 -c port=${port} -c unix_socket_directories=${folder} -c fsync=off -c max_connections=60`;
  run('initdb', ['-D', data, '-A', 'trust', '-U', 'postgres', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync']);
  const start = () => run('pg_ctl', ['-D', data, '-o', settings, '-l', join(folder, 'log'), '-w', 'start']);
  const crash = () => run('pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop']);
  start();
  return {
    url: `postgres://postgres@127.0.0.1:${port}`,
    crash,
    start,
    stop: () => {
      crash();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function newestBin(): string {
  const versions = existsSync(INSTALLED)
    ? readdirSync(INSTALLED)
        .map(Number)
        .filter((v) => v >= 15)
    : [];
  const newest = Math.max(...versions);
  const bin = join(INSTALLED, String(newest), 'bin');
  if (!existsSync(join(bin, 'initdb'))) throw new Error(MISSING);
  return bin;
}

function postgresUser(): { readonly uid: number; readonly gid: number } {
  const id = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
