import { z } from '@hono/zod-openapi';
import { METRIC_UNITS, TIME_OF_KERNEL } from '../../../disclosure/index.ts';
import type { DimensionsAnswer, LiveMetric, MetricsAnswer, ReferenceValue, WaitingMetric } from '../contract/index.ts';

const reference: z.ZodType<ReferenceValue, ReferenceValue> = z.object({
  value: z.number(),
  unit: z.enum(METRIC_UNITS),
  period: z.string(),
  population: z.string(),
  publisher: z.string(),
  address: z.string(),
  comparable: z.boolean(),
  note: z.string(),
});

const live: z.ZodType<LiveMetric, LiveMetric> = z
  .object({
    status: z.literal('live'),
    id: z.string(),
    alias: z.string(),
    version: z.string(),
    unit: z.enum(METRIC_UNITS),
    kernel: z.enum(Object.keys(TIME_OF_KERNEL) as (keyof typeof TIME_OF_KERNEL)[]),
    time: z.enum(['day', 'two-days', 'period']),
    name: z.string(),
    definition: z.string(),
    formula: z.string(),
    numerator: z.string(),
    denominator: z.string().nullable(),
    population: z.string(),
    exclusions: z.array(z.string()),
    overTime: z.enum(['never-add', 'adds']),
    overUnits: z.enum(['never-add', 'adds']),
    adding: z.string(),
    notOffered: z.array(z.string()),
    referenceValues: z.array(reference),
    sources: z.array(z.string()),
    pitfalls: z.array(z.string()),
    owner: z.string(),
    validFrom: z.string(),
    definedBy: z.string(),
  })
  .openapi('LiveMetric');

const waiting: z.ZodType<WaitingMetric, WaitingMetric> = z
  .object({ status: z.literal('waiting'), id: z.string(), name: z.string(), waitsFor: z.string() })
  .openapi('WaitingMetric');

export const metricsSchema: z.ZodType<MetricsAnswer, MetricsAnswer> = z
  .object({ metrics: z.array(z.union([live, waiting])) })
  .openapi('Metrics');

export const dimensionsSchema: z.ZodType<DimensionsAnswer, DimensionsAnswer> = z
  .object({
    dimensions: z.array(
      z.object({
        id: z.string(),
        label: z.string(),
        codes: z.array(z.object({ code: z.string(), label: z.string() })),
      }),
    ),
  })
  .openapi('Dimensions');
