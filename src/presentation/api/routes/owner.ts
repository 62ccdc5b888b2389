import { createRoute } from '@hono/zod-openapi';
import { formatDay } from '../../../terms/index.ts';
import type { App, Parts } from '../parts.ts';
import { healthSchema, ownerSchema } from '../schemas/administration.ts';
import { answers } from './describe.ts';

const health = createRoute({
  method: 'get',
  path: '/api/health',
  summary: 'Is the server ready?',
  responses: answers(200, healthSchema, 'Ready'),
});

const owner = createRoute({
  method: 'get',
  path: '/api/owner',
  summary: 'Whose figures these are, and how fresh',
  responses: answers(200, ownerSchema, 'The owner'),
});

export function ownerRoutes(app: App, { open, figures, version, tryFolder }: Parts): void {
  app.openapi(health, (c) => c.json({ status: 'ready' as const, version }, 200));
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
