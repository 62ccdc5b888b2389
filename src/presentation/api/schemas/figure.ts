import { z } from '@hono/zod-openapi';
import { METRIC_UNITS } from '../../../disclosure/index.ts';
import { BREAK_KINDS, REPORTED_DEFINITIONS } from '../../../terms/index.ts';
import type { FigureAnswer, FigureBreak } from '../contract/index.ts';
import { nearestSchema } from './explained.ts';

const note = z.object({
  code: z.string(),
  text: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});

const row = z.object({
  dims: z.record(z.string(), z.object({ code: z.string(), label: z.string() })),
  period: z.string().openapi({ example: '2024-10-01/2025-10-01' }),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  value: z.number().nullable().openapi({ description: 'Shares are 0–1. Null unless shown or provisional.' }),
  interval: z.object({ low: z.number(), high: z.number(), level: z.number() }).nullable(),
  state: z.enum(['shown', 'provisional', 'withheld', 'not-applicable', 'not-delivered']),
  reason: z.string().nullable(),
  sum: z.enum(['time', 'units']).optional(),
  quoted: z
    .object({
      publisher: z.string(),
      title: z.string().nullable(),
      publishedOn: z.string().nullable(),
      definition: z.object({ code: z.enum(REPORTED_DEFINITIONS), label: z.string() }),
      address: z.string().nullable(),
    })
    .exactOptional()
    .openapi({ description: 'Only of figures that are quoted from others and not counted.' }),
});

/** Read-only lists as the contract has them; zod's own are not. */
export const figureBreak: z.ZodType<FigureBreak, FigureBreak> = z.object({
  id: z.string(),
  day: z.string().openapi({ example: '2021-01-01', description: 'First day of the newer series.' }),
  kind: z.enum(BREAK_KINDS),
  title: z.string(),
  reason: z.string(),
  address: z.string().nullable(),
  metrics: z.array(z.string()).openapi({ description: 'Empty: every metric.' }),
  rows: z.record(z.string(), z.array(z.string())).openapi({ description: 'Codes by dimension; empty: every row.' }),
});

export const figureRows = z.array(row);

export const figureSchema: z.ZodType<FigureAnswer, FigureAnswer> = z
  .object({
    metric: z.object({
      id: z.string(),
      alias: z.string(),
      version: z.string(),
      unit: z.enum(METRIC_UNITS),
    }),
    audience: z.enum(['public', 'internal']),
    population: z.array(note),
    exclusions: z.array(note),
    settings: z.record(z.string(), z.union([z.string(), z.number()])),
    period: z.record(z.string(), z.string()),
    dataset: z.string().openapi({ example: 'sha256:…' }),
    asKnownOn: z.string().nullable(),
    notes: z.array(note),
    breaks: z.array(figureBreak),
    rows: figureRows,
    nearest: nearestSchema.exactOptional().openapi({
      description: 'Only where most rows of a public answer are withheld and a question near it shows more.',
    }),
  })
  .openapi('Figure');

/** JSON-stat 2.0 is a standard of its own: the document names it and does not repeat it. */
export const jsonStatSchema = z
  .looseObject({ version: z.literal('2.0'), class: z.literal('dataset') })
  .openapi('JsonStat');

const questionQuery = z.object({
  metric: z.string().openapi({ example: 'owner-turnover', description: 'Id or alias of a metric.' }),
  by: z.string().optional().openapi({ example: 'unit,staff-group', description: 'Dimensions, commas between.' }),
  where: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .openapi({ type: 'array', items: { type: 'string' }, description: '`dimension=code,…`; several hold at once.' }),
  at: z.string().optional().openapi({ example: '2025-10-01' }),
  from: z.string().optional(),
  to: z.string().optional(),
  grain: z.string().optional().openapi({ example: 'school-year', description: 'month, tertial, school-year or year.' }),
  'as-known-on': z.string().optional(),
  rule: z.string().optional().openapi({ example: 'ssb', description: 'A named counting rule; A1 and A2 offer ssb.' }),
  sum: z
    .string()
    .optional()
    .openapi({ example: 'units', description: 'time or units: adds the rows up, or refuses where they do not add.' }),
  lang: z.enum(['nb', 'nn', 'en']).optional(),
});

export const figureQuery = questionQuery.extend({ audience: z.enum(['public', 'internal']).optional() });
export const exportQuery = questionQuery.extend({
  format: z.enum(['csv', 'xlsx', 'json-stat']),
  audience: z.string().optional().openapi({ description: 'Has no effect: an export is always public.' }),
});
