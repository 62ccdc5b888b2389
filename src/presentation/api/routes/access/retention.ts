import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { formatDay } from '../../../../terms/index.ts';
import { refuseAhead } from '../../../answers/access/refuse-ahead.ts';
import { type RetentionProblem, readRetention, retentionItems } from '../../../answers/access/retention-answer.ts';
import { retentionRunAnswer, retentionRuns } from '../../../answers/access/retention-run.ts';
import { ACCESS_TOLD, dayForm, fill } from '../../../language/index.ts';
import { mayDo } from '../../asked.ts';
import type { RetentionAnswer } from '../../contract/index.ts';
import { languageOf } from '../../language-of.ts';
import { renewBehind } from '../../operations/renew-figures.ts';
import type { App, Parts } from '../../parts.ts';
import { ProblemAnswer } from '../../problem.ts';
import {
  retentionRequestSchema,
  retentionRunRequestSchema,
  retentionRunSchema,
  retentionSchema,
} from '../../schemas/access/retention.ts';
import { languageQuery } from '../../schemas/administration.ts';
import { answers, jsonBody } from '../describe.ts';
import { nameOfDoer } from './change-users.ts';

const list = createRoute({
  method: 'get',
  path: '/api/retention',
  summary: 'How long data about persons is kept: our proposals, what the owner has decided, and why',
  request: { query: languageQuery },
  responses: answers(200, retentionSchema, 'Every kind'),
});

const decide = createRoute({
  method: 'post',
  path: '/api/retention',
  summary: 'Decide how long a kind is kept; the decision before stays in the history',
  request: { query: languageQuery, body: jsonBody(retentionRequestSchema) },
  responses: answers(200, retentionSchema, 'Every kind after the decision'),
});

const tryRun = createRoute({
  method: 'post',
  path: '/api/retention/try',
  summary: 'What would be deleted now by what the owner has decided, and why the rest is kept; nothing is deleted',
  request: { query: languageQuery },
  responses: answers(200, retentionRunSchema, 'What would go'),
});

const run = createRoute({
  method: 'post',
  path: '/api/retention/run',
  summary: 'Delete what was tried; refused where something else would go now',
  request: { query: languageQuery, body: jsonBody(retentionRunRequestSchema) },
  responses: answers(200, retentionRunSchema, 'What went'),
});

export function retentionRoutes(app: App, parts: Parts): void {
  const { open } = parts;
  const { retention } = open.administration;
  app.openapi(list, async (c) => c.json(await retentionAnswer(c, parts), 200));
  app.openapi(decide, async (c) => {
    const read = readRetention(c.req.valid('json'), open.today());
    if ('problem' in read) throw problemOf(c, parts, read.problem);
    await retention.decide(read.draft, nameOfDoer(c, parts));
    return c.json(await retentionAnswer(c, parts), 200);
  });
  app.openapi(tryRun, async (c) => {
    const outcome = await retention.run({ by: nameOfDoer(c, parts), tried: true });
    return c.json(retentionRunAnswer(outcome, languageOf(c)), 200);
  });
  app.openapi(run, async (c) => {
    const language = languageOf(c);
    await refuseAhead(open);
    const outcome = await retention.runAsTried(c.req.valid('json').code, nameOfDoer(c, parts));
    if (outcome === null) throw new ProblemAnswer(409, 'not-as-tried', ACCESS_TOLD[language].retention.notAsTried);
    renewBehind(parts);
    return c.json(retentionRunAnswer(outcome, language), 200);
  });
}

async function retentionAnswer(c: Context, parts: Parts): Promise<RetentionAnswer> {
  const { retention } = parts.open.administration;
  const runs = await retention.runs();
  const last = runs.map(({ ranOn }) => ranOn).toSorted((a, b) => b - a)[0];
  return {
    kinds: retentionItems(await retention.decisions(), parts.open.today(), languageOf(c)),
    mayDecide: mayDo(c, parts, 'retention'),
    lastRun: last === undefined ? null : formatDay(last),
    // Who deleted is told to those who may, and to those who control it.
    runs: mayDo(c, parts, 'retention') || mayDo(c, parts, 'users-seen') ? retentionRuns(runs, languageOf(c)) : [],
  };
}

const CODES: Readonly<Record<RetentionProblem, string>> = {
  unknownKind: 'unknown-kind',
  kindNotRun: 'kind-not-run',
  badMonths: 'bad-months',
  badDay: 'bad-day',
  needsReason: 'needs-reason',
  needsBy: 'needs-by',
};

function problemOf(c: Context, parts: Parts, problem: RetentionProblem): ProblemAnswer {
  const language = languageOf(c);
  const { retention, badDay } = ACCESS_TOLD[language];
  const day = dayForm(formatDay(parts.open.today()), language);
  return new ProblemAnswer(400, CODES[problem], problem === 'badDay' ? fill(badDay, { day }) : retention[problem]);
}
