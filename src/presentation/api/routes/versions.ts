import { createRoute } from '@hono/zod-openapi';
import { formatDay, parseDay } from '../../../terms/index.ts';
import { causeOf } from '../../answers/revisions-answer.ts';
import { SURFACE_TEXTS } from '../../language/index.ts';
import { languageOf } from '../language-of.ts';
import type { App, Parts } from '../parts.ts';
import { ProblemAnswer } from '../problem.ts';
import { languageQuery } from '../schemas/administration.ts';
import { datasetVersionSchema, datasetVersionsSchema, dayParam } from '../schemas/versions.ts';
import { answers } from './describe.ts';

/** Versions that are told; older ones are asked for by their day. */
const NEWEST = 20;

const list = createRoute({
  method: 'get',
  path: '/api/dataset-versions',
  summary: 'What has been known since when, and which deliveries and decisions made it so; the newest 20',
  request: { query: languageQuery },
  responses: answers(200, datasetVersionsSchema, 'Versions, latest first; only the latest with its name'),
});

const one = createRoute({
  method: 'get',
  path: '/api/dataset-versions/{day}',
  summary: 'The name of what was known at the end of a day',
  request: { params: dayParam, query: languageQuery },
  responses: answers(200, datasetVersionSchema, 'The version'),
});

export function versionRoutes(app: App, { figures }: Parts): void {
  app.openapi(list, async (c) => {
    const language = languageOf(c);
    const days = await figures.versions.days();
    const { dataset } = figures.state();
    const versions = days.slice(0, NEWEST).map(({ day, events }, i) => ({
      day: formatDay(day),
      dataset: i === 0 ? dataset : null,
      because: events.map((event) => causeOf(event, language)),
    }));
    return c.json({ versions, all: days.length }, 200);
  });
  app.openapi(one, async (c) => {
    const texts = SURFACE_TEXTS[languageOf(c)];
    const day = parseDay(c.req.valid('param').day);
    if (day === null) throw new ProblemAnswer(400, 'wrong-use', texts.badBody);
    const dataset = await figures.versions.on(day);
    if (dataset === null) throw new ProblemAnswer(404, 'not-found', texts.notFound);
    return c.json({ day: formatDay(day), dataset }, 200);
  });
}
