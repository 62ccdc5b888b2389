import { z } from '@hono/zod-openapi';
import type {
  GrantRequest,
  ReasonRequest,
  RolesAnswer,
  SessionsEnded,
  TrainingRequest,
  UserPersonRequest,
  UserRequest,
  UsersAnswer,
  UsersChanged,
} from '../../contract/index.ts';

const day = z.string().openapi({ example: '2026-08-01' });

export const grantableRole = z.object({
  role: z.string(),
  label: z.string(),
  sees: z.string(),
  givenFor: z.enum(['owner', 'area', 'unit', 'person']),
  mustExpire: z.boolean(),
  mayBeNarrowed: z.boolean(),
});

export const grantItem = z.object({
  id: z.string(),
  role: z.string(),
  label: z.string(),
  unit: z.string().nullable(),
  area: z.string().nullable(),
  place: z.string().nullable(),
  from: day,
  to: day.nullable(),
  reason: z.string(),
  state: z.enum(['in-force', 'not-begun', 'ended', 'taken-back', 'waits-for-training', 'fell-with-its-source']),
  delegatedFrom: z.object({ grant: z.string(), name: z.string() }).nullable(),
  by: z.string(),
  at: z.string(),
  word: z.object({ counts: z.boolean(), reason: z.string(), by: z.string(), at: z.string() }).nullable(),
});

export const userItem = z.object({
  id: z.string(),
  name: z.string(),
  issuer: z.string(),
  subject: z.string(),
  trainedOn: day.nullable(),
  isLinked: z.boolean(),
  by: z.string(),
  at: z.string(),
  grants: z.array(grantItem),
});

const users = z.object({
  users: z.array(userItem),
  roles: z.array(grantableRole),
  mayChange: z.boolean(),
  mayLookAs: z.boolean(),
});

export const usersSchema: z.ZodType<UsersAnswer, UsersAnswer> = users.openapi('Users');
export const usersChangedSchema: z.ZodType<UsersChanged, UsersChanged> = users
  .extend({ id: z.string() })
  .openapi('UsersChanged');

export const userRequestSchema: z.ZodType<UserRequest, UserRequest> = z
  .object({
    issuer: z.string().max(400).openapi({ example: 'https://login.example.no' }),
    subject: z.string().max(400).openapi({ description: 'What the issuer calls the user; never an identity number.' }),
    name: z.string().max(200),
  })
  .openapi('UserRequest');

export const trainingRequestSchema: z.ZodType<TrainingRequest, TrainingRequest> = z
  .object({ on: day })
  .openapi('TrainingRequest');

export const userPersonRequestSchema: z.ZodType<UserPersonRequest, UserPersonRequest> = z
  .object({
    number: z.string().max(40).openapi({ description: 'What the sources call the employee. It is not kept.' }),
  })
  .openapi('UserPersonRequest');

export const grantRequestSchema: z.ZodType<GrantRequest, GrantRequest> = z
  .object({
    role: z.string(),
    unit: z.string().nullable(),
    area: z.string().nullable(),
    from: day,
    to: day.nullable(),
    reason: z.string().max(400),
  })
  .openapi('GrantRequest');

export const reasonRequestSchema: z.ZodType<ReasonRequest, ReasonRequest> = z
  .object({ reason: z.string().max(400) })
  .openapi('ReasonRequest');

export const sessionsEndedSchema: z.ZodType<SessionsEnded, SessionsEnded> = z
  .object({ ended: z.number() })
  .openapi('SessionsEnded');

export const rolesSchema: z.ZodType<RolesAnswer, RolesAnswer> = z
  .object({
    roles: z.array(grantableRole),
    capabilities: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        why: z.string(),
        may: z.array(
          z.object({ role: z.string(), label: z.string(), reach: z.enum(['owner', 'area', 'unit', 'own']) }),
        ),
      }),
    ),
  })
  .openapi('Roles');
