import { createRoute } from '@hono/zod-openapi';
import { askLeaders } from '../../answers/leaders/ask-leaders.ts';
import { askStudyLeave } from '../../answers/leaders/ask-study-leave.ts';
import { languageOf } from '../asked.ts';
import type { App, Parts } from '../parts.ts';
import { refusalProblem } from '../problem.ts';
import { leadersPath, leadersQuery, leadersSchema, studyLeaveQuery, studyLeaveSchema } from '../schemas/leaders.ts';
import { answers } from './describe.ts';

const leaders = createRoute({
  method: 'get',
  path: '/api/leaders/{part}',
  summary:
    'Principal posts, the way from middle leader to principal, continuity, span and support: views of the catalogue',
  request: { params: leadersPath, query: leadersQuery },
  responses: answers(200, leadersSchema, 'One table, by year or by school type'),
});

const leave = createRoute({
  method: 'get',
  path: '/api/study-leave',
  summary: 'What study leave for principals would come to, reckoned from published figures',
  request: { query: studyLeaveQuery },
  responses: answers(200, studyLeaveSchema, 'Expected numbers with what they may lie between'),
});

export function leaderRoutes(app: App, { figures, sessions }: Parts): void {
  app.openapi(leaders, async (c) => {
    const language = languageOf(c);
    const { audience = 'public' } = c.req.valid('query');
    const { part } = c.req.valid('param');
    const answer = await askLeaders(figures, { asker: sessions.askerOf(c), audience, part, language });
    if ('refusal' in answer) throw refusalProblem(answer.refusal, language);
    return c.json(answer, 200);
  });
  app.openapi(leave, async (c) => {
    const language = languageOf(c);
    const { after, months, taking, 'cost-low': costLow, 'cost-high': costHigh } = c.req.valid('query');
    const wish = { afterYears: after, months, taking, costLow, costHigh };
    return c.json(await askStudyLeave(figures, sessions.askerOf(c), wish, language), 200);
  });
}
