import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { readIncentiveRule } from '../../../../plans/index.ts';
import { askIncentive } from '../../../answers/plan/ask-incentive.ts';
import { ruleProblemText } from '../../../language/index.ts';
import { incentiveCsv } from '../../../reports/index.ts';
import type { IncentiveAnswer } from '../../contract/index.ts';
import { languageOf } from '../../language-of.ts';
import type { App, Parts } from '../../parts.ts';
import { ProblemAnswer, refusalProblem } from '../../problem.ts';
import { languageQuery } from '../../schemas/administration.ts';
import { incentiveBodySchema, incentiveQuery, incentiveSchema } from '../../schemas/plan/incentive.ts';
import { answers, jsonBody, problemAnswers } from '../describe.ts';
import { CSV, download } from '../download.ts';

const TOLD = 'Counts, what it gives and costs, and what that rests on; nobody is listed';

const asked = createRoute({
  method: 'get',
  path: '/api/plan/incentive',
  summary: 'Who could have an incentive, how many more would stay, and what each of them costs',
  request: { query: incentiveQuery },
  responses: answers(200, incentiveSchema, TOLD),
});

const sent = createRoute({
  method: 'post',
  path: '/api/plan/incentive',
  summary: 'The same, of a rule that is sent as a body; nothing is kept',
  request: { query: languageQuery, body: jsonBody(incentiveBodySchema) },
  responses: answers(200, incentiveSchema, TOLD),
});

const exported = createRoute({
  method: 'get',
  path: '/api/plan/incentive/export',
  summary: 'The same as CSV',
  request: { query: incentiveQuery },
  responses: {
    200: { description: 'CSV', content: { 'text/csv': { schema: { type: 'string' } } } },
    ...problemAnswers,
  } as const,
});

export function incentiveRoutes(app: App, parts: Parts): void {
  app.openapi(asked, async (c) => c.json(await answerOf(c, parts, jsonOf(c.req.valid('query').rule)), 200));
  app.openapi(sent, async (c) => c.json(await answerOf(c, parts, c.req.valid('json')), 200));
  app.openapi(exported, async (c) => {
    const answer = await answerOf(c, parts, jsonOf(c.req.valid('query').rule));
    const { ownerName: owner } = await parts.open.administration.settings();
    return download(incentiveCsv(answer, { owner, language: languageOf(c) }), CSV, 'laget-insentiv.csv');
  });
}

async function answerOf(c: Context, { figures }: Parts, written: unknown): Promise<IncentiveAnswer> {
  const language = languageOf(c);
  const rule = readIncentiveRule(written);
  if ('problems' in rule) {
    const fields = rule.problems.map((one) => ({ place: one.place, text: ruleProblemText(one, language) }));
    const detail = fields.map(({ text }) => text).join(' ');
    throw new ProblemAnswer(400, rule.problems[0]?.problem ?? 'fields-wrong', detail, { fields });
  }
  const answer = await askIncentive(figures, rule, language);
  if ('refusal' in answer) throw refusalProblem(answer.refusal, language);
  return answer;
}

/** What is no JSON is no object, which the reader of rules says. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
