import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { KnownUser } from '../../../../record/administration/index.ts';
import { lookUpsAnswer } from '../../../answers/access/look-ups-answer.ts';
import { meAnswer } from '../../../answers/access/me-answer.ts';
import { ACCESS_TOLD, fill } from '../../../language/index.ts';
import { askerOf } from '../../asked.ts';
import type { DelegationRequest, MeAnswer } from '../../contract/index.ts';
import { languageOf } from '../../language-of.ts';
import type { App, Parts } from '../../parts.ts';
import { ProblemAnswer } from '../../problem.ts';
import { lookUpLogSchema, ownLookUpsQuery } from '../../schemas/access/look-ups.ts';
import { delegationRequestSchema, endSessionsRequestSchema, meSchema } from '../../schemas/access/me.ts';
import { reasonRequestSchema, sessionsEndedSchema } from '../../schemas/access/users.ts';
import { idParam, languageQuery } from '../../schemas/administration.ts';
import { answers, jsonBody } from '../describe.ts';
import { dayIn, idOf, nameOfDoer, ownSession, unitIn } from './change-users.ts';
import { LINES_OF_A_PAGE, lineIn } from './look-up-log.ts';

const seen = createRoute({
  method: 'get',
  path: '/api/me',
  summary: 'Who I am here, what I was given and may see, my sessions, and whom to ask',
  request: { query: languageQuery },
  responses: answers(200, meSchema, 'My page'),
});

const lookUps = createRoute({
  method: 'get',
  path: '/api/me/look-ups',
  summary: 'Who has looked me up, latest first, where my user is linked to an employee; whistle-blowing cases excepted',
  request: { query: ownLookUpsQuery },
  responses: answers(200, lookUpLogSchema, 'Lines of the log about me'),
});

const delegate = createRoute({
  method: 'post',
  path: '/api/me/delegations',
  summary: 'Let another user have what I was given, until a day; never longer or wider than it',
  request: { query: languageQuery, body: jsonBody(delegationRequestSchema) },
  responses: answers(200, meSchema, 'My page afterwards'),
});

const takeBack = createRoute({
  method: 'post',
  path: '/api/me/delegations/{id}/take-back',
  summary: 'Take back what I have let another have',
  request: { params: idParam, query: languageQuery, body: jsonBody(reasonRequestSchema) },
  responses: answers(200, meSchema, 'My page afterwards'),
});

const endSessions = createRoute({
  method: 'post',
  path: '/api/me/end-sessions',
  summary: 'Log out one of my sessions, or all of them, everywhere and at once',
  request: { query: languageQuery, body: jsonBody(endSessionsRequestSchema) },
  responses: answers(200, sessionsEndedSchema, 'How many sessions ended'),
});

export function meRoutes(app: App, parts: Parts): void {
  const { open, figures } = parts;
  const { users, sessions, seekLookUps } = open.administration;
  app.openapi(seen, async (c) => c.json(await answered(c, parts), 200));
  app.openapi(lookUps, async (c) => {
    const me = meAmong(await users.list(), c, parts);
    const person = me?.person ?? askerOf(c, parts).person ?? null;
    if (person === null) throw new ProblemAnswer(404, 'not-linked', ACCESS_TOLD[languageOf(c)].notLinked);
    const found = await seekLookUps({
      ...{ seenBy: { person }, from: null, to: null, who: null, kind: null, unit: null, purpose: null },
      ...{ before: lineIn(c.req.valid('query').before), most: LINES_OF_A_PAGE },
    });
    return c.json(lookUpsAnswer(found, figures.units(), languageOf(c)), 200);
  });
  app.openapi(delegate, async (c) => {
    ownSession(c, parts);
    const asked = c.req.valid('json');
    const all = await users.list();
    const mine = meAmong(all, c, parts)?.grants.some(({ id }) => id === asked.grant) ?? false;
    if (!mine) throw notYours(c);
    const draft = {
      user: namedUser(c, all, asked).id,
      ...{ from: dayIn(c, parts, asked.from), to: dayIn(c, parts, asked.until) },
      ...{ unit: unitIn(c, asked.unit), reason: asked.reason },
    };
    idOf(c, await users.delegate(asked.grant, draft, nameOfDoer(c, parts)));
    return c.json(await answered(c, parts), 200);
  });
  app.openapi(takeBack, async (c) => {
    ownSession(c, parts);
    const { id } = c.req.valid('param');
    const { handedOn } = await answered(c, parts);
    if (!handedOn.some(({ grant }) => grant.id === id)) throw notYours(c);
    idOf(c, await users.takeBack(id, c.req.valid('json').reason, nameOfDoer(c, parts)));
    return c.json(await answered(c, parts), 200);
  });
  app.openapi(endSessions, async (c) => {
    const { issuer, subject } = ownSession(c, parts);
    const { id } = c.req.valid('json');
    const mine = (await sessions.list()).filter((one) => one.issuer === issuer && one.subject === subject);
    if (id !== null && !mine.some((one) => one.id === id)) throw notYours(c);
    const ended = await sessions.end(id === null ? { issuer, subject } : { id }, 'logged-out');
    return c.json({ ended }, 200);
  });
}

async function answered(c: Context, parts: Parts): Promise<MeAnswer> {
  const { open, figures, sessions, served } = parts;
  const users = await open.administration.users.list();
  const own = sessions.own(c);
  return meAnswer({
    asker: askerOf(c, parts),
    me: meAmong(users, c, parts),
    told: { users, units: figures.units(), today: open.today(), language: languageOf(c) },
    sessions: own === null ? [] : await open.administration.sessions.list(),
    thisSession: own?.id ?? null,
    contact: served.contact,
  });
}

function meAmong(users: readonly KnownUser[], c: Context, { sessions }: Parts): KnownUser | null {
  const own = sessions.own(c);
  if (own === null) return null;
  return users.find(({ issuer, subject }) => issuer === own.issuer && subject === own.subject) ?? null;
}

/** The one user of a name or code: nobody is shown the list of users for it. */
function namedUser(c: Context, users: readonly KnownUser[], { to }: DelegationRequest): KnownUser {
  const name = to.trim().toLocaleLowerCase('nb');
  const found = users.filter((one) => one.id === name || one.name.toLocaleLowerCase('nb') === name);
  const [only] = found;
  if (found.length === 1 && only !== undefined) return only;
  const { unknownName, severalNames } = ACCESS_TOLD[languageOf(c)];
  if (found.length === 0) throw new ProblemAnswer(400, 'unknown-user', fill(unknownName, { name: to }));
  throw new ProblemAnswer(400, 'several-users', fill(severalNames, { name: to }));
}

function notYours(c: Context): ProblemAnswer {
  return new ProblemAnswer(400, 'not-yours', ACCESS_TOLD[languageOf(c)].notYours);
}
