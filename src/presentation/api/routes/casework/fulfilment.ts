import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { CASE_PURPOSES } from '../../../../access/index.ts';
import type { CaseRefusal } from '../../../../casework/index.ts';
import { parseDay } from '../../../../terms/index.ts';
import { unitNamed } from '../../../answers/fulfilment/naming.ts';
import { appointmentAnswer, planAnswer } from '../../../answers/fulfilment/plan-answer.ts';
import { tasksAnswer } from '../../../answers/fulfilment/tasks-answer.ts';
import { askerOf } from '../../asked.ts';
import type { PlanRequestBody } from '../../contract/index.ts';
import { languageOf } from '../../language-of.ts';
import { renewBehind } from '../../operations/renew-figures.ts';
import type { App, Parts } from '../../parts.ts';
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
import { allowed, refusalOf } from './case-refusals.ts';
import { lookUnder, TASK } from './look-under.ts';

export const purposeQuery = languageQuery.extend({
  purpose: z
    .string()
    .optional()
    .openapi({
      description: `${CASE_PURPOSES.join(', ')}. Logged. May be left out where it was told of this task, in this session.`,
    }),
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
  const { casework, open, purposes } = parts;
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
    const { id } = c.req.valid('param');
    const { view, purpose } = await lookUnder(c, parts, TASK.appointment(id), (told) =>
      casework.appointment(askerOf(c, parts), id, told),
    );
    return c.json({ ...appointmentAnswer(view, await named(), languageOf(c)), lookedUpFor: purpose }, 200);
  });
  app.openapi(plan, async (c) => {
    const { id } = c.req.valid('param');
    const { view, purpose } = await lookUnder(c, parts, TASK.plan(id), (told) =>
      casework.plan(askerOf(c, parts), id, told),
    );
    return c.json({ ...planAnswer(view, await named(), languageOf(c)), lookedUpFor: purpose }, 200);
  });
  app.openapi(add, async (c) => {
    const { appointment: ref, ...body } = c.req.valid('json');
    const made = kept(c, await casework.add(askerOf(c, parts), ref, requestOf(c, body)));
    // The plan is made in the task of its appointment: nobody is asked again.
    const purpose = await purposes.of(c, TASK.appointment(ref));
    if (purpose !== null) await purposes.keep(c, TASK.plan(made.id), purpose);
    return c.json(made, 200);
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
