import { createRoute } from '@hono/zod-openapi';
import { catalogue } from '../../../disclosure/index.ts';
import { qualityAnswer } from '../../answers/quality-answer.ts';
import { keptJson } from '../ahead/kept-json.ts';
import { languageOf } from '../language-of.ts';
import type { App, Parts } from '../parts.ts';
import { languageQuery } from '../schemas/administration.ts';
import { qualitySchema } from '../schemas/quality.ts';
import { answers } from './describe.ts';

const quality = createRoute({
  method: 'get',
  path: '/api/quality',
  summary: 'How far each source, each delivery that is kept, and each metric can be trusted, and who can mend it',
  request: { query: languageQuery },
  responses: answers(200, qualitySchema, 'Grades with reasons, and how new each source is'),
});

export function qualityRoutes(app: App, parts: Parts): void {
  const { administration } = parts.open;
  app.openapi(quality, (c) => {
    const language = languageOf(c);
    return keptJson(c, parts, ['quality', language], async () =>
      qualityAnswer(await administration.quality(), catalogue(), await administration.settings(), language),
    );
  });
}
