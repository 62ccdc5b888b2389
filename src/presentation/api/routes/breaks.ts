import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { readBreak } from '../../../disclosure/index.ts';
import type { BreakOutcome } from '../../../record/administration/index.ts';
import { breaksAnswer } from '../../answers/breaks-answer.ts';
import { doerOf, mayDo } from '../asked.ts';
import type { BreakChanged } from '../contract/index.ts';
import { languageOf } from '../language-of.ts';
import type { App, Parts } from '../parts.ts';
import { refusalProblem } from '../problem.ts';
import { idParam, languageQuery } from '../schemas/administration.ts';
import { breakChangedSchema, breakRequestSchema, breakSavedSchema, breaksSchema } from '../schemas/breaks.ts';
import { answers, jsonBody } from './describe.ts';

const list = createRoute({
  method: 'get',
  path: '/api/breaks',
  summary: 'Days on which series are cut, and why',
  request: { query: languageQuery },
  responses: answers(200, breaksSchema, 'Breaks, newest day first; the owner’s own also where taken back'),
});

const add = createRoute({
  method: 'post',
  path: '/api/breaks',
  summary: 'Tell of a break in series',
  request: { query: languageQuery, body: jsonBody(breakRequestSchema) },
  responses: answers(200, breakSavedSchema, 'The id of the break'),
});

const withdraw = createRoute({
  method: 'post',
  path: '/api/breaks/{id}/withdraw',
  summary: 'Take a break of one’s own back',
  request: { params: idParam, query: languageQuery },
  responses: answers(200, breakChangedSchema, 'Taken back'),
});

const restore = createRoute({
  method: 'post',
  path: '/api/breaks/{id}/restore',
  summary: 'Put a break that was taken back again',
  request: { params: idParam, query: languageQuery },
  responses: answers(200, breakChangedSchema, 'Put again'),
});

export function breakRoutes(app: App, parts: Parts): void {
  const { breaks } = parts.open.administration;
  const { figures } = parts;
  const changed = async (c: Context, id: string, outcome: BreakOutcome): Promise<BreakChanged> => {
    if (outcome === 'unknown') throw refusalProblem({ code: 'unknown-break', id }, languageOf(c));
    await figures.refresh();
    return { id, outcome };
  };
  app.openapi(list, async (c) => {
    const own = await breaks.list();
    return c.json(breaksAnswer({ figures, own, language: languageOf(c), withWords: mayDo(c, parts, 'breaks') }), 200);
  });
  app.openapi(add, async (c) => {
    const by = doerOf(c, parts);
    const read = readBreak(c.req.valid('json'), figures.units());
    if ('refusal' in read) throw refusalProblem(read.refusal, languageOf(c));
    const id = await breaks.add(read.draft, by);
    await figures.refresh();
    return c.json({ id }, 200);
  });
  app.openapi(withdraw, async (c) => {
    const by = doerOf(c, parts);
    const { id } = c.req.valid('param');
    return c.json(await changed(c, id, await breaks.withdraw(id, by)), 200);
  });
  app.openapi(restore, async (c) => {
    const by = doerOf(c, parts);
    const { id } = c.req.valid('param');
    return c.json(await changed(c, id, await breaks.restore(id, by)), 200);
  });
}
