import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { type BridgeTexts, readBridge, readTurnovers } from '../../../../disclosure/index.ts';
import type { Refusal } from '../../../../terms/index.ts';
import { bridgeAnswer, turnoversAnswer } from '../../../answers/bridges/bridge-answer.ts';
import { definitionsAnswer } from '../../../answers/bridges/definitions-answer.ts';
import { namedRefusal } from '../../../answers/bridges/named-refusal.ts';
import type { Language } from '../../../language/index.ts';
import { bridgeCsvOf } from '../../../reports/index.ts';
import { askerOf } from '../../asked.ts';
import { languageOf } from '../../language-of.ts';
import type { App, Parts } from '../../parts.ts';
import { refusalProblem } from '../../problem.ts';
import { languageQuery } from '../../schemas/administration.ts';
import {
  bridgeExportQuery,
  bridgeQuery,
  bridgeSchema,
  definitionsSchema,
  turnoversQuery,
  turnoversSchema,
} from '../../schemas/bridges.ts';
import { answers, problemAnswers } from '../describe.ts';
import { CSV, download } from '../download.ts';

const definitions = createRoute({
  method: 'get',
  path: '/api/definitions',
  summary: 'The named definitions of turnover, and the figures of others that are shown beside',
  request: { query: languageQuery },
  responses: answers(200, definitionsSchema, 'Definitions with explanation and source'),
});

const turnover = createRoute({
  method: 'get',
  path: '/api/turnover',
  summary: 'Every definition of turnover for the same group and days',
  request: { query: turnoversQuery },
  responses: answers(200, turnoversSchema, 'Figures that have passed the gate, side by side'),
});

const bridge = createRoute({
  method: 'get',
  path: '/api/bridge',
  summary: 'Why two turnover figures differ: the same JSON as «laget bridge --format json»',
  request: { query: bridgeQuery },
  responses: answers(200, bridgeSchema, 'A bridge that has passed the gate'),
});

const exported = createRoute({
  method: 'get',
  path: '/api/bridge/export',
  summary: 'A bridge as a file for others: always the public one',
  request: { query: bridgeExportQuery },
  responses: {
    200: { description: 'CSV', content: { 'text/csv': { schema: { type: 'string' } } } },
    ...problemAnswers,
  },
});

export function bridgeRoutes(app: App, parts: Parts): void {
  const { figures, open } = parts;
  app.openapi(definitions, (c) => c.json(definitionsAnswer(languageOf(c)), 200));
  app.openapi(turnover, async (c) => {
    const language = languageOf(c);
    const reading = readTurnovers({ where: c.req.queries('where') ?? [], ...daysOf(c, '') });
    if ('refusal' in reading) throw refused(reading.refusal, language);
    const seen = await figures.bridges.sideBySide(reading.question, askerOf(c, parts), audienceOf(c));
    if ('refusal' in seen) throw refused(seen.refusal, language);
    return c.json(turnoversAnswer(seen, language), 200);
  });
  app.openapi(bridge, async (c) => {
    const language = languageOf(c);
    const seen = await figures.bridges.bridge(questionOf(c), askerOf(c, parts), audienceOf(c));
    if ('refusal' in seen) throw refused(seen.refusal, language);
    return c.json(bridgeAnswer(seen, language), 200);
  });
  app.openapi(exported, async (c) => {
    const language = languageOf(c);
    const seen = await figures.bridges.bridgePublic(questionOf(c));
    if ('refusal' in seen) throw refused(seen.refusal, language);
    const { ownerName } = await open.administration.settings();
    const name = `laget-bridge-${seen.from.definition}-${seen.to.definition}`;
    return download(bridgeCsvOf(seen, { owner: ownerName, language }), CSV, `${name}.csv`);
  });
}

function refused(refusal: Refusal, language: Language) {
  return refusalProblem(namedRefusal(refusal, language), language);
}

function audienceOf(c: Context): 'public' | 'internal' {
  return c.req.query('audience') === 'internal' ? 'internal' : 'public';
}

function daysOf(c: Context, before: '' | 'second-'): BridgeTexts['days'] {
  const [from, to] = [c.req.query(`${before}from`), c.req.query(`${before}to`)];
  return { from, to, asKnownOn: c.req.query(`${before}as-known-on`) };
}

function questionOf(c: Context) {
  const reading = readBridge({
    first: c.req.query('first') ?? '',
    second: c.req.query('second') ?? '',
    where: c.req.queries('where') ?? [],
    days: daysOf(c, ''),
    secondDays: daysOf(c, 'second-'),
  });
  if ('refusal' in reading) throw refused(reading.refusal, languageOf(c));
  return reading.question;
}
