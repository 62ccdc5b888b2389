/** Many users at once beside a running take-in: the built server over PostgreSQL or the embedded database. */
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent } from 'node:http';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { writeDemo } from '../src/demo/index.ts';
import { deliver, findFiles } from '../src/presentation/cli/delivered-files.ts';
import { openRecord } from '../src/record/administration/index.ts';
import { dayOf } from '../src/terms/index.ts';
import { type ServedProcess, serveProcess } from '../test/nothing-lost/served.ts';
import { startPostgres } from '../test/postgres-cluster.ts';
import { type MonthFile, twelveMonths } from './months.ts';
import { type Held, table } from './results.ts';
import { askOnce, letUsersAsk, type RouteTold, type Way } from './users.ts';

export interface LoadAsked {
  readonly minutes: number;
  readonly users: number;
  readonly scale: string;
  /** Server processes behind the one database; of several, the last is killed halfway, and another started. */
  readonly processes: number;
}

const P95_MS = 200;
const UNTIL = dayOf(2026, 8, 31);
const TODAY = dayOf(2026, 9, 15);
const PAUSE_MS = 250;
const LONGEST_TAKE_IN_MS = 300_000;

/** What the screens ask, about as often as people open them. */
function waysOf(units: readonly string[]): readonly Way[] {
  const plain = (weight: number, path: string): Way => ({
    weight,
    route: path.replace(/\?lang=nb$/, ''),
    path: () => path,
  });
  const unit = (random: () => number) => units[Math.floor(random() * units.length)] ?? '';
  return [
    plain(20, '/api/status?lang=nb'),
    plain(12, '/api/owner'),
    plain(8, '/api/session'),
    plain(8, '/api/metrics?lang=nb'),
    plain(6, '/api/units'),
    plain(8, '/api/schools?lang=nb'),
    { weight: 10, route: '/api/schools/:unit', path: (random) => `/api/schools/${unit(random)}?lang=nb` },
    plain(6, '/api/figure?metric=A1&by=unit&lang=nb'),
    plain(6, '/api/figure?metric=B2&by=staff-group&lang=nb'),
    plain(4, '/api/figure?metric=B3&by=area&lang=nb'),
    plain(4, '/api/figure?metric=A1&by=age-band,sex&lang=nb'),
    plain(4, '/api/quality?lang=nb'),
    plain(4, '/api/deliveries?lang=nb'),
  ];
}

/** An owner taken in; units' numbers. */
async function ownerOf(folder: string, databaseUrl: string, scale: string): Promise<void> {
  const progress = () => undefined;
  await writeDemo({ out: folder, scale: scale as 'large', seed: 1, until: UNTIL, progress });
  const clock = { today: () => TODAY, now: () => '2026-09-15T12:00:00Z' };
  const record = await openRecord({ dataDir: join(folder, 'data'), databaseUrl, identityKey: null, ...clock });
  const found = await findFiles([join(folder, 'files')], folder);
  if ('missing' in found) throw new Error(`not there: ${found.missing}`);
  const options = { check: false, mapping: null, unit: null, by: 'bench', progress };
  await record.administration.takeIn(deliver(found), options);
  await record.close();
}

/** Delivers one month after another until told to stop; how many were taken in. */
function takeInMeanwhile(server: ServedProcess, months: readonly MonthFile[]): () => Promise<string> {
  let [stopped, taken] = [false, 0];
  const failed: string[] = [];
  const taking = (async () => {
    for (const month of months) {
      if (stopped) break;
      const state = await jobEnd(server, await server.deliver([month]), () => stopped);
      if (state === 'done') taken++;
      if (state === 'failed') failed.push(month.name);
    }
  })();
  return async () => {
    stopped = true;
    await taking;
    return `${taken} monthly extracts taken in meanwhile${failed.length > 0 ? `, ${failed.length} failed` : ''}`;
  };
}

/** How a job ended, or how it stood when nobody waits any longer. */
async function jobEnd(server: ServedProcess, job: string, isOver: () => boolean): Promise<string> {
  for (;;) {
    const state = String((await server.json(`/api/jobs/${job}`))['state']);
    if (isOver() || (state !== 'running' && state !== 'waiting')) return state;
    await wait(PAUSE_MS);
  }
}

/** Everything asked once, alone, as after a start: how long that took. */
async function askedFirst(server: ServedProcess, ways: readonly Way[]): Promise<number> {
  const agent = new Agent({ keepAlive: true });
  const begun = performance.now();
  for (const { route, path } of ways) {
    const { error } = await askOnce(
      server.address,
      path(() => 0),
      agent,
    );
    if (error !== null) throw new Error(`${route}: ${error}`);
  }
  agent.destroy();
  return performance.now() - begun;
}

/** Kills the last of several, never the one that takes in, and starts another. */
async function killedHalfway(
  servers: ServedProcess[],
  seconds: number,
  another: () => Promise<unknown>,
): Promise<void> {
  if (servers.length < 2) return;
  await wait(seconds * 500);
  const dying = servers.pop();
  dying?.child.kill('SIGKILL');
  await dying?.ended;
  await another();
}

