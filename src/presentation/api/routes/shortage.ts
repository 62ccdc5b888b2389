import { createRoute } from '@hono/zod-openapi';
import { askShortage } from '../../answers/shortage/ask-shortage.ts';
import { shortageCsvOf } from '../../reports/index.ts';
import { keptJson } from '../ahead/kept-json.ts';
import { askerOf } from '../asked.ts';
import { languageOf } from '../language-of.ts';
import type { App, Parts } from '../parts.ts';
import { refusalProblem } from '../problem.ts';
import { shortageExportQuery, shortageQuery, shortageSchema } from '../schemas/shortage.ts';
import { answers, problemAnswers } from './describe.ts';
import { CSV, download } from './download.ts';

const shortage = createRoute({
  method: 'get',
  path: '/api/shortage-index',
  summary: 'How much is lacking in each group beside the others: the mean of standardised figures, with its parts',
  request: { query: shortageQuery },
  responses: answers(200, shortageSchema, 'Rows that are not ranked, and what the index lacks'),
});

const exported = createRoute({
  method: 'get',
  path: '/api/shortage-index/export',
  summary: 'The shortage index as a file for others: always the public one',
  request: { query: shortageExportQuery },
  responses: {
    200: { description: 'CSV', content: { 'text/csv': { schema: { type: 'string' } } } },
    ...problemAnswers,
  } as const,
});

export function shortageRoutes(app: App, parts: Parts): void {
  const { figures, open } = parts;
  app.openapi(exported, async (c) => {
    const language = languageOf(c);
    const asked = { asker: askerOf(c, parts), audience: 'public', by: c.req.valid('query').by, language } as const;
    const answer = await askShortage(figures, asked);
    if ('refusal' in answer) throw refusalProblem(answer.refusal, language);
    const owner = (await open.administration.settings()).ownerName;
    return download(shortageCsvOf(answer, { owner, language }), CSV, `laget-shortage-${answer.by}.csv`);
  });
  app.openapi(shortage, async (c) => {
    const language = languageOf(c);
    const { by } = c.req.valid('query');
    const asker = askerOf(c, parts);
    return keptJson(c, parts, ['shortage', by, language], (audience) =>
      askShortage(figures, { asker, audience, by, language }),
    );
  });
}
