import { createRoute } from '@hono/zod-openapi';
import { withheldAnswer } from '../../../answers/explained-answer.ts';
import { askerOf } from '../../asked.ts';
import { languageOf } from '../../language-of.ts';
import type { App, Parts } from '../../parts.ts';
import { refusalProblem } from '../../problem.ts';
import { questionOf } from '../../question-of.ts';
import { withheldReasonsSchema } from '../../schemas/explained.ts';
import { figureQuery } from '../../schemas/figure.ts';
import { answers } from '../describe.ts';

const reasons = createRoute({
  method: 'get',
  path: '/api/withheld-reasons',
  summary: 'Why rows of a public figure are withheld: for whoever keeps the data, and logged',
  request: { query: figureQuery },
  responses: answers(200, withheldReasonsSchema, 'Each withheld row with its reason'),
});

export function withheldReasonRoutes(app: App, parts: Parts): void {
  app.openapi(reasons, async (c) => {
    const language = languageOf(c);
    const found = await parts.figures.whyWithheld(questionOf(c), askerOf(c, parts));
    if ('refusal' in found) throw refusalProblem(found.refusal, language);
    return c.json(withheldAnswer(found, language), 200);
  });
}
