import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { type Audience, compareFigures, readComparison } from '../../../../disclosure/index.ts';
import { TOTAL } from '../../../../terms/index.ts';
import { compareAnswer } from '../../../answers/compare/compare-answer.ts';
import { askKeyMetrics } from '../../../answers/compare/key-metrics-answer.ts';
import type { Language } from '../../../language/index.ts';
import { compareCsvOf, keyMetricsCsvOf } from '../../../reports/index.ts';
import { askerOf } from '../../asked.ts';
import { languageOf } from '../../language-of.ts';
import type { App, Parts } from '../../parts.ts';
import { refusalProblem } from '../../problem.ts';
import { audienceOf, textsOf } from '../../question-of.ts';
import {
  compareExportQuery,
  compareQuery,
  compareSchema,
  keyMetricsExportQuery,
  keyMetricsQuery,
  keyMetricsSchema,
} from '../../schemas/compare.ts';
import { answers, problemAnswers } from '../describe.ts';
import { CSV, download } from '../download.ts';

const compare = createRoute({
  method: 'get',
  path: '/api/compare',
  summary: 'Two groups or two periods side by side, with the difference and its interval',
  request: { query: compareQuery },
  responses: answers(200, compareSchema, 'Two values that have passed the gate, and what can be said of them'),
});

const keyMetrics = createRoute({
  method: 'get',
  path: '/api/compare/key-metrics',
  summary: 'Schools in exposed areas and the others by eight key metrics',
  request: { query: keyMetricsQuery },
  responses: answers(200, keyMetricsSchema, 'Eight comparisons, judged together'),
});

const csv = {
  200: { description: 'CSV', content: { 'text/csv': { schema: { type: 'string' } } } },
  ...problemAnswers,
} as const;

const exported = createRoute({
  method: 'get',
  path: '/api/compare/export',
  summary: 'A comparison as a file for others: always the public one',
  request: { query: compareExportQuery },
  responses: csv,
});

const keyMetricsExported = createRoute({
  method: 'get',
  path: '/api/compare/key-metrics/export',
  summary: 'The key metrics as a file for others: always the public ones',
  request: { query: keyMetricsExportQuery },
  responses: csv,
});

export function compareRoutes(app: App, parts: Parts): void {
  const ownerName = async () => (await parts.open.administration.settings()).ownerName;
  app.openapi(compare, async (c) => c.json(await answerOf(c, parts, audienceOf(c)), 200));
  app.openapi(keyMetrics, async (c) => c.json(await keyMetricsOf(c, parts, audienceOf(c)), 200));
  app.openapi(exported, async (c) => {
    const answer = await answerOf(c, parts, 'public');
    const words = { owner: await ownerName(), language: languageOf(c) };
    return download(compareCsvOf(answer, words), CSV, `laget-compare-${answer.metric.alias}.csv`);
  });
  app.openapi(keyMetricsExported, async (c) => {
    const answer = await keyMetricsOf(c, parts, 'public');
    const words = { owner: await ownerName(), language: languageOf(c) };
    return download(keyMetricsCsvOf(answer, words), CSV, 'laget-compare-key-metrics.csv');
  });
}

async function answerOf(c: Context, parts: Parts, audience: Audience) {
  const { figures } = parts;
  const language: Language = languageOf(c);
  const { a, b, 'period-b': periodB } = c.req.query();
  const reading = readComparison({ ...textsOf(c), a, b, periodB });
  if ('refusal' in reading) throw refusalProblem(reading.refusal, language);
  const seen = await compareFigures(figures, reading.comparison, askerOf(c, parts), audience);
  if ('refusal' in seen) throw refusalProblem(seen.refusal, language);
  return compareAnswer(seen, language);
}

async function keyMetricsOf(c: Context, parts: Parts, audience: Audience) {
  const { figures } = parts;
  const language = languageOf(c);
  const group = c.req.query('group') || TOTAL;
  const answer = await askKeyMetrics(figures, { asker: askerOf(c, parts), audience, group, language });
  if ('refusal' in answer) throw refusalProblem(answer.refusal, language);
  return answer;
}
