import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { tellAction, tellFocusArea, tellMeeting, tellStatus } from '../../../../plans/index.ts';
import type { TellingOutcome } from '../../../../record/administration/index.ts';
import { type Day, parseDay } from '../../../../terms/index.ts';
import { meetingTable } from '../../../answers/plan/meeting-table.ts';
import { namedDue, planActionAnswer, planAnswer, planChanges } from '../../../answers/plan/plan-answer.ts';
import { statusNo, tellingNo } from '../../../answers/plan/plan-refusal.ts';
import { planTable } from '../../../answers/plan/plan-table.ts';
import { planCalendar, planCsv, planXlsx } from '../../../reports/index.ts';
import { doerOf } from '../../asked.ts';
import { languageOf } from '../../language-of.ts';
import type { App, Parts } from '../../parts.ts';
import { refusalProblem } from '../../problem.ts';
import { languageQuery } from '../../schemas/administration.ts';
import {
  ownersPlanSchema,
  planActionBodySchema,
  planActionSavedSchema,
  planActionSchema,
  planChangesSchema,
  planCodeParam,
  planFocusAreaBodySchema,
  planMeetingBodySchema,
  planStatusBodySchema,
} from '../../schemas/plan/plan.ts';
import { answers, jsonBody, problemAnswers } from '../describe.ts';
import { CALENDAR, CSV, download, XLSX } from '../download.ts';
import { holdToArea } from './own-area.ts';
import { problemOf } from './plan-problem.ts';

const dayQuery = languageQuery.extend({
  at: z
    .string()
    .optional()
    .openapi({ example: '2025-12-31', description: 'As it stood on this day; today where left out.' }),
});

const whole = createRoute({
  method: 'get',
  path: '/api/plan',
  summary: 'The owner’s plan: its actions, what they lack, what is due, and how it is followed',
  request: { query: dayQuery },
  responses: answers(200, ownersPlanSchema, 'The plan on a day'),
});

const changes = createRoute({
  method: 'get',
  path: '/api/plan/changes',
  summary: 'Every change of the plan, why, and because of which figure',
  request: { query: languageQuery },
  responses: answers(200, planChangesSchema, 'Changes, the latest first; also those taken back'),
});

const one = createRoute({
  method: 'get',
  path: '/api/plan/actions/{code}',
  summary: 'The whole of one action',
  request: { params: planCodeParam, query: dayQuery },
  responses: answers(200, planActionSchema, 'The action on a day'),
});

const exported = createRoute({
  method: 'get',
  path: '/api/plan/export',
  summary: 'The plan as the table it can be taken in from',
  request: {
    query: dayQuery.extend({
      format: z.enum(['csv', 'xlsx']),
      part: z.enum(['actions', 'meetings']).optional().openapi({ description: 'Left out: its actions.' }),
    }),
  },
  responses: {
    200: {
      description: 'CSV or XLSX',
      content: { 'text/csv': { schema: { type: 'string' } }, [XLSX]: { schema: { type: 'string', format: 'binary' } } },
    },
    ...problemAnswers,
  },
});

const calendar = createRoute({
  method: 'get',
  path: '/api/plan/calendar.ics',
  summary: 'What is due in the plan, as a calendar file',
  request: { query: languageQuery },
  responses: {
    200: {
      description: 'Due dates of the plan and of what meetings decided (RFC 5545); nothing about persons',
      content: { 'text/calendar': { schema: { type: 'string' } } },
    },
    ...problemAnswers,
  },
});

const tell = createRoute({
  method: 'post',
  path: '/api/plan/actions/{code}/status',
  summary: 'Tell that an action has come to a new status, with the evidence for it',
  request: { params: planCodeParam, query: languageQuery, body: jsonBody(planStatusBodySchema) },
  responses: answers(200, planActionSavedSchema, 'The code of the action'),
});

const write = createRoute({
  method: 'post',
  path: '/api/plan/actions/{code}',
  summary: 'Tell an action, new or anew; its course is kept, and a new status is told apart',
  request: { params: planCodeParam, query: languageQuery, body: jsonBody(planActionBodySchema) },
  responses: answers(200, planActionSavedSchema, 'The code of the action'),
});

const meeting = createRoute({
  method: 'post',
  path: '/api/plan/meetings/{code}',
  summary: 'Tell what a meeting decided of the plan, by when, and who was involved',
  request: { params: planCodeParam, query: languageQuery, body: jsonBody(planMeetingBodySchema) },
  responses: answers(200, planActionSavedSchema, 'The code of the meeting'),
});

const focusArea = createRoute({
  method: 'post',
  path: '/api/plan/focus-areas/{code}',
  summary: 'Tell what a focus area is called, and its goal',
  request: { params: planCodeParam, query: languageQuery, body: jsonBody(planFocusAreaBodySchema) },
  responses: answers(200, planActionSavedSchema, 'The code of the focus area'),
});

const PARTS = { actions: 'action', meetings: 'meeting', 'focus-areas': 'focus-area' } as const;

