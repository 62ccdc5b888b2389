import { createRoute } from '@hono/zod-openapi';
import { askChallenges } from '../../../answers/plan/ask-challenges.ts';
import { keptJson } from '../../ahead/kept-json.ts';
import { askerOf } from '../../asked.ts';
import { languageOf } from '../../language-of.ts';
import type { App, Parts } from '../../parts.ts';
import { challengesQuery, challengesSchema } from '../../schemas/plan/challenges.ts';
import { answers } from '../describe.ts';

const challenges = createRoute({
  method: 'get',
  path: '/api/challenges',
  summary: 'The challenge picture: what stands out, how sure it is, and what the plan does about it',
  request: { query: challengesQuery },
  responses: answers(200, challengesSchema, 'Deviations by certainty and size, with the actions that address them'),
});

export function challengeRoutes(app: App, parts: Parts): void {
  const { open, figures } = parts;
  app.openapi(challenges, async (c) => {
    const language = languageOf(c);
    const { unit = null } = c.req.valid('query');
    const asker = askerOf(c, parts);
    return keptJson(c, parts, ['challenges', unit, language], (audience) =>
      askChallenges(open, figures, { asker, audience, unit, language }),
    );
  });
}
