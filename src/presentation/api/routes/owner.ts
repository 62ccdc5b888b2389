import { createRoute } from '@hono/zod-openapi';
import { clockState } from '../../../record/administration/index.ts';
import { formatDay } from '../../../terms/index.ts';
import type { App, Parts } from '../parts.ts';
import { aliveSchema, healthSchema, ownerSchema } from '../schemas/administration.ts';
import { answers } from './describe.ts';

const health = createRoute({
  method: 'get',
  path: '/api/health',
  summary: 'Is the server ready?',
  responses: { ...answers(200, healthSchema, 'Ready'), ...answers(503, healthSchema, 'Not ready') },
});

const alive = createRoute({
  method: 'get',
  path: '/api/alive',
  summary: 'Does the program run?',
  responses: answers(200, aliveSchema, 'It runs'),
});

const owner = createRoute({
  method: 'get',
  path: '/api/owner',
  summary: 'Whose figures these are, and how fresh',
  responses: answers(200, ownerSchema, 'The owner'),
});

export function ownerRoutes(app: App, { open, figures, version, tryFolder }: Parts): void {
  const clock = clockWatched(open);
  app.openapi(health, async (c) => {
    const seen = await inTime(async () => {
      await open.administration.reachable();
      return clock();
    });
    return seen === null
      ? c.json({ status: 'database-unreachable' as const, version }, 503)
      : c.json({ status: 'ready' as const, version, ...seen }, 200);
  });
  app.openapi(alive, (c) => c.json({ version }, 200));
  app.openapi(owner, async (c) => {
    const { ownerName, ownerKind, fewestPersons } = await open.administration.settings();
    const { dataset, horizon } = figures.state();
    return c.json(
      {
        name: ownerName,
        kind: ownerKind,
        version,
        dataset,
        horizon: horizon === null ? null : formatDay(horizon),
        today: formatDay(open.today()),
        empty: horizon === null,
        tryFolder,
        fewestPersons,
      },
      200,
    );
  });
}

const CLOCK_EVERY_MS = 60_000;

/** Whether the clock is wrong, looked at once a minute: a balancer asks often. */
function clockWatched({ administration }: Parts['open']) {
  let at = Number.NEGATIVE_INFINITY;
  let told: { readonly clock?: 'ahead' | 'behind' } = {};
  return async () => {
    if (performance.now() - at < CLOCK_EVERY_MS) return told;
    at = performance.now();
    const state = await administration.clock().then(clockState, () => 'fine' as const);
    told = state === 'ahead' || state === 'behind' ? { clock: state } : {};
    return told;
  };
}

/** A balancer asks every few seconds; a database that takes longer than this does not answer. */
const LONGEST_WAIT_MS = 2000;

/** What came of some work; null where it failed or took too long. */
async function inTime<Found>(work: () => Promise<Found>): Promise<Found | null> {
  let waiting: NodeJS.Timeout | undefined;
  const late = new Promise<null>((told) => {
    waiting = setTimeout(() => told(null), LONGEST_WAIT_MS);
  });
  return Promise.race([work().catch(() => null), late]).finally(() => clearTimeout(waiting));
}
