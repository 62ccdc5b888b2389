import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { may, mayForOwner } from '../../../../access/index.ts';
import {
  EMERGENCY_ROLES,
  type TemporaryOutcome,
  type TemporaryRefusal,
} from '../../../../record/administration/index.ts';
import { MOST_EMERGENCY_HOURS, parseRole } from '../../../../terms/index.ts';
import { grantableRoles } from '../../../answers/access/roles-answer.ts';
import { temporaryItems } from '../../../answers/access/temporary-items.ts';
import { ACCESS_TOLD, fill, SURFACE_TEXTS } from '../../../language/index.ts';
import { askerOf } from '../../asked.ts';
import type { EmergenciesAnswer, TemporaryChanged } from '../../contract/index.ts';
import { languageOf } from '../../language-of.ts';
import type { App, Parts } from '../../parts.ts';
import { ProblemAnswer } from '../../problem.ts';
import {
  emergenciesSchema,
  emergencyRequestSchema,
  lookAsRequestSchema,
  temporaryChangedSchema,
  temporarySchema,
} from '../../schemas/access/temporary.ts';
import { idParam, languageQuery } from '../../schemas/administration.ts';
import { answers, jsonBody } from '../describe.ts';
import { nameOfDoer, ownSession, unitIn, userRefusal } from './change-users.ts';

const changed = answers(200, temporaryChangedSchema, 'The access, and the role to choose');

const list = createRoute({
  method: 'get',
  path: '/api/temporary-access',
  summary: 'Emergency access and looks as another: everyone’s for whoever controls access, else one’s own',
  request: { query: languageQuery },
  responses: answers(200, temporarySchema, 'Temporary access, latest first'),
});

const take = createRoute({
  method: 'post',
  path: '/api/temporary-access',
  summary: 'Take a role for some hours, with a reason, because it cannot wait',
  request: { query: languageQuery, body: jsonBody(emergencyRequestSchema) },
  responses: changed,
});

const look = createRoute({
  method: 'post',
  path: '/api/look-as',
  summary: 'See the pages as another user has them, without rows about persons',
  request: { query: languageQuery, body: jsonBody(lookAsRequestSchema) },
  responses: changed,
});

const end = createRoute({
  method: 'post',
  path: '/api/temporary-access/{id}/end',
  summary: 'End it before its time: one’s own, or anybody’s for whoever gives access',
  request: { params: idParam, query: languageQuery },
  responses: answers(200, temporarySchema, 'Temporary access afterwards'),
});

const notSeen = createRoute({
  method: 'get',
  path: '/api/emergencies',
  summary: 'Emergency access that was taken and one has not yet said to have seen, for those who must know of it',
  request: { query: languageQuery },
  responses: answers(200, emergenciesSchema, 'Emergency access, latest first'),
});

const seen = createRoute({
  method: 'post',
  path: '/api/emergencies/{id}/seen',
  summary: 'Say that one has seen it',
  request: { params: idParam, query: languageQuery },
  responses: answers(200, emergenciesSchema, 'What is left to see'),
});

export function temporaryRoutes(app: App, parts: Parts): void {
  const { temporary } = parts.open.administration;
  app.openapi(list, async (c) => c.json(await temporaryAnswer(c, parts), 200));
  app.openapi(take, async (c) => {
    const login = ownSession(c, parts);
    const { role: roleText, unit, area, hours, reason } = c.req.valid('json');
    const role = parseRole(roleText);
    if (role === null) throw refused(c, 'not-in-an-emergency');
    const draft = { role, unit: unitIn(c, unit), area, hours, reason };
    const taken = await begun(c, parts, await temporary.takeInEmergency(login, draft));
    parts.tellEmergency?.();
    return c.json(taken, 200);
  });
  app.openapi(look, async (c) => {
    const login = ownSession(c, parts);
    return c.json(await begun(c, parts, await temporary.lookAs(login, c.req.valid('json'))), 200);
  });
  app.openapi(notSeen, async (c) => c.json(await emergenciesAnswer(c, parts), 200));
  app.openapi(seen, async (c) => {
    const isKept = await temporary.seen(c.req.valid('param').id, ownSession(c, parts));
    if (!isKept) throw new ProblemAnswer(404, 'not-found', SURFACE_TEXTS[languageOf(c)].notFound);
    return c.json(await emergenciesAnswer(c, parts), 200);
  });
  app.openapi(end, async (c) => {
    const { id } = c.req.valid('param');
    const own = parts.sessions.own(c);
    const of = mayForOwner(askerOf(c, parts), 'users') ? 'anybody' : own;
    const ended = of !== null && (await temporary.end(id, of, nameOfDoer(c, parts)));
    if (!ended) throw new ProblemAnswer(400, 'none-lasts', ACCESS_TOLD[languageOf(c)].noneLasts);
    await log(c, parts, { kind: await kindOf(parts, id), unit: null, what: `temporary-access ended ${id}` });
    return c.json(await temporaryAnswer(c, parts), 200);
  });
}

