import { z } from '@hono/zod-openapi';
import { COMPARE_VERDICTS, METRIC_UNITS, NO_INTERVAL } from '../../../disclosure/index.ts';
import type { CompareAnswer, KeyMetricsAnswer } from '../contract/index.ts';
import { figureBreak } from './figure.ts';

const interval = z.object({ low: z.number(), high: z.number(), level: z.number() }).nullable();
const side = z.object({
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  value: z.number().nullable(),
  interval,
  state: z.enum(['shown', 'provisional', 'withheld', 'not-applicable', 'not-delivered']),
  text: z.string(),
});
const metric = z.object({ id: z.string(), alias: z.string(), version: z.string(), unit: z.enum(METRIC_UNITS) });
const names = z.object({ a: z.string(), b: z.string() });
const sentence = z.array(z.object({ text: z.string(), strong: z.boolean() }));
const audience = z.enum(['public', 'internal']);

const lineParts = {
  line: z.array(z.object({ column: z.string(), code: z.string(), label: z.string() })),
  unit: z.enum(METRIC_UNITS),
  a: side,
  b: side,
  difference: z.number().nullable().openapi({ description: 'a less b, in the unit of the values.' }),
  differenceText: z.string().nullable(),
  interval,
  intervalText: z.string().nullable(),
  why: z.enum(NO_INTERVAL).nullable(),
  whyText: z.string().nullable(),
  verdict: z.enum(COMPARE_VERDICTS),
  verdictText: z.string(),
  heldBack: z.boolean(),
  sentence,
};

export const compareSchema: z.ZodType<CompareAnswer, CompareAnswer> = z
  .object({
    metric,
    name: z.string(),
    audience,
    kind: z.enum(['groups', 'periods']),
    names,
    periods: names,
    filters: z.array(z.object({ dimension: z.string(), codes: z.array(z.string()), label: z.string() })),
    tests: z.number(),
    lines: z.array(z.object(lineParts)),
    broken: figureBreak.nullable(),
    notes: z.array(z.string()),
    asKnownOn: z.string().nullable(),
    dataset: z.string(),
  })
  .openapi('Comparison');

export const keyMetricsSchema: z.ZodType<KeyMetricsAnswer, KeyMetricsAnswer> = z
  .object({
    audience,
    group: z.string(),
    dimension: z.string(),
    codes: z.object({ a: z.array(z.string()), b: z.array(z.string()) }),
    names,
    tests: z.number(),
    lead: sentence,
    rows: z.array(
      z.object({
        ...lineParts,
        metric,
        name: z.string(),
        reason: z.string(),
        period: z.string(),
        remark: z.string().nullable(),
      }),
    ),
    notes: z.array(z.string()),
    dataset: z.string(),
  })
  .openapi('KeyMetrics');

const asked = {
  metric: z.string().openapi({ example: 'owner-turnover', description: 'Id or alias of a metric.' }),
  where: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .openapi({ type: 'array', items: { type: 'string' }, description: '`dimension=code,…`; several hold at once.' }),
  at: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
  'as-known-on': z.string().optional(),
  rule: z.string().optional(),
  a: z.string().optional().openapi({ example: 'living-conditions=exposed', description: 'The first group.' }),
  b: z.string().optional().openapi({ example: 'living-conditions=other', description: 'The second group.' }),
  'period-b': z
    .string()
    .optional()
    .openapi({ example: '2020-10-01/2021-10-01', description: 'In place of a and b: the same at another time.' }),
  lang: z.enum(['nb', 'nn', 'en']).optional(),
};
const ofKeyMetrics = {
  group: z.string().optional().openapi({ example: 'teacher', description: 'A staff group; without one, everybody.' }),
  lang: z.enum(['nb', 'nn', 'en']).optional(),
};

export const compareQuery = z.object({ ...asked, audience: audience.optional() });
export const compareExportQuery = z.object({ ...asked, audience: z.string().optional() });
export const keyMetricsQuery = z.object({ ...ofKeyMetrics, audience: audience.optional() });
export const keyMetricsExportQuery = z.object({ ...ofKeyMetrics, audience: z.string().optional() });
