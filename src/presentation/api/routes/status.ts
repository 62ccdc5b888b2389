import { createRoute } from '@hono/zod-openapi';
import { TOTAL } from '../../../terms/index.ts';
import { askStatus } from '../../answers/status/ask-status.ts';
import { keptJson } from '../ahead/kept-json.ts';
import { askerOf } from '../asked.ts';
import { languageOf } from '../language-of.ts';
import type { App, Parts } from '../parts.ts';
import { statusQuery, statusSchema } from '../schemas/status.ts';
import { answers } from './describe.ts';

const status = createRoute({
  method: 'get',
  path: '/api/status',
  summary: 'How the owner stands: the same JSON as «laget status --format json»',
  request: { query: statusQuery },
  responses: answers(200, statusSchema, 'Sentences made by rule from tables that have passed the gate'),
});

export function statusRoutes(app: App, parts: Parts): void {
  const { open, figures } = parts;
  app.openapi(status, async (c) => {
    const language = languageOf(c);
    const { group = TOTAL } = c.req.valid('query');
    const asker = askerOf(c, parts);
    return keptJson(c, parts, ['status', group, language], (audience) =>
      askStatus(open, figures, { asker, audience, group, language }),
    );
  });
}
