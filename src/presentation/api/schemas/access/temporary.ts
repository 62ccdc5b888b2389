import { z } from '@hono/zod-openapi';
import type {
  EmergenciesAnswer,
  EmergencyRequest,
  LookAsRequest,
  TemporaryAnswer,
  TemporaryChanged,
} from '../../contract/index.ts';
import { grantableRole } from './users.ts';

const named = z.object({ id: z.string(), name: z.string() });

const temporaryItem = z.object({
  id: z.string(),
  kind: z.enum(['emergency', 'look-as']),
  user: named,
  role: z.string(),
  label: z.string(),
  unit: z.string().nullable(),
  area: z.string().nullable(),
  place: z.string().nullable(),
  seenAs: named.nullable(),
  reason: z.string(),
  at: z.string(),
  until: z.string(),
  ended: z.object({ at: z.string(), by: z.string() }).nullable(),
  lasts: z.boolean(),
});

export const emergenciesSchema: z.ZodType<EmergenciesAnswer, EmergenciesAnswer> = z
  .object({ notSeen: z.array(temporaryItem).readonly() })
  .openapi('Emergencies');

export const temporarySchema: z.ZodType<TemporaryAnswer, TemporaryAnswer> = z
  .object({
    accesses: z.array(temporaryItem),
    ofEveryone: z.boolean(),
    mayTake: z.boolean(),
    loggedIn: z.boolean(),
    roles: z.array(grantableRole),
    mostHours: z.number(),
  })
  .openapi('TemporaryAccess');

export const emergencyRequestSchema: z.ZodType<EmergencyRequest, EmergencyRequest> = z
  .object({
    role: z.string(),
    unit: z.string().nullable(),
    area: z.string().nullable(),
    hours: z.number(),
    reason: z.string().max(400),
  })
  .openapi('EmergencyRequest');

export const lookAsRequestSchema: z.ZodType<LookAsRequest, LookAsRequest> = z
  .object({ grant: z.string(), reason: z.string().max(400) })
  .openapi('LookAsRequest');

export const temporaryChangedSchema: z.ZodType<TemporaryChanged, TemporaryChanged> = z
  .object({ id: z.string(), role: z.string(), unit: z.string().nullable(), area: z.string().nullable() })
  .openapi('TemporaryChanged');
