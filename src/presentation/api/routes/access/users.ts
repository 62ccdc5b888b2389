import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { lookerOf } from '../../../../access/index.ts';
import { parseRole } from '../../../../terms/index.ts';
import { grantableRoles, rolesAnswer } from '../../../answers/access/roles-answer.ts';
import { userItems } from '../../../answers/access/users-answer.ts';
import { ACCESS_TOLD } from '../../../language/index.ts';
import { askerOf, mayDo } from '../../asked.ts';
import type { GrantRequest, UsersAnswer } from '../../contract/index.ts';
import { languageOf } from '../../language-of.ts';
import type { App, Parts } from '../../parts.ts';
import { ProblemAnswer } from '../../problem.ts';
import {
  grantRequestSchema,
  reasonRequestSchema,
  rolesSchema,
  sessionsEndedSchema,
  trainingRequestSchema,
  userPersonRequestSchema,
  userRequestSchema,
  usersChangedSchema,
  usersSchema,
} from '../../schemas/access/users.ts';
import { idParam, languageQuery } from '../../schemas/administration.ts';
import { answers, jsonBody } from '../describe.ts';
import { dayIn, idOf, nameOfDoer, unitIn, userRefusal } from './change-users.ts';

const changed = answers(200, usersChangedSchema, 'The users afterwards');
const roles = createRoute({
  method: 'get',
  path: '/api/roles',
  summary: 'What each role may do, how far, and on what authority',
  request: { query: languageQuery },
  responses: answers(200, rolesSchema, 'Roles and capabilities'),
});

const list = createRoute({
  method: 'get',
  path: '/api/users',
  summary: 'Who may come in, and what each was given, also what was taken back',
  request: { query: languageQuery },
  responses: answers(200, usersSchema, 'Users'),
});

const add = createRoute({
  method: 'post',
  path: '/api/users',
  summary: 'Let somebody in by what the login calls them; a role is given afterwards',
  request: { query: languageQuery, body: jsonBody(userRequestSchema) },
  responses: changed,
});

const train = createRoute({
  method: 'post',
  path: '/api/users/{id}/training',
  summary: 'Note training in privacy',
  request: { params: idParam, query: languageQuery, body: jsonBody(trainingRequestSchema) },
  responses: changed,
});

const link = createRoute({
  method: 'post',
  path: '/api/users/{id}/person',
  summary: 'Say which employee a user is, for the own page; logged as a look-up of that employee',
  request: { params: idParam, query: languageQuery, body: jsonBody(userPersonRequestSchema) },
  responses: changed,
});

const grant = createRoute({
  method: 'post',
  path: '/api/users/{id}/grants',
  summary: 'Give a user a role',
  request: { params: idParam, query: languageQuery, body: jsonBody(grantRequestSchema) },
  responses: changed,
});

const takeBack = createRoute({
  method: 'post',
  path: '/api/grants/{id}/take-back',
  summary: 'Take back what was given; it stays in the history',
  request: { params: idParam, query: languageQuery, body: jsonBody(reasonRequestSchema) },
  responses: changed,
});

const putAgain = createRoute({
  method: 'post',
  path: '/api/grants/{id}/put-again',
  summary: 'Let what was taken back hold again',
  request: { params: idParam, query: languageQuery, body: jsonBody(reasonRequestSchema) },
  responses: changed,
});

const endSessions = createRoute({
  method: 'post',
  path: '/api/users/{id}/end-sessions',
  summary: 'Log a user out everywhere, at once',
  request: { params: idParam, query: languageQuery },
  responses: answers(200, sessionsEndedSchema, 'How many sessions ended'),
});

