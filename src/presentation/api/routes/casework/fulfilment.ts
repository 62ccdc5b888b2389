import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { CASE_PURPOSES, type CasePurpose } from '../../../../access/index.ts';
import type { CaseRefusal } from '../../../../casework/index.ts';
import { parseDay } from '../../../../terms/index.ts';
import { unitNamed } from '../../../answers/fulfilment/naming.ts';
import { appointmentAnswer, planAnswer } from '../../../answers/fulfilment/plan-answer.ts';
import { tasksAnswer } from '../../../answers/fulfilment/tasks-answer.ts';
import { FULFILMENT_TEXTS, fieldProblemText } from '../../../language/index.ts';
import { askerOf } from '../../asked.ts';
import type { PlanRequestBody } from '../../contract/index.ts';
import { languageOf } from '../../language-of.ts';
import { renewBehind } from '../../operations/renew-figures.ts';
import type { App, Parts } from '../../parts.ts';
import { ProblemAnswer, type ProblemStatus } from '../../problem.ts';
import { idParam, languageQuery } from '../../schemas/administration.ts';
import {
  appointmentSchema,
  planAddSchema,
  planRequestSchema,
  planSavedSchema,
  planSchema,
  tasksSchema,
} from '../../schemas/fulfilment.ts';
import { answers, jsonBody } from '../describe.ts';

const purposeQuery = languageQuery.extend({
  purpose: z
    .string()
    .optional()
    .openapi({ description: `${CASE_PURPOSES.join(', ')}. The look-up is logged with it.` }),
});

const tasks = createRoute({
  method: 'get',
  path: '/api/tasks',
  summary: 'What needs somebody: appointments without a plan, deadlines and reviews, of units the role reaches',
  request: { query: languageQuery },
  responses: answers(200, tasksSchema, 'Tasks, heaviest first'),
});

const appointment = createRoute({
  method: 'get',
  path: '/api/appointments/{id}',
  summary: 'An appointment without a plan, and a draft to begin from',
  request: { params: idParam, query: purposeQuery },
  responses: answers(200, appointmentSchema, 'The appointment. The look-up is logged.'),
});

const plan = createRoute({
  method: 'get',
  path: '/api/fulfilment-plans/{id}',
  summary: 'One fulfilment plan and whose it is',
  request: { params: idParam, query: purposeQuery },
  responses: answers(200, planSchema, 'The plan. The look-up is logged.'),
});

const add = createRoute({
  method: 'post',
  path: '/api/fulfilment-plans',
  summary: 'Make the plan of an appointment',
  request: { query: languageQuery, body: jsonBody(planAddSchema) },
  responses: answers(200, planSavedSchema, 'The id of the plan'),
});

const tell = createRoute({
  method: 'post',
  path: '/api/fulfilment-plans/{id}',
  summary: 'Tell a plan anew; as fulfilled only with facts by which the requirement is met, and evidence that was seen',
  request: { params: idParam, query: languageQuery, body: jsonBody(planRequestSchema) },
  responses: answers(200, planSavedSchema, 'The id of the plan'),
});

const word = (name: 'undo' | 'redo', summary: string) =>
  createRoute({
    method: 'post',
    path: `/api/fulfilment-plans/{id}/${name}`,
    summary,
    request: { params: idParam, query: languageQuery },
    responses: answers(200, planSavedSchema, 'The id of the plan'),
  });

export function fulfilmentRoutes(app: App, parts: Parts): void {
  const { casework, open } = parts;
  const named = async () => unitNamed(await open.administration.units());
  /** What was told of a plan counts in the figures from then on. */
  const kept = <View extends object>(c: Context, given: View | CaseRefusal): View => {
    const view = allowed(c, given);
    renewBehind(parts);
    return view;
  };
  app.openapi(tasks, async (c) => {
    const view = allowed(c, await casework.tasks(askerOf(c, parts)));
    return c.json(tasksAnswer(view, await named(), languageOf(c)), 200);
  });
  app.openapi(appointment, async (c) => {
    const view = allowed(c, await casework.appointment(askerOf(c, parts), c.req.valid('param').id, purposeOf(c)));
    return c.json(appointmentAnswer(view, await named(), languageOf(c)), 200);
  });
  app.openapi(plan, async (c) => {
    const view = allowed(c, await casework.plan(askerOf(c, parts), c.req.valid('param').id, purposeOf(c)));
    return c.json(planAnswer(view, await named(), languageOf(c)), 200);
  });
  app.openapi(add, async (c) => {
    const { appointment: ref, ...body } = c.req.valid('json');
    return c.json(kept(c, await casework.add(askerOf(c, parts), ref, requestOf(c, body))), 200);
  });
  app.openapi(tell, async (c) => {
    const { id } = c.req.valid('param');
    return c.json(kept(c, await casework.tell(askerOf(c, parts), id, requestOf(c, c.req.valid('json')))), 200);
  });
  app.openapi(word('undo', 'Take the last telling of a plan back'), async (c) =>
    c.json(kept(c, await casework.undo(askerOf(c, parts), c.req.valid('param').id)), 200),
  );
  app.openapi(word('redo', 'Put the telling that was last taken back again'), async (c) =>
    c.json(kept(c, await casework.redo(askerOf(c, parts), c.req.valid('param').id)), 200),
  );
}

function requestOf(c: Context, { plan: written, from, facts }: PlanRequestBody) {
  const day = from === undefined ? null : parseDay(from);
  if (from !== undefined && day === null)
    throw refusalOf(c, { refused: 'fields-wrong', problems: [{ place: 'from', problem: 'not-a-day' }] });
  return { plan: written, from: day, facts: facts ?? null };
}

/** What the look-up is for. Nobody is looked up for nothing. */
export function purposeOf(c: Context): CasePurpose {
  const asked = c.req.query('purpose');
  const purpose = CASE_PURPOSES.find((one) => one === asked);
  if (purpose !== undefined) return purpose;
  throw new ProblemAnswer(400, 'purpose-needed', FULFILMENT_TEXTS[languageOf(c)].refused['purpose-needed']);
}

/** What casework gave, or a problem that says why not. */
export function allowed<View extends object>(c: Context, given: View | CaseRefusal): View {
  if ('refused' in given) throw refusalOf(c, given);
  return given;
}

function refusalOf(c: Context, refusal: CaseRefusal): ProblemAnswer {
  const language = languageOf(c);
  if (refusal.refused === 'fields-wrong') {
    const told = refusal.problems.map((problem) => fieldProblemText(problem, language)).join(' ');
    return new ProblemAnswer(400, 'fields-wrong', told);
  }
  return new ProblemAnswer(
    statusOf(refusal.refused),
    refusal.refused,
    FULFILMENT_TEXTS[language].refused[refusal.refused],
  );
}

function statusOf(refused: string): ProblemStatus {
  if (refused === 'no-case-access') return 403;
  if (refused === 'plan-there' || refused === 'restricted') return 409;
  return refused.startsWith('unknown-') ? 404 : 422;
}
