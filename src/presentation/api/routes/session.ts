import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { type Asker, INTERNAL_REACH } from '../../../access/index.ts';
import { LABELS, SURFACE_TEXTS } from '../../language/index.ts';
import { keepsData, languageOf } from '../asked.ts';
import type { SessionAnswer } from '../contract/index.ts';
import type { App, Parts } from '../parts.ts';
import { ProblemAnswer } from '../problem.ts';
import { languageQuery, sessionChangeSchema, sessionSchema } from '../schemas/administration.ts';
import { VISITOR_ROLES } from '../sessions.ts';
import { answers, jsonBody } from './describe.ts';

const seen = createRoute({
  method: 'get',
  path: '/api/session',
  summary: 'Who is asking',
  request: { query: languageQuery },
  responses: answers(200, sessionSchema, 'The session'),
});

const changed = createRoute({
  method: 'post',
  path: '/api/session',
  summary: 'Look as another role (invented owner only)',
  request: { query: languageQuery, body: jsonBody(sessionChangeSchema) },
  responses: answers(200, sessionSchema, 'The session'),
});

export function sessionRoutes(app: App, { sessions }: Parts): void {
  app.openapi(seen, (c) => c.json(sessionAnswer(sessions.askerOf(c), c), 200));
  app.openapi(changed, (c) => {
    const { role, unit } = c.req.valid('json');
    const asker = sessions.change(c, role, unit);
    if (asker === null) throw new ProblemAnswer(400, 'wrong-use', SURFACE_TEXTS[languageOf(c)].roleNeedsUnit);
    return c.json(sessionAnswer(asker, c), 200);
  });
}

function sessionAnswer(asker: Asker, c: Context): SessionAnswer {
  const labels = LABELS[languageOf(c)].roles;
  return {
    who: asker.who,
    role: asker.role,
    unit: asker.unit,
    internalReach: INTERNAL_REACH[asker.role],
    keepsData: keepsData(asker.role),
    canSwitch: true,
    roles: VISITOR_ROLES.map((role) => ({
      role,
      label: labels[role],
      needsUnit: role === 'principal',
      internalReach: INTERNAL_REACH[role],
    })),
  };
}
