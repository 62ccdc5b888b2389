import { z } from '@hono/zod-openapi';
import { REPORTED_MEASURES } from '../../../terms/index.ts';
import type { BesideItem, ReportedAnswer, ReportedBesideAnswer, ReportedItem } from '../contract/index.ts';
import { figureQuery } from './figure.ts';

const coded = z.object({ code: z.string(), label: z.string() });

const item = z.object({
  id: z.string(),
  delivery: z.string().nullable(),
  publisher: z.string(),
  title: z.string().nullable(),
  publishedOn: z.string().nullable().openapi({ example: '2025-03-01' }),
  metric: z.object({ id: z.string().nullable(), name: z.string() }),
  definition: coded,
  period: z.string().openapi({ example: '2023-10-01/2024-10-01' }),
  group: coded.openapi({ description: 'Total: everybody.' }),
  place: coded.openapi({ description: 'Total: the whole owner.' }),
  state: z.enum(['shown', 'withheld']),
  value: z.number().nullable().openapi({ description: 'Shares are 0–1. Null where withheld.' }),
  valueText: z.string(),
  measure: z.enum(REPORTED_MEASURES),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  address: z.string().nullable(),
  note: z.string().nullable(),
}) satisfies z.ZodType<ReportedItem>;

export const reportedSchema: z.ZodType<ReportedAnswer, ReportedAnswer> = z
  .object({ reported: z.array(item.extend({ knownOn: z.string(), withdrawnOn: z.string().nullable() })) })
  .openapi('Reported');

const ours = z.object({
  state: z.enum(['shown', 'provisional', 'withheld', 'not-applicable', 'not-delivered', 'none']),
  value: z.number().nullable(),
  text: z.string(),
});

const beside = item.extend({
  against: z.object({ id: z.string(), alias: z.string(), name: z.string() }),
  isSameDefinition: z.boolean(),
  now: ours,
  atTheTime: ours.nullable().openapi({ description: 'Ours as known on the day it was published.' }),
  difference: z
    .object({ whole: z.number(), parts: z.array(z.object({ kind: z.string(), amount: z.number() })) })
    .nullable()
    .openapi({ description: 'Ours now less what was told, as shown; the parts add up to the whole.' }),
  sentences: z.array(z.string()),
  bridge: z.string().nullable(),
  revises: z.string().nullable(),
  revisedBy: z.string().nullable(),
  conflicts: z.array(z.string()),
}) satisfies z.ZodType<BesideItem>;

export const reportedBesideSchema: z.ZodType<ReportedBesideAnswer, ReportedBesideAnswer> = z
  .object({ reported: z.array(beside) })
  .openapi('ReportedBeside');

export const besideQuery = figureQuery.omit({ rule: true });
