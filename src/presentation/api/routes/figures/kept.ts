import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { KeptFigure } from '../../../../record/administration/index.ts';
import { keepFigure } from '../../../answers/kept/keep-figure.ts';
import { keptAnswer, keptEntry, keptToday } from '../../../answers/kept/kept-today.ts';
import { KEPT_TEXTS } from '../../../language/index.ts';
import { doerOf } from '../../asked.ts';
import { languageOf } from '../../language-of.ts';
import type { App, Parts } from '../../parts.ts';
import { ProblemAnswer, refusalProblem } from '../../problem.ts';
import { questionOf, textsOf } from '../../question-of.ts';
import { idParam, languageQuery } from '../../schemas/administration.ts';
import {
  keepQuery,
  keepRequestSchema,
  keptFigureSchema,
  keptFiguresSchema,
  keptTodaySchema,
  putAwaySchema,
} from '../../schemas/kept.ts';
import { answers, jsonBody } from '../describe.ts';

const list = createRoute({
  method: 'get',
  path: '/api/kept-figures',
  summary: 'Public figures that are kept as they were told, those put away too',
  responses: answers(200, keptFiguresSchema, 'Kept figures, latest first'),
});

const keep = createRoute({
  method: 'post',
  path: '/api/kept-figures',
  summary: 'Keep a public figure as it is told now; the question as in GET /api/figure',
  request: { query: keepQuery, body: jsonBody(keepRequestSchema) },
  responses: answers(201, keptFigureSchema, 'The kept figure'),
});

const one = createRoute({
  method: 'get',
  path: '/api/kept-figures/{id}',
  summary: 'One kept figure, with the answer as it was told',
  request: { params: idParam, query: languageQuery },
  responses: answers(200, keptFigureSchema, 'The kept figure'),
});

const today = createRoute({
  method: 'get',
  path: '/api/kept-figures/{id}/today',
  summary: 'Whether a kept figure can be repeated to the letter, and what is another today',
  request: { params: idParam, query: languageQuery },
  responses: answers(200, keptTodaySchema, 'The kept figure beside today'),
});

const putAway = createRoute({
  method: 'post',
  path: '/api/kept-figures/{id}/put-away',
  summary: 'Put a kept figure away from the list, or take it back to it',
  request: { params: idParam, query: languageQuery, body: jsonBody(putAwaySchema) },
  responses: answers(200, putAwaySchema, 'Where it is now'),
});

export function keptRoutes(app: App, parts: Parts): void {
  const { open, figures, version: program } = parts;
  const { administration } = open;
  app.openapi(list, async (c) => c.json({ kept: (await administration.keptFigures()).map(keptEntry) }, 200));
  app.openapi(keep, async (c) => {
    const by = doerOf(c, parts);
    const language = languageOf(c);
    const { name } = c.req.valid('json');
    const toKeep = { texts: textsOf(c), question: questionOf(c), name, language, program, by };
    const outcome = await keepFigure({ open, figures }, toKeep);
    if ('refusal' in outcome) throw refusalProblem(outcome.refusal, language);
    if (!outcome.ok) throw new ProblemAnswer(409, outcome.reason, KEPT_TEXTS[language].recordChanged);
    return c.json(keptAnswer(await keptOf(c, parts, outcome.id)), 201);
  });
  app.openapi(one, async (c) => c.json(keptAnswer(await keptOf(c, parts, c.req.valid('param').id)), 200));
  app.openapi(today, async (c) => {
    const kept = await keptOf(c, parts, c.req.valid('param').id);
    return c.json(await keptToday({ open, figures, program }, kept, languageOf(c)), 200);
  });
  app.openapi(putAway, async (c) => {
    const by = doerOf(c, parts);
    const { id } = await keptOf(c, parts, c.req.valid('param').id);
    const { putAway: away } = c.req.valid('json');
    await administration.putAway(id, away, by);
    return c.json({ putAway: away }, 200);
  });
}

async function keptOf(c: Context, { open }: Parts, id: string): Promise<KeptFigure> {
  const kept = (await open.administration.keptFigures()).find((figure) => figure.id === id);
  if (kept !== undefined) return kept;
  throw new ProblemAnswer(404, 'not-found', KEPT_TEXTS[languageOf(c)].unknown(id));
}
