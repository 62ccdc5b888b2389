/** People at their screens, over real HTTP: each asks, reads for a while, and asks again. */
import { Agent, request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { seeded } from '../test/chance.ts';
import { spreadOf } from './clock.ts';

/** A way of asking: how often of a hundred, by which route, and the address. */
export interface Way {
  readonly weight: number;
  readonly route: string;
  readonly path: (random: () => number) => string;
}

/** What became of the questions by one route. */
export interface RouteTold {
  readonly route: string;
  readonly answers: number;
  /** Answers that were none: another status than 200, or a broken connection. By what it was. */
  readonly errors: Readonly<Record<string, number>>;
  readonly p50: number;
  readonly p95: number;
  readonly worst: number;
}

const SHORTEST_READ_MS = 2000;
const LONGEST_READ_MS = 8000;
const PATIENCE_MS = 60_000;

/** One question; milliseconds until the whole answer was here, or why there was none. */
export function askOnce(address: string, path: string, agent: Agent): Promise<{ ms: number; error: string | null }> {
  const begun = performance.now();
  return new Promise((done) => {
    const end = (error: string | null) => done({ ms: performance.now() - begun, error });
    const asked = request(`${address}${path}`, { agent, timeout: PATIENCE_MS }, (answer) => {
      answer.resume();
      answer.on('end', () => end(answer.statusCode === 200 ? null : String(answer.statusCode)));
      answer.on('error', ({ message }) => end(message));
    });
    asked.on('timeout', () => asked.destroy(new Error('no answer in time')));
    asked.on('error', (problem: NodeJS.ErrnoException) => end(problem.code ?? problem.message));
    asked.end();
  });
}

/** So many users for so long. `address`: where each of them asks, by number. */
export async function letUsersAsk(
  addressOf: (user: number) => string,
  ways: readonly Way[],
  { users, seconds }: { readonly users: number; readonly seconds: number },
): Promise<readonly RouteTold[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: users });
  const until = performance.now() + seconds * 1000;
  const took = new Map<string, number[]>(ways.map(({ route }) => [route, []]));
  const errors = new Map<string, Record<string, number>>(ways.map(({ route }) => [route, {}]));
  const one = async (user: number) => {
    const random = seeded(user);
    // Nobody begins at the same moment.
    await wait(random() * LONGEST_READ_MS);
    while (performance.now() < until) {
      const way = chosen(ways, random);
      const { ms, error } = await askOnce(addressOf(user), way.path(random), agent);
      took.get(way.route)?.push(ms);
      const told = errors.get(way.route);
      if (error !== null && told !== undefined) told[error] = (told[error] ?? 0) + 1;
      await wait(SHORTEST_READ_MS + random() * (LONGEST_READ_MS - SHORTEST_READ_MS));
    }
  };
  await Promise.all(Array.from({ length: users }, (_, user) => one(user)));
  agent.destroy();
  const all = { route: 'all', path: () => '', weight: 0 };
  took.set('all', [...took.values()].flat());
  errors.set('all', sumOf([...errors.values()]));
  return [all, ...ways].map(({ route }) => {
    const times = took.get(route) ?? [];
    const worst = times.reduce((most, ms) => Math.max(most, ms), 0);
    return { route, answers: times.length, errors: errors.get(route) ?? {}, ...spreadOf(times), worst };
  });
}

function chosen(ways: readonly Way[], random: () => number): Way {
  let left = random() * ways.reduce((sum, { weight }) => sum + weight, 0);
  for (const way of ways) {
    left -= way.weight;
    if (left < 0) return way;
  }
  return ways[0] as Way;
}

function sumOf(told: readonly Record<string, number>[]): Record<string, number> {
  const sum: Record<string, number> = {};
  for (const [why, count] of told.flatMap((one) => Object.entries(one))) sum[why] = (sum[why] ?? 0) + count;
  return sum;
}
