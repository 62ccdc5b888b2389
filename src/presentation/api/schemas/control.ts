import { z } from '@hono/zod-openapi';
import { CONTROL_LACKS, CONTROL_RULES, CONTROL_VERDICTS, GRAINS, METRIC_UNITS } from '../../../disclosure/index.ts';
import type { ControlAnswer } from '../contract/index.ts';
import { exportQuery, figureBreak, figureQuery } from './figure.ts';

const fired = z.object({ rule: z.enum(CONTROL_RULES), side: z.enum(['above', 'below']) });

const point = z.object({
  period: z.string().openapi({ example: '2024-10-01/2025-10-01' }),
  value: z.number().nullable().openapi({ description: 'Shares are 0–1. Null where the point is not seen.' }),
  state: z.enum(['shown', 'provisional', 'withheld', 'not-applicable', 'not-delivered']),
  range: z.number().nullable().openapi({ description: 'Distance to the period just before.' }),
  fired: z.array(fired),
  said: z.string(),
});

const stretch = z.object({
  from: z.number(),
  to: z.number().openapi({ description: 'Places among the points: from, and the first after.' }),
  breaks: z.array(z.string()),
  finalPoints: z.number().openapi({ description: 'The limits are made of these; provisional points are only judged.' }),
  limits: z.object({ mean: z.number(), lower: z.number(), upper: z.number(), rangeLimit: z.number() }).nullable(),
  lack: z.enum(CONTROL_LACKS).nullable(),
  verdict: z.enum(CONTROL_VERDICTS),
  signals: z.array(fired.extend({ periods: z.array(z.string()), provisional: z.boolean(), everyYear: z.boolean() })),
});

export const controlSchema: z.ZodType<ControlAnswer, ControlAnswer> = z
  .object({
    metric: z.object({ id: z.string(), alias: z.string(), version: z.string(), unit: z.enum(METRIC_UNITS) }),
    audience: z.enum(['public', 'internal']),
    grain: z.enum(GRAINS),
    period: z.record(z.string(), z.string()),
    dataset: z.string(),
    asKnownOn: z.string().nullable(),
    breaks: z.array(figureBreak),
    explained: z.array(z.string()),
    charts: z.array(
      z.object({
        dims: z.record(z.string(), z.object({ code: z.string(), label: z.string() })),
        unit: z.enum(METRIC_UNITS),
        verdict: z.object({ code: z.enum(CONTROL_VERDICTS), text: z.string() }),
        sentences: z.array(z.string()),
        points: z.array(point),
        stretches: z.array(stretch),
      }),
    ),
  })
  .openapi('Control');

const ofCharts = {
  grain: z.string().openapi({ example: 'month', description: 'month, tertial, school-year or year.' }),
  from: z.string().optional().openapi({ description: 'Left out with `to`: as far back as the grain needs.' }),
  code: z.string().optional().openapi({ example: 'teacher', description: 'One code of `by`; left out: all of them.' }),
};

export const controlQuery = figureQuery.omit({ at: true, sum: true }).extend(ofCharts);
export const controlExportQuery = exportQuery.omit({ at: true, sum: true, format: true }).extend(ofCharts);
