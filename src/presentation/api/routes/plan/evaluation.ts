import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { evaluateAction, fixDesign, tellDesign } from '../../../../plans/index.ts';
import { designThatHolds } from '../../../../record/administration/index.ts';
import { designAnswer, designsOf } from '../../../answers/plan/design-answer.ts';
import { designKeptNo, designNo } from '../../../answers/plan/design-refusal.ts';
import { evaluationAnswer } from '../../../answers/plan/evaluation-answer.ts';
import { doerOf } from '../../asked.ts';
import { languageOf } from '../../language-of.ts';
import type { App, Parts } from '../../parts.ts';
import { refusalProblem } from '../../problem.ts';
import { languageQuery } from '../../schemas/administration.ts';
import {
  actionDesignSchema,
  actionEvaluationSchema,
  evaluationDesignBodySchema,
  evaluationFixBodySchema,
} from '../../schemas/plan/evaluation.ts';
import { planCodeParam } from '../../schemas/plan/plan.ts';
import { answers, jsonBody } from '../describe.ts';
import { holdToArea } from './own-area.ts';
import { problemOf } from './plan-problem.ts';

const asked = { params: planCodeParam, query: languageQuery };
const DESIGN = answers(200, actionDesignSchema, 'The design, every telling of it, and what can be chosen');

const read = createRoute({
  method: 'get',
  path: '/api/plan/actions/{code}/design',
  summary: 'How an action is to be evaluated, with the power it has',
  request: asked,
  responses: DESIGN,
});

const tell = createRoute({
  method: 'post',
  path: '/api/plan/actions/{code}/design',
  summary: 'Tell how an action is to be evaluated; once it is fixed with a reason, and beside the first',
  request: { ...asked, body: jsonBody(evaluationDesignBodySchema) },
  responses: DESIGN,
});

const fix = createRoute({
  method: 'post',
  path: '/api/plan/actions/{code}/design/fix',
  summary: 'Fix the design: from here on it cannot be changed silently',
  request: { ...asked, body: jsonBody(evaluationFixBodySchema) },
  responses: DESIGN,
});

const undo = createRoute({
  method: 'post',
  path: '/api/plan/actions/{code}/design/undo',
  summary: 'Take the last telling of a design back; refused once it is fixed',
  request: asked,
  responses: DESIGN,
});

const redo = createRoute({
  method: 'post',
  path: '/api/plan/actions/{code}/design/redo',
  summary: 'Put the telling of a design that was last taken back again; refused once it is fixed',
  request: asked,
  responses: DESIGN,
});

const evaluation = createRoute({
  method: 'get',
  path: '/api/plan/actions/{code}/evaluation',
  summary: 'Whether an action worked, by the design that was fixed',
  request: asked,
  responses: answers(200, actionEvaluationSchema, 'The verdict, or what has to be done first'),
});

export function evaluationRoutes(app: App, parts: Parts): void {
  const { open, figures } = parts;
  const { plan, designs, units: known } = open.administration;
  const desks = { plan, designs, evaluations: figures.evaluations, units: known };
  const designsIn = async (c: Context, code: string) => {
    const items = await plan.list();
    const isThere = items.some((one) => one.part === 'action' && one.code === code);
    if (!isThere) throw problemOf(designKeptNo(code, { reason: 'unknown-item' }, languageOf(c)));
    return designsOf(await designs.list(), code);
  };
  const answer = async (c: Context, code: string) => designAnswer(await designsIn(c, code), languageOf(c));
  app.openapi(read, async (c) => c.json(await answer(c, c.req.valid('param').code), 200));
  app.openapi(tell, async (c) => {
    const by = doerOf(c, parts);
    const { code } = c.req.valid('param');
    const body = c.req.valid('json');
    await holdToArea(c, parts, { code, told: schoolsOf(body.design.waves) });
    const said = await tellDesign(desks, code, body, { by, today: open.today() });
    if (!said.ok) throw problemOf(designNo(code, said, languageOf(c)));
    return c.json(await answer(c, code), 200);
  });
  app.openapi(fix, async (c) => {
    const by = doerOf(c, parts);
    const { code } = c.req.valid('param');
    // Those of the design, who need not be those of the action any longer.
    const holds = designThatHolds(designsOf(await designs.list(), code));
    await holdToArea(c, parts, { code, told: schoolsOf(holds?.design.waves) });
    const said = await fixDesign(desks, code, c.req.valid('json').seen, { by, today: open.today() });
    if (!said.ok) throw problemOf(designNo(code, said, languageOf(c)));
    return c.json(await answer(c, code), 200);
  });
  const word = async (c: Context, code: string, name: 'undo' | 'redo') => {
    // Another telling comes in the place of the last: each is held to the area.
    const { told } = designsOf(await designs.list(), code);
    await holdToArea(c, parts, { code, told: told.flatMap(({ design }) => schoolsOf(design.waves)) });
    const outcome = await designs[name](code, doerOf(c, parts));
    if (!outcome.ok) throw problemOf(designKeptNo(code, outcome, languageOf(c)));
    return answer(c, code);
  };
  app.openapi(undo, async (c) => c.json(await word(c, c.req.valid('param').code, 'undo'), 200));
  app.openapi(redo, async (c) => c.json(await word(c, c.req.valid('param').code, 'redo'), 200));
  app.openapi(evaluation, async (c) => {
    const { code } = c.req.valid('param');
    const own = await designsIn(c, code);
    const told = await evaluateAction(own, figures.evaluations);
    if (typeof told !== 'string' && 'refusal' in told) throw refusalProblem(told.refusal, languageOf(c));
    return c.json(evaluationAnswer(told, own, languageOf(c)), 200);
  });
}

/** Who gets the action, wave by wave. A wave of nobody is for no place: it is refused as lacking, and is not for the whole owner. */
function schoolsOf(waves: readonly { readonly units: readonly string[] }[] = []) {
  return waves.flatMap(({ units }) => (units.length === 0 ? [] : [{ units, areas: [] }]));
}