export function userRoutes(app: App, parts: Parts): void {
  const { users, sessions } = parts.open.administration;
  const by = (c: Context) => nameOfDoer(c, parts);
  const afterwards = async (c: Context, id: string) => ({ id, ...(await usersAnswer(c, parts)) });
  app.openapi(roles, (c) => c.json(rolesAnswer(languageOf(c)), 200));
  app.openapi(list, async (c) => c.json(await usersAnswer(c, parts), 200));
  app.openapi(add, async (c) => {
    const id = idOf(c, await users.add({ ...c.req.valid('json'), person: null }, by(c)));
    return c.json(await afterwards(c, id), 200);
  });
  app.openapi(train, async (c) => {
    const on = dayIn(c, parts, c.req.valid('json').on);
    return c.json(await afterwards(c, idOf(c, await users.train(c.req.valid('param').id, on, by(c)))), 200);
  });
  app.openapi(link, async (c) => {
    const { id } = c.req.valid('param');
    if (await isSelf(c, parts, id)) throw new ProblemAnswer(400, 'to-self', ACCESS_TOLD[languageOf(c)].linkSelf);
    const { number } = c.req.valid('json');
    if (number.trim() === '') throw new ProblemAnswer(400, 'words-missing', ACCESS_TOLD[languageOf(c)].numberMissing);
    const outcome = await users.linkByNumber(id, number, by(c));
    const looker = lookerOf(askerOf(c, parts));
    const look = { ...looker, at: parts.open.now(), what: `user-person ${id}`, person: outcome.person };
    await parts.open.administration.logLookUp(look);
    return c.json(await afterwards(c, idOf(c, outcome)), 200);
  });
  app.openapi(grant, async (c) => {
    const { id } = c.req.valid('param');
    await refuseToSelf(c, parts, id);
    const outcome = await users.grant(id, draftOf(c, parts, c.req.valid('json')), by(c));
    return c.json(await afterwards(c, idOf(c, outcome)), 200);
  });
  app.openapi(takeBack, async (c) => {
    const outcome = await users.takeBack(c.req.valid('param').id, c.req.valid('json').reason, by(c));
    return c.json(await afterwards(c, idOf(c, outcome)), 200);
  });
  app.openapi(putAgain, async (c) => {
    const { id } = c.req.valid('param');
    const holder = (await users.list()).find(({ grants }) => grants.some((one) => one.id === id));
    await refuseToSelf(c, parts, holder?.id ?? '');
    const outcome = await users.putAgain(id, c.req.valid('json').reason, by(c));
    return c.json(await afterwards(c, idOf(c, outcome)), 200);
  });
  app.openapi(endSessions, async (c) => {
    const { id } = c.req.valid('param');
    const user = (await users.list()).find((one) => one.id === id);
    if (user === undefined) throw new ProblemAnswer(400, 'unknown-user', userRefusal('unknown-user', languageOf(c)));
    const { issuer, subject } = user;
    return c.json({ ended: await sessions.end({ issuer, subject }, 'ended-by-administrator', by(c)) }, 200);
  });
}

async function usersAnswer(c: Context, parts: Parts): Promise<UsersAnswer> {
  const { open, figures } = parts;
  const language = languageOf(c);
  const users = await open.administration.users.list();
  return {
    users: userItems({ users, units: figures.units(), today: open.today(), language }),
    roles: grantableRoles(language),
    mayChange: mayDo(c, parts, 'users'),
    mayLookAs: mayDo(c, parts, 'look-as') && parts.sessions.own(c) !== null,
  };
}

/** Nobody gives themselves a role: another administrator does, or it is emergency access. */
async function refuseToSelf(c: Context, parts: Parts, id: string): Promise<void> {
  if (await isSelf(c, parts, id)) throw new ProblemAnswer(400, 'to-self', ACCESS_TOLD[languageOf(c)].toSelf);
}

async function isSelf(c: Context, parts: Parts, id: string): Promise<boolean> {
  const own = parts.sessions.own(c);
  if (own === null) return false;
  const user = (await parts.open.administration.users.list()).find((one) => one.id === id);
  return user?.issuer === own.issuer && user.subject === own.subject;
}

function draftOf(c: Context, parts: Parts, { role: roleText, unit, area, from, to, reason }: GrantRequest) {
  const { badRole } = ACCESS_TOLD[languageOf(c)];
  const role = parseRole(roleText);
  if (role === null) throw new ProblemAnswer(400, 'bad-role', badRole);
  return {
    role,
    area,
    unit: unitIn(c, unit),
    from: dayIn(c, parts, from),
    to: to === null ? null : dayIn(c, parts, to),
    reason,
  };
}
