import { createRoute } from '@hono/zod-openapi';
import { askShortage } from '../../answers/shortage/ask-shortage.ts';
import { languageOf } from '../asked.ts';
import type { App, Parts } from '../parts.ts';
import { refusalProblem } from '../problem.ts';
import { shortageQuery, shortageSchema } from '../schemas/shortage.ts';
import { answers } from './describe.ts';

const shortage = createRoute({
  method: 'get',
  path: '/api/shortage-index',
  summary: 'How much is lacking in each group beside the others: the mean of standardised figures, with its parts',
  request: { query: shortageQuery },
  responses: answers(200, shortageSchema, 'Rows that are not ranked, and what the index lacks'),
});

export function shortageRoutes(app: App, { figures, sessions }: Parts): void {
  app.openapi(shortage, async (c) => {
    const language = languageOf(c);
    const { audience = 'public', by } = c.req.valid('query');
    const answer = await askShortage(figures, { asker: sessions.askerOf(c), audience, by, language });
    if ('refusal' in answer) throw refusalProblem(answer.refusal, language);
    return c.json(answer, 200);
  });
}