const word = (part: keyof typeof PARTS, name: 'undo' | 'redo', summary: string) =>
  createRoute({
    method: 'post',
    path: `/api/plan/${part}/{code}/${name}`,
    summary,
    request: { params: planCodeParam, query: languageQuery },
    responses: answers(200, planActionSavedSchema, 'The code of the action'),
  });

export function planRoutes(app: App, parts: Parts): void {
  const { open } = parts;
  const { plan } = open.administration;
  app.openapi(whole, async (c) => c.json(planAnswer(await plan.list(), dayAsked(c, open.today()), languageOf(c)), 200));
  app.openapi(exported, async (c) => {
    const { format, part } = c.req.valid('query');
    const isMeetings = part === 'meetings';
    const table = (isMeetings ? meetingTable : planTable)(await plan.list(), dayAsked(c, open.today()));
    const name = isMeetings ? 'laget-moter' : 'laget-plan';
    if (format === 'csv') return download(planCsv(table), CSV, `${name}.csv`);
    const source = isMeetings ? 'plan-meetings' : 'plan-actions';
    return download(new Uint8Array(await planXlsx(table, languageOf(c), source)), XLSX, `${name}.xlsx`);
  });
  app.openapi(calendar, async (c) => {
    const language = languageOf(c);
    const { due } = planAnswer(await plan.list(), open.today(), language);
    const { ownerName: owner } = await open.administration.settings();
    const words = { owner, language, at: open.now(), site: parts.served.publicUrl };
    return download(planCalendar(namedDue(due, language), words), CALENDAR, 'laget-frister.ics');
  });
  app.openapi(changes, async (c) => c.json({ changes: planChanges(await plan.list(), languageOf(c)) }, 200));
  app.openapi(one, async (c) => {
    const { code } = c.req.valid('param');
    const language = languageOf(c);
    const answer = planActionAnswer(await plan.list(), code, { day: dayAsked(c, open.today()), language });
    if (answer === null) throw problemOf(tellingNo(code, { reason: 'unknown-item' }, language));
    return c.json(answer, 200);
  });
  tellingRoutes(app, parts);
}

function tellingRoutes(app: App, parts: Parts): void {
  const { open } = parts;
  const { plan } = open.administration;
  app.openapi(tell, async (c) => {
    const by = doerOf(c, parts);
    const { code } = c.req.valid('param');
    await holdToArea(c, parts, { code });
    const told = await tellStatus(plan, code, c.req.valid('json'), { by, today: open.today() });
    if (!told.ok) throw problemOf(statusNo(code, told, languageOf(c)));
    return c.json({ code }, 200);
  });
  app.openapi(write, async (c) => {
    const by = doerOf(c, parts);
    const { code } = c.req.valid('param');
    const body = c.req.valid('json');
    await holdToArea(c, parts, { code, told: [body.action.target] });
    const told = await tellAction(plan, code, body, { by, today: open.today() });
    if (!told.ok) throw problemOf(statusNo(code, told, languageOf(c)));
    return c.json({ code }, 200);
  });
  app.openapi(meeting, async (c) => {
    const by = doerOf(c, parts);
    const { code } = c.req.valid('param');
    const told = await tellMeeting(plan, code, c.req.valid('json'), { by, today: open.today() });
    if (!told.ok) throw problemOf(statusNo(code, told, languageOf(c)));
    return c.json({ code }, 200);
  });
  app.openapi(focusArea, async (c) => {
    const by = doerOf(c, parts);
    const { code } = c.req.valid('param');
    const told = await tellFocusArea(plan, code, c.req.valid('json'), { by, today: open.today() });
    if (!told.ok) throw problemOf(statusNo(code, told, languageOf(c)));
    return c.json({ code }, 200);
  });
  for (const part of ['actions', 'meetings', 'focus-areas'] as const) wordRoutes(app, parts, part);
}

function wordRoutes(app: App, parts: Parts, part: keyof typeof PARTS): void {
  const { plan } = parts.open.administration;
  app.openapi(word(part, 'undo', 'Take the last telling back'), async (c) => {
    const by = doerOf(c, parts);
    const { code } = c.req.valid('param');
    if (part === 'actions') await holdToArea(c, parts, { code, isWord: true });
    return c.json(saved(c, code, await plan.undo({ part: PARTS[part], code }, by)), 200);
  });
  app.openapi(word(part, 'redo', 'Put the telling that was last taken back again'), async (c) => {
    const by = doerOf(c, parts);
    const { code } = c.req.valid('param');
    if (part === 'actions') await holdToArea(c, parts, { code, isWord: true });
    return c.json(saved(c, code, await plan.redo({ part: PARTS[part], code }, by)), 200);
  });
}

function saved(c: Context, code: string, outcome: TellingOutcome): { readonly code: string } {
  if (!outcome.ok) throw problemOf(tellingNo(code, outcome, languageOf(c)));
  return { code };
}

function dayAsked(c: Context, today: Day): Day {
  const text = c.req.query('at');
  if (text === undefined) return today;
  const day = parseDay(text);
  if (day === null) throw refusalProblem({ code: 'bad-day', text }, languageOf(c));
  return day;
}
