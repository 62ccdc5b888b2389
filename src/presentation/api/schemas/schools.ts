import { z } from '@hono/zod-openapi';
import type {
  AreasAnswer,
  FunnelAnswer,
  SchoolAnswer,
  SchoolCell,
  SchoolsAnswer,
  SimilarAnswer,
} from '../contract/index.ts';
import { figureRows, figureSchema } from './figure.ts';

const coded = z.object({ code: z.string(), label: z.string() });
const state = z.enum(['shown', 'provisional', 'withheld', 'not-applicable', 'not-delivered']);
const audience = z.enum(['public', 'internal']);
const side = z.enum(['below', 'above']);

const cell: z.ZodType<SchoolCell, SchoolCell> = z
  .object({
    numerator: z.number().nullable(),
    denominator: z.number().nullable(),
    value: z.number().nullable(),
    interval: z.object({ low: z.number(), high: z.number(), level: z.number() }).nullable(),
    state,
    reason: z.string().nullable(),
  })
  .openapi('SchoolCell');

const place = z.object({
  unit: z.string(),
  name: z.string(),
  schoolType: coded,
  area: coded.nullable(),
  subArea: coded.nullable(),
  livingConditions: coded,
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  pupils: z.object({ count: z.number(), day: z.string().nullable() }).nullable(),
  monthsDelivered: z.number().nullable(),
});

const funnel: z.ZodType<FunnelAnswer, FunnelAnswer> = z
  .object({
    mean: z.object({ part: z.number(), whole: z.number(), share: z.number() }),
    points: z.array(
      z.object({
        unit: z.string(),
        name: z.string(),
        part: z.number(),
        size: z.number(),
        share: z.number(),
        provisional: z.boolean(),
        outside: z.object({ level: z.number(), side }).nullable(),
        level: z.object({ share: z.number(), low: z.number(), high: z.number() }).nullable(),
      }),
    ),
    lines: z.array(
      z.object({
        level: z.number(),
        at: z.array(z.object({ size: z.number(), low: z.number(), high: z.number() })),
      }),
    ),
    withheld: z.number(),
    alike: z.boolean(),
  })
  .openapi('Funnel');

export const schoolsSchema: z.ZodType<SchoolsAnswer, SchoolsAnswer> = z
  .object({
    audience,
    group: z.string(),
    metric: z.string(),
    dataset: z.string(),
    periods: z.object({ size: z.string(), turnover: z.string() }),
    schools: z.array(place.extend({ headcount: cell, fte: cell, turnover: cell })),
    whole: z.object({ headcount: cell, fte: cell, turnover: cell }),
    funnel: funnel.nullable(),
    hasAreas: z.boolean(),
  })
  .openapi('Schools');

const move = z.object({ code: z.string(), name: z.string(), persons: z.number().nullable(), state });
const beside = z.object({ headcount: cell, turnover: cell, temporary: cell, sixty: cell });
const similar = beside.extend({
  unit: z.string(),
  name: z.string(),
  pupilsPerEmployee: z.number().nullable(),
  schoolType: coded,
  livingConditions: coded,
  pupils: z.number().nullable(),
  alike: z.number().nullable(),
});

export const similarSchema: z.ZodType<SimilarAnswer, SimilarAnswer> = z
  .object({
    chosenBy: z.enum(['criteria', 'no-criterion', 'none-alike']),
    sizeKnown: z.boolean(),
    criteria: z.array(
      z.object({
        criterion: z.enum(['school-type', 'size', 'living-conditions', 'special-school']),
        weight: z.number(),
        standard: z.number(),
      }),
    ),
    most: z.number(),
    schools: z.array(similar),
    own: similar.nullable(),
    whole: beside,
  })
  .openapi('SimilarSchools');

export const schoolSchema: z.ZodType<SchoolAnswer, SchoolAnswer> = z
  .object({
    audience,
    group: z.string(),
    dataset: z.string(),
    school: place.extend({ closedOn: z.string().nullable() }),
    pupilsPerEmployee: z.number().nullable(),
    headcount: cell,
    fte: cell,
    sentences: z.array(z.array(z.object({ text: z.string(), strong: z.boolean() }))),
    figures: z.object({
      groups: figureSchema,
      groupFte: figureSchema,
      contract: figureSchema,
      age: figureSchema,
      balance: figureSchema,
      turnover: figureSchema,
      outcomes: figureSchema,
      staying: figureSchema,
    }),
    stayingOfAll: figureRows,
    moves: z.object({
      period: z.string(),
      from: z.array(move),
      to: z.array(move),
      withheldFrom: z.boolean(),
      withheldTo: z.boolean(),
      knowsFrom: z.boolean(),
    }),
    funnel: funnel.nullable(),
    similar: similarSchema,
  })
  .openapi('School');

export const areasSchema: z.ZodType<AreasAnswer, AreasAnswer> = z
  .object({
    areas: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        level: z.enum(['area', 'sub-area']),
        parent: z.string().nullable(),
        livingConditions: coded,
        geometry: z.object({ type: z.string(), coordinates: z.unknown() }).nullable(),
      }),
    ),
  })
  .openapi('Areas');

const METRICS_OF_A_FUNNEL = ['owner-turnover', 'school-turnover'] as const;

export const schoolQuery = z.object({
  group: z.string().optional().openapi({ example: 'teacher', description: 'Staff group, or Total.' }),
  metric: z.enum(METRICS_OF_A_FUNNEL).optional(),
  audience: audience.optional(),
  lang: z.enum(['nb', 'nn', 'en']).optional(),
});

export const similarQuery = schoolQuery.omit({ audience: true }).extend({
  weights: z.string().optional().openapi({
    example: 'size:3,school-type:2',
    description: 'How much each criterion counts, 0–3; those not named count as they do by standard.',
  }),
  beside: z.enum(['6', '15', '30', '60']).optional().openapi({ description: 'Most schools of the set (6).' }),
});

export const schoolExportQuery = schoolQuery.omit({ audience: true }).extend({
  format: z.enum(['csv', 'xlsx']),
  audience: z.string().optional().openapi({ description: 'Has no effect: an export is always public.' }),
});

export const schoolPath = z.object({ unit: z.string().openapi({ example: '974589095' }) });
