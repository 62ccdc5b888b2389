import { createRoute } from '@hono/zod-openapi';
import { formatDay } from '../../../terms/index.ts';
import type { App, Parts } from '../parts.ts';
import { languageQuery } from '../schemas/administration.ts';
import { sourcesComparedSchema } from '../schemas/sources.ts';
import { answers } from './describe.ts';

const compared = createRoute({
  method: 'get',
  path: '/api/sources-compared',
  summary: 'Where two sources of employments do not agree',
  request: { query: languageQuery },
  responses: answers(200, sourcesComparedSchema, 'Every two sources, in the latest month that both tell of'),
});

/** For those who keep the data: the counts are of the deliveries, not figures for others. */
export function sourcesComparedRoutes(app: App, parts: Parts): void {
  const { administration } = parts.open;
  app.openapi(compared, async (c) => {
    const { countingSource } = await administration.settings();
    const comparisons = (await administration.sourcesCompared()).map(
      ({ month, here, there, units, unitsCompared }) => ({
        month: formatDay(month).slice(0, 7),
        here,
        there,
        unitsCompared,
        units: [...units],
      }),
    );
    return c.json({ countingSource, comparisons }, 200);
  });
}
