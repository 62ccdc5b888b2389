import { z } from '@hono/zod-openapi';
import { METRIC_UNITS } from '../../../disclosure/index.ts';
import type { RevisionsAnswer } from '../contract/index.ts';
import { figureQuery } from './figure.ts';

const seen = z
  .object({
    numerator: z.number().nullable(),
    denominator: z.number().nullable(),
    value: z.number().nullable(),
    state: z.enum(['shown', 'provisional', 'withheld', 'not-applicable', 'not-delivered']),
  })
  .nullable();

export const causeSchema = z.object({
  kind: z.enum(['delivery', 'withdrawal', 'context']),
  day: z.string(),
  delivery: z.string().nullable(),
  source: z.string().nullable(),
  changed: z.array(z.string()),
  text: z.string(),
});

export const revisedRowSchema = z.object({
  dims: z.record(z.string(), z.object({ code: z.string(), label: z.string() })),
  period: z.string(),
  before: seen,
  now: seen,
  change: z.number().nullable(),
  because: z.array(causeSchema),
});

export const revisionsSchema: z.ZodType<RevisionsAnswer, RevisionsAnswer> = z
  .object({
    metric: z.object({ id: z.string(), alias: z.string(), version: z.string(), unit: z.enum(METRIC_UNITS) }),
    audience: z.enum(['public', 'internal']),
    asKnownOn: z.string(),
    period: z.record(z.string(), z.string()),
    datasets: z.object({ before: z.string(), now: z.string() }),
    comparable: z.boolean(),
    rows: z.array(revisedRowSchema),
  })
  .openapi('Revisions');

export const revisionsQuery = figureQuery.extend({ 'as-known-on': z.string().openapi({ example: '2026-09-15' }) });
