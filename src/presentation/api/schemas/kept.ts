import { z } from '@hono/zod-openapi';
import { METRIC_UNITS } from '../../../disclosure/index.ts';
import type { KeepRequest, KeptFigure, KeptFigureEntry, KeptFiguresAnswer, KeptToday } from '../contract/index.ts';
import { figureQuery, figureSchema } from './figure.ts';
import { causeSchema, revisedRowSchema } from './revisions.ts';

const LONGEST_NAME = 200;

const entry: z.ZodType<KeptFigureEntry, KeptFigureEntry> = z
  .object({
    id: z.string().openapi({ example: 'k000012' }),
    name: z.string(),
    query: z.string().openapi({ example: 'metric=headcount&by=unit' }),
    metric: z.object({ id: z.string(), alias: z.string(), version: z.string(), unit: z.enum(METRIC_UNITS) }),
    period: z.record(z.string(), z.string()),
    total: z
      .object({
        numerator: z.number().nullable(),
        denominator: z.number().nullable(),
        value: z.number().nullable(),
        state: z.enum(['shown', 'provisional', 'withheld', 'not-applicable', 'not-delivered']),
      })
      .nullable(),
    rows: z.number(),
    keptOn: z.string(),
    keptAt: z.string(),
    keptBy: z.string(),
    program: z.string(),
    putAway: z.boolean(),
  })
  .openapi('KeptFigureEntry');

export const keptFiguresSchema: z.ZodType<KeptFiguresAnswer, KeptFiguresAnswer> = z
  .object({ kept: z.array(entry) })
  .openapi('KeptFigures');

export const keptFigureSchema: z.ZodType<KeptFigure, KeptFigure> = z
  .object({ entry, figure: figureSchema })
  .openapi('KeptFigure');

export const keptTodaySchema: z.ZodType<KeptToday, KeptToday> = z
  .object({
    entry,
    repeated: z.object({
      outcome: z.enum(['same', 'metric-changed', 'program-changed', 'persons-deleted', 'differs', 'refused']),
      text: z.string(),
    }),
    answered: z.boolean(),
    comparable: z.boolean(),
    rows: z.array(revisedRowSchema),
    since: z.array(causeSchema),
  })
  .openapi('KeptToday');

export const keepQuery = figureQuery.omit({ audience: true });

export const keepRequestSchema: z.ZodType<KeepRequest, KeepRequest> = z
  .object({ name: z.string().trim().min(1).max(LONGEST_NAME).openapi({ example: 'Årsrapport 2026' }) })
  .openapi('KeepRequest');

export const putAwaySchema = z.object({ putAway: z.boolean() }).openapi('PutAway');
