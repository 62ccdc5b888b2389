import { execFile, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { sourcesMark } from '../sources-mark.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');
const LAGET = join(ROOT, 'bin', 'laget.mjs');
/** What says how the owner is made, and what is visited first. */
const RECIPE = [import.meta.filename, join(import.meta.dirname, 'prepared-owner.ts')];
const RESULTS = join(ROOT, 'test-results');
const run = promisify(execFile);

/** The day the journeys take place, so that they answer the same whenever they are run. */
const ENVIRONMENT = { ...process.env, LAGET_TODAY: '2026-09-07', DATABASE_URL: '', LAGET_DATA: '' };

/** Exit code of a take-in where one file was not taken in and the others were. */
const OTHERS_WENT_IN = 3;

function othersWentIn(problem: unknown): void {
  if (!(problem instanceof Error && 'code' in problem && problem.code === OTHERS_WENT_IN)) throw problem;
}

/**
 * Prepares the invented owner, taken in once per state of the sources and of what says how; journeys work on copies. `LAGET_JOURNEY_OWNER`
 * names a folder that is prepared already (`demo/`, `data/`).
 * @param firstVisit what is done on the served owner once, so that no journey pays for what is reckoned only the first time
 */
export async function prepareOwner(firstVisit: (address: string) => Promise<void>): Promise<string> {
  const ready = process.env['LAGET_JOURNEY_OWNER'];
  if (ready !== undefined && ready !== '') return ready;
  const folder = join(RESULTS, `owner-${sourcesMark(RECIPE)}`);
  if (existsSync(join(folder, 'ready'))) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const options = { cwd: ROOT, env: ENVIRONMENT, maxBuffer: 64 * 1024 * 1024 };
  const demo = join(folder, 'demo');
  const data = join(folder, 'data');
  await run(process.execPath, [LAGET, 'demo', 'write', '--out', demo, '--scale', 'small'], options);
  await run(process.execPath, [LAGET, 'init', '--name', 'Fjordgløtt kommune', '--data', data], options);
  const takeIn = [LAGET, 'take-in', join(demo, 'files'), '--data', data, '--format', 'json'];
  await run(process.execPath, takeIn, options).catch(othersWentIn);
  const served = await serve(data, folder);
  await firstVisit(served.address).finally(served.stop);
  writeFileSync(join(folder, 'ready'), '');
  return folder;
}

export interface ServedOwner {
  /** `http://127.0.0.1:PORT` */
  readonly address: string;
  /** Folder with files for a visitor to try. */
  readonly tryFolder: string;
  readonly stop: () => Promise<void>;
}

/** A server on a free port over a copy of the prepared owner in `prepared`, or over an empty data folder. */
export async function serveOwner(prepared: string | null): Promise<ServedOwner> {
  const folder = mkdtempSync(join(tmpdir(), 'laget-journey-'));
  const data = join(folder, 'data');
  if (prepared !== null) cpSync(join(prepared, 'data'), data, { recursive: true });
  const tryFolder = prepared === null ? folder : join(prepared, 'demo', 'prov-selv');
  const { address, stop } = await serve(data, tryFolder);
  const clean = async () => {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { address, tryFolder, stop: clean };
}

async function serve(data: string, tryFolder: string): Promise<Pick<ServedOwner, 'address' | 'stop'>> {
  const args = [LAGET, 'serve', '--port', '0', '--data', data, '--try', tryFolder];
  const server = spawn(process.execPath, args, { cwd: ROOT, env: ENVIRONMENT, stdio: ['ignore', 'pipe', 'pipe'] });
  const gone = new Promise<void>((ended) => server.once('exit', () => ended()));
  const address = await new Promise<string>((started, failed) => {
    let said = '';
    const listen = (text: Buffer) => {
      said += text.toString();
      const found = /Laget: (http:\/\/127\.0\.0\.1:\d+)\//.exec(said);
      if (found?.[1] !== undefined) started(found[1]);
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    void gone.then(() => failed(new Error(`The server ended before it was ready:\n${said}`)));
  });
  const stop = async () => {
    server.kill('SIGTERM');
    await gone;
  };
  return { address, stop };
}
