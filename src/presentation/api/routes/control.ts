import { createRoute } from '@hono/zod-openapi';
import { controlOf } from '../../../disclosure/index.ts';
import { controlAnswer } from '../../answers/control/control-answer.ts';
import { withSpan } from '../../answers/control/control-span.ts';
import { languageOf } from '../asked.ts';
import type { App, Parts } from '../parts.ts';
import { refusalProblem } from '../problem.ts';
import { audienceOf, questionFrom, textsOf } from '../question-of.ts';
import { controlQuery, controlSchema } from '../schemas/control.ts';
import { answers } from './describe.ts';

const control = createRoute({
  method: 'get',
  path: '/api/control',
  summary: 'Control charts: what varies as usual in a figure over time, and what does not',
  request: { query: controlQuery },
  responses: answers(200, controlSchema, 'A chart per code of the breakdown, worked out from what the reader sees'),
});

export function controlRoutes(app: App, { figures, sessions }: Parts): void {
  app.openapi(control, async (c) => {
    const language = languageOf(c);
    const question = questionFrom(c, withSpan(textsOf(c), figures.state()));
    const table = await figures.answer(question, sessions.askerOf(c), audienceOf(c));
    if ('refusal' in table) throw refusalProblem(table.refusal, language);
    const code = c.req.query('code') ?? '';
    const charts = controlOf(table, code === '' ? null : code);
    if ('refusal' in charts) throw refusalProblem(charts.refusal, language);
    return c.json(controlAnswer(charts, language), 200);
  });
}
