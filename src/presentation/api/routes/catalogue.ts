import { createRoute } from '@hono/zod-openapi';
import { keepLatest } from '../../../disclosure/index.ts';
import { dimensionsAnswer, metricsAnswer } from '../../answers/catalogue-answer.ts';
import { planQuestionsAnswer } from '../../answers/questions/plan-questions-answer.ts';
import { LANGUAGES } from '../../language/index.ts';
import { languageOf } from '../language-of.ts';
import type { App, Parts } from '../parts.ts';
import { languageQuery } from '../schemas/administration.ts';
import { dimensionsSchema, metricsSchema } from '../schemas/catalogue.ts';
import { planQuestionsSchema } from '../schemas/questions.ts';
import { answers } from './describe.ts';

const request = { query: languageQuery };

const metrics = createRoute({
  method: 'get',
  path: '/api/metrics',
  summary: 'The metric catalogue',
  request,
  responses: answers(200, metricsSchema, 'Metrics that answer, and those that wait for a source'),
});

const dimensions = createRoute({
  method: 'get',
  path: '/api/dimensions',
  summary: 'What figures can be broken down by, with codes',
  request,
  responses: answers(200, dimensionsSchema, 'Dimensions with their codes'),
});

const questions = createRoute({
  method: 'get',
  path: '/api/plan-questions',
  summary: 'The questions the plan asks of staff, each a kept view of the catalogue; no figure in it',
  request,
  responses: answers(200, planQuestionsSchema, 'Topics with their questions, and what no source tells'),
});

export function catalogueRoutes(app: App, { figures }: Parts): void {
  // The same as long as the program runs: no record is asked.
  const known = keepLatest<ReturnType<typeof metricsAnswer>>(LANGUAGES.length);
  app.openapi(metrics, (c) => {
    const language = languageOf(c);
    const answer = known.find(language) ?? metricsAnswer(figures.catalogue(), language);
    known.put(language, answer);
    return c.json(answer, 200);
  });
  app.openapi(questions, (c) => c.json(planQuestionsAnswer(figures.catalogue(), languageOf(c)), 200));
  app.openapi(dimensions, (c) => c.json(dimensionsAnswer(figures.dimensions(), languageOf(c)), 200));
}
