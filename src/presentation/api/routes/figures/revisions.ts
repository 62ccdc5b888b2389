import { createRoute } from '@hono/zod-openapi';
import { revisionsAnswer } from '../../../answers/revisions-answer.ts';
import { SURFACE_TEXTS } from '../../../language/index.ts';
import { askerOf } from '../../asked.ts';
import { languageOf } from '../../language-of.ts';
import type { App, Parts } from '../../parts.ts';
import { ProblemAnswer, refusalProblem } from '../../problem.ts';
import { audienceOf, questionOf } from '../../question-of.ts';
import { revisionsQuery, revisionsSchema } from '../../schemas/revisions.ts';
import { answers } from '../describe.ts';

const revisions = createRoute({
  method: 'get',
  path: '/api/revisions',
  summary: 'What has changed in a figure since a day, and by which deliveries and decisions',
  request: { query: revisionsQuery },
  responses: answers(200, revisionsSchema, 'The rows that are seen otherwise now'),
});

export function revisionRoutes(app: App, parts: Parts): void {
  const { figures } = parts;
  app.openapi(revisions, async (c) => {
    const language = languageOf(c);
    const question = questionOf(c);
    const { asKnownOn } = question;
    if (asKnownOn === null) throw new ProblemAnswer(400, 'wrong-use', SURFACE_TEXTS[language].badBody);
    const found = await figures.revisions({ ...question, asKnownOn }, askerOf(c, parts), audienceOf(c));
    if ('refusal' in found) throw refusalProblem(found.refusal, language);
    return c.json(revisionsAnswer(found, language), 200);
  });
}
