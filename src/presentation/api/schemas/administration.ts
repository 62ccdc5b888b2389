import { z } from '@hono/zod-openapi';
import type {
  AliveAnswer,
  HealthAnswer,
  LogoutAnswer,
  LookUpsAnswer,
  OwnerAnswer,
  PlacingsAnswer,
  PlacingsChange,
  PlacingsOutcome,
  Problem,
  SessionAnswer,
  SessionChange,
  SessionLeftAnswer,
  SettingChangeRequest,
  SettingsAnswer,
  UnitsAnswer,
} from '../contract/index.ts';

const reach = z.enum(['owner', 'area', 'unit', 'none']);
const texts = z.record(z.string(), z.string());

export const healthSchema: z.ZodType<HealthAnswer, HealthAnswer> = z
  .object({
    status: z.enum(['ready', 'database-unreachable']),
    version: z.string(),
    clock: z.enum(['ahead', 'behind']).exactOptional(),
  })
  .openapi('Health');

export const aliveSchema: z.ZodType<AliveAnswer, AliveAnswer> = z.object({ version: z.string() }).openapi('Alive');

export const ownerSchema: z.ZodType<OwnerAnswer, OwnerAnswer> = z
  .object({
    name: z.string(),
    kind: z.enum(['invented', 'real']),
    version: z.string(),
    dataset: z.string(),
    horizon: z.string().nullable(),
    today: z.string(),
    empty: z.boolean(),
    tryFolder: z.string().nullable(),
    fewestPersons: z.number(),
  })
  .openapi('Owner');

export const sessionSchema: z.ZodType<SessionAnswer, SessionAnswer> = z
  .object({
    who: z.string(),
    role: z.string(),
    unit: z.string().nullable(),
    area: z.string().nullable(),
    internalReach: reach,
    wholeUnits: z.array(z.string()),
    may: z.array(z.string()),
    keepsData: z.boolean(),
    canSwitch: z.boolean(),
    temporary: z
      .object({
        id: z.string(),
        kind: z.enum(['emergency', 'look-as']),
        until: z.string(),
        seenAs: z.string().nullable(),
        label: z.string(),
        place: z.string().nullable(),
        hidden: z.array(z.string()),
      })
      .nullable(),
    login: z
      .object({
        name: z.string(),
        mine: z.array(
          z.object({
            role: z.string(),
            label: z.string(),
            unit: z.string().nullable(),
            area: z.string().nullable(),
            place: z.string().nullable(),
            isTemporary: z.boolean(),
          }),
        ),
        secondsLeft: z.number(),
      })
      .nullable(),
    roles: z.array(
      z.object({
        role: z.string(),
        label: z.string(),
        sees: z.string(),
        needsUnit: z.boolean(),
        needsArea: z.boolean(),
        internalReach: reach,
      }),
    ),
  })
  .openapi('Session');

export const sessionChangeSchema: z.ZodType<SessionChange, SessionChange> = z
  .object({ role: z.string(), unit: z.string().nullable(), area: z.string().nullable().optional() })
  .openapi('SessionChange');

export const sessionLeftSchema: z.ZodType<SessionLeftAnswer, SessionLeftAnswer> = z
  .object({ name: z.string(), secondsLeft: z.number(), canStay: z.boolean() })
  .openapi('SessionLeft');

export const logoutSchema: z.ZodType<LogoutAnswer, LogoutAnswer> = z.object({ next: z.string() }).openapi('Logout');

const textOrNone = z.string().nullable();

export const unitsSchema: z.ZodType<UnitsAnswer, UnitsAnswer> = z
  .object({
    units: z.array(
      z.object({ unit: z.string(), name: z.string(), schoolType: z.string(), area: textOrNone, closedOn: textOrNone }),
    ),
    areas: z.array(z.object({ code: z.string(), name: z.string() })),
  })
  .openapi('Units');

export const placingsSchema: z.ZodType<PlacingsAnswer, PlacingsAnswer> = z
  .object({
    workplaces: z.array(z.object({ workplace: z.string(), unit: z.string(), from: z.string(), to: z.string() })),
    positions: z.array(z.object({ position: z.string(), subgroup: z.string(), from: z.string(), to: z.string() })),
  })
  .openapi('Placings');

export const placingsChangeSchema: z.ZodType<PlacingsChange, PlacingsChange> = z
  .object({ workplaces: texts, positions: texts, from: z.string().nullable() })
  .openapi('PlacingsChange');

export const placingsOutcomeSchema: z.ZodType<PlacingsOutcome, PlacingsOutcome> = z
  .object({
    workplaces: z.number(),
    positions: z.number(),
    refused: z.array(z.object({ key: z.string(), reason: z.string(), message: z.string() })),
  })
  .openapi('PlacingsOutcome');

export const settingsSchema: z.ZodType<SettingsAnswer, SettingsAnswer> = z
  .object({ settings: texts })
  .openapi('Settings');

export const settingChangeSchema: z.ZodType<SettingChangeRequest, SettingChangeRequest> = z
  .object({ key: z.string(), value: z.string() })
  .openapi('SettingChange');

export const lookUpsSchema: z.ZodType<LookUpsAnswer, LookUpsAnswer> = z
  .object({
    lookUps: z.array(
      z.object({
        at: z.string(),
        who: z.string(),
        role: z.string(),
        unit: z.string().nullable(),
        what: z.string(),
      }),
    ),
  })
  .openapi('LookUps');

export const problemSchema: z.ZodType<Problem, Problem> = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number(),
    code: z.string(),
    detail: z.string(),
    login: z.string().optional(),
    fields: z.array(z.object({ place: z.string(), text: z.string() })).optional(),
  })
  .openapi('Problem');

export const languageQuery = z.object({ lang: z.enum(['nb', 'nn', 'en']).optional() });
export const idParam = z.object({ id: z.string() });
