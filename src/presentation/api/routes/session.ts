import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { type Asker, INTERNAL_REACH } from '../../../access/index.ts';
import { LABELS, LOGIN_TEXTS, SURFACE_TEXTS } from '../../language/index.ts';
import { keepsData, languageOf } from '../asked.ts';
import type { SessionAnswer, SessionLogin } from '../contract/index.ts';
import { LEFT_PATH } from '../doors/login-sessions.ts';
import type { App, Parts } from '../parts.ts';
import { ProblemAnswer } from '../problem.ts';
import { languageQuery, sessionChangeSchema, sessionLeftSchema, sessionSchema } from '../schemas/administration.ts';
import { type OwnSession, VISITOR_ROLES } from '../sessions.ts';
import { answers, jsonBody } from './describe.ts';

const seen = createRoute({
  method: 'get',
  path: '/api/session',
  summary: 'Who is asking',
  request: { query: languageQuery },
  responses: answers(200, sessionSchema, 'The session'),
});

const left = createRoute({
  method: 'get',
  path: LEFT_PATH,
  summary: 'How long the session lasts; asking does not prolong it',
  request: { query: languageQuery },
  responses: answers(200, sessionLeftSchema, 'Seconds left'),
});

const changed = createRoute({
  method: 'post',
  path: '/api/session',
  summary: 'Another role: any for a visitor to the invented owner, one of their own for somebody who has logged in',
  request: { query: languageQuery, body: jsonBody(sessionChangeSchema) },
  responses: answers(200, sessionSchema, 'The session'),
});

export function sessionRoutes(app: App, { sessions, open }: Parts): void {
  const answered = async (asker: Asker, c: Context): Promise<SessionAnswer> => {
    const own = sessions.own(c);
    if (own === null) return { ...seenBy(asker), ...visiting(c) };
    const units = await open.administration.units();
    const nameOf = (unit: string | null) => units.find((one) => one.unit === unit)?.name ?? unit;
    return { ...seenBy(asker), canSwitch: false, roles: [], login: loginOf(own, c, nameOf) };
  };
  app.openapi(seen, async (c) => c.json(await answered(sessions.askerOf(c), c), 200));
  app.openapi(left, (c) => {
    const own = sessions.own(c);
    if (own === null) throw new ProblemAnswer(404, 'no-login', LOGIN_TEXTS[languageOf(c)].noLogin);
    const { name, idleLeft, longestLeft } = own;
    return c.json({ name, secondsLeft: Math.min(idleLeft, longestLeft), canStay: longestLeft > idleLeft }, 200);
  });
  app.openapi(changed, async (c) => {
    const { role, unit } = c.req.valid('json');
    const asker = await sessions.change(c, role, unit);
    if (asker !== null) return c.json(await answered(asker, c), 200);
    const language = languageOf(c);
    const detail = sessions.own(c) === null ? SURFACE_TEXTS[language].roleNeedsUnit : LOGIN_TEXTS[language].notYourRole;
    throw new ProblemAnswer(400, 'wrong-use', detail);
  });
}

function seenBy({ who, role, unit }: Asker) {
  return { who, role, unit, internalReach: INTERNAL_REACH[role], keepsData: keepsData(role) };
}

function visiting(c: Context) {
  const labels = LABELS[languageOf(c)].roles;
  const roles = VISITOR_ROLES.map((role) => ({
    role,
    label: labels[role],
    needsUnit: role === 'principal',
    internalReach: INTERNAL_REACH[role],
  }));
  return { canSwitch: true, login: null, roles };
}

function loginOf(own: OwnSession, c: Context, nameOf: (unit: string | null) => string | null): SessionLogin {
  const labels = LABELS[languageOf(c)].roles;
  return {
    name: own.name,
    mine: own.mine.map(({ role, unit }) => ({ role, label: labels[role], unit, unitName: nameOf(unit) })),
    secondsLeft: Math.min(own.idleLeft, own.longestLeft),
  };
}