async function emergenciesAnswer(c: Context, parts: Parts): Promise<EmergenciesAnswer> {
  const { open, figures, sessions } = parts;
  const own = sessions.own(c);
  const all = own === null ? [] : await open.administration.temporary.notSeenBy(own);
  return { notSeen: temporaryItems(all, { units: figures.units(), now: open.now(), language: languageOf(c) }) };
}

async function temporaryAnswer(c: Context, parts: Parts) {
  const { open, figures, sessions } = parts;
  const language = languageOf(c);
  const asker = askerOf(c, parts);
  const own = sessions.own(c);
  const mayControl = mayForOwner(asker, 'users-seen');
  const isTold = mayForOwner(asker, 'emergency-told');
  const ofEveryone = mayControl || isTold;
  const all = await open.administration.temporary.list();
  const mine = mayControl || own === null ? [] : await userIds(parts, own);
  const shown = all.filter(
    ({ user, kind }) => mayControl || (isTold && kind === 'emergency') || mine.includes(user.id),
  );
  return {
    accesses: [...temporaryItems(shown, { units: figures.units(), now: open.now(), language })],
    ofEveryone,
    mayTake: own !== null && may(asker, 'emergency-access'),
    loggedIn: own !== null,
    roles: [...grantableRoles(language, EMERGENCY_ROLES)],
    mostHours: MOST_EMERGENCY_HOURS,
  };
}

async function userIds({ open }: Parts, own: { readonly issuer: string; readonly subject: string }) {
  const users = await open.administration.users.list();
  return users.filter(({ issuer, subject }) => issuer === own.issuer && subject === own.subject).map(({ id }) => id);
}

/** Logs what has begun, and tells which role to choose; throws where it was refused. */
async function begun(c: Context, parts: Parts, outcome: TemporaryOutcome): Promise<TemporaryChanged> {
  if (!outcome.ok) throw refused(c, outcome.reason);
  const { id, kind, role, unit, area, until, seenAs } = outcome.access;
  const as = seenAs === null ? '' : ` as ${seenAs.id}`;
  await log(c, parts, { kind, unit, what: `temporary-access begun ${id} ${role}${as} until ${until}` });
  return { id, role, unit, area };
}

async function kindOf({ open }: Parts, id: string) {
  return (await open.administration.temporary.list()).find((one) => one.id === id)?.kind ?? 'emergency';
}

interface Logged {
  readonly kind: 'emergency' | 'look-as';
  readonly unit: string | null;
  readonly what: string;
}

async function log(c: Context, parts: Parts, logged: Logged): Promise<void> {
  const { who, role } = askerOf(c, parts);
  await parts.open.administration.logLookUp({ at: parts.open.now(), who, role, ...logged });
}

function refused(c: Context, reason: TemporaryRefusal): ProblemAnswer {
  const language = languageOf(c);
  const own: Readonly<Record<string, string>> = ACCESS_TOLD[language].temporary;
  const text = own[reason] ?? userRefusal(reason as Parameters<typeof userRefusal>[0], language);
  return new ProblemAnswer(400, reason, fill(text, { most: MOST_EMERGENCY_HOURS }));
}