/** Routes that the others do not answer as the first does, once they have the same figures: waits for that as long as a take-in may need. */
async function unlikeAnswers(servers: readonly ServedProcess[], ways: readonly Way[]): Promise<readonly string[]> {
  const [one, ...others] = servers as [ServedProcess, ...ServedProcess[]];
  // A session is each visitor's own.
  const alike = ways.filter((way) => way.route !== '/api/session');
  const unlike: string[] = [];
  const first = () => 0;
  for (const other of others) {
    await sameDataset(one, other);
    for (const { route, path } of alike) {
      const isSame = await isAlike(path(first), one, other);
      if (!isSame) unlike.push(route);
    }
  }
  return unlike;
}

async function sameDataset(one: ServedProcess, other: ServedProcess): Promise<void> {
  const datasetOf = async (server: ServedProcess) => (await server.json('/api/owner'))['dataset'];
  const until = performance.now() + LONGEST_TAKE_IN_MS;
  while ((await datasetOf(other)) !== (await datasetOf(one)) && performance.now() < until) await wait(PAUSE_MS);
}

async function isAlike(path: string, one: ServedProcess, other: ServedProcess): Promise<boolean> {
  const [here, there] = [await one.get(path), await other.get(path)];
  return here.status === 200 && there.status === 200 && here.text === there.text;
}

function rowOf({ route, answers, errors, p50, p95, worst }: RouteTold): string[] {
  const told = Object.entries(errors).map(([why, count]) => `${count} × ${why}`);
  return [route, String(answers), told.join(', ') || '0', p50.toFixed(0), p95.toFixed(0), worst.toFixed(0)];
}

/** Rows for the table of targets, and the page. */
export async function measureLoad(asked: LoadAsked): Promise<{ readonly held: Held[]; readonly page: string[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'laget-load-'));
  const cluster = await startPostgres();
  const servers: ServedProcess[] = [];
  try {
    const url = `${cluster.url}/postgres`;
    await ownerOf(folder, url, asked.scale);
    const months = await twelveMonths(join(folder, 'files'));
    const another = async () => servers.push(await serveProcess(join(folder, 'data'), url));
    for (let n = 0; n < asked.processes; n++) await another();
    const [server] = servers as [ServedProcess];
    const { units } = (await server.json('/api/units')) as { units: readonly { readonly unit: string }[] };
    const ways = waysOf(units.map(({ unit }) => unit));
    const first: number[] = [];
    for (const one of servers) first.push(await askedFirst(one, ways));
    const stop = takeInMeanwhile(server, months);
    const seconds = asked.minutes * 60;
    const killing = killedHalfway(servers, seconds, another);
    // As whoever stands in front of them does: nobody is sent to one that is dead.
    const addressOf = (user: number) => servers[user % servers.length]?.address ?? server.address;
    const told = await letUsersAsk(addressOf, ways, { users: asked.users, seconds });
    const taken = await stop();
    await killing;
    return pageOf(asked, told, { taken, first, unlike: await unlikeAnswers(servers, ways) });
  } finally {
    for (const { child } of servers) child.kill('SIGTERM');
    await Promise.all(servers.map(({ ended }) => ended));
    cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function heldAlike(unlike: readonly string[]): Held {
  const remark = `one process was killed halfway and another started, and nobody was sent to a dead one; ${unlike.join(', ') || 'every route was asked of each at the end'}`;
  return {
    what: 'routes that the processes answer differently',
    achieved: unlike.length,
    unit: '×',
    target: 0,
    remark,
  };
}

interface Beside {
  readonly taken: string;
  readonly first: readonly number[];
  /** Routes that the processes did not answer alike at the end. */
  readonly unlike: readonly string[];
}

function pageOf(asked: LoadAsked, told: readonly RouteTold[], { taken, first, unlike }: Beside) {
  const [all] = told as [RouteTold];
  const failed = Object.values(all.errors).reduce((sum, count) => sum + count, 0);
  const how = `${asked.users} users for ${asked.minutes} minutes, ${asked.processes} server process(es), scale ${asked.scale}`;
  const held: Held[] = [
    { what: `answers within, p95, ${how}`, achieved: all.p95, unit: 'ms', target: P95_MS, remark: taken },
    { what: 'answers that were none', achieved: failed, unit: '×', target: 0, remark: `of ${all.answers}` },
    ...(asked.processes < 2 ? [] : [heldAlike(unlike)]),
  ];
  const alone = first.map((ms) => `${(ms / 1000).toFixed(1)} s`).join(', ');
  const remark = `Users wait 2–8 s between questions (our own users over node:http: a tool that keeps all connections busy tells of throughput, not of people; and each route's times apart). PostgreSQL 15 on the same machine with fsync off, users on the same machine too. Everything was asked once before, alone: ${alone}. Load of the machine over the last minute: ${loadavg()[0]?.toFixed(1) ?? '?'}.`;
  const head = ['route', 'answers', 'errors', 'p50, ms', 'p95, ms', 'worst, ms'];
  return { held, page: [table(head, told.map(rowOf)), remark] };
}
