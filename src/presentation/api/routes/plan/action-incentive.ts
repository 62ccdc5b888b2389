import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { keepIncentive } from '../../../../plans/index.ts';
import {
  actionIncentive,
  incentiveKeeper,
  incentiveKeptNo,
  incentiveNo,
  incentivesOf,
} from '../../../answers/plan/action-incentive.ts';
import { doerOf } from '../../asked.ts';
import { languageOf } from '../../language-of.ts';
import type { App, Parts } from '../../parts.ts';
import { languageQuery } from '../../schemas/administration.ts';
import { actionIncentiveSchema, incentiveTellingBodySchema } from '../../schemas/plan/incentive.ts';
import { planCodeParam } from '../../schemas/plan/plan.ts';
import { answers, jsonBody } from '../describe.ts';
import { holdToArea } from './own-area.ts';
import { problemOf } from './plan-problem.ts';

const asked = { params: planCodeParam, query: languageQuery };
const TOLD = answers(200, actionIncentiveSchema, 'The incentive reckoned from the figures of now, and every telling');

const read = createRoute({
  method: 'get',
  path: '/api/plan/actions/{code}/incentive',
  summary: 'The incentive that goes with an action: who could have it, what it gives, and what it costs',
  request: asked,
  responses: TOLD,
});

const keep = createRoute({
  method: 'post',
  path: '/api/plan/actions/{code}/incentive',
  summary: 'Keep a rule for an incentive with an action; a rule that cannot be reckoned on is refused',
  request: { ...asked, body: jsonBody(incentiveTellingBodySchema) },
  responses: TOLD,
});

const undo = createRoute({
  method: 'post',
  path: '/api/plan/actions/{code}/incentive/undo',
  summary: 'Take the last telling of an incentive back',
  request: asked,
  responses: TOLD,
});

const redo = createRoute({
  method: 'post',
  path: '/api/plan/actions/{code}/incentive/redo',
  summary: 'Put the telling of an incentive that was last taken back again',
  request: asked,
  responses: TOLD,
});

export function actionIncentiveRoutes(app: App, parts: Parts): void {
  const { open, figures } = parts;
  const { plan, incentives } = open.administration;
  const answer = async (c: Context, code: string) => {
    const items = await plan.list();
    const isThere = items.some((one) => one.part === 'action' && one.code === code);
    if (!isThere) throw problemOf(incentiveKeptNo(code, 'unknown-item', languageOf(c)));
    return actionIncentive(figures, incentivesOf(await incentives.list(), code), languageOf(c));
  };
  app.openapi(read, async (c) => c.json(await answer(c, c.req.valid('param').code), 200));
  app.openapi(keep, async (c) => {
    const by = doerOf(c, parts);
    const { code } = c.req.valid('param');
    await holdToArea(c, parts, { code });
    const keeper = incentiveKeeper(incentives, figures, languageOf(c));
    const said = await keepIncentive(keeper, code, c.req.valid('json'), by);
    if (!said.ok) throw problemOf(incentiveNo(code, said, languageOf(c)));
    return c.json(await answer(c, code), 200);
  });
  const word = async (c: Context, code: string, name: 'undo' | 'redo') => {
    await holdToArea(c, parts, { code });
    const outcome = await incentives[name](code, doerOf(c, parts));
    if (!outcome.ok) throw problemOf(incentiveKeptNo(code, outcome.reason, languageOf(c)));
    return answer(c, code);
  };
  app.openapi(undo, async (c) => c.json(await word(c, c.req.valid('param').code, 'undo'), 200));
  app.openapi(redo, async (c) => c.json(await word(c, c.req.valid('param').code, 'redo'), 200));
}
