import { z } from '@hono/zod-openapi';
import { RULE_IDS } from '../../../disclosure/index.ts';
import type { FigureNearest, WithheldReasonsAnswer } from '../contract/index.ts';

export const nearestSchema: z.ZodType<FigureNearest, FigureNearest> = z.object({
  query: z.string().openapi({ example: 'metric=A1&by=area' }),
  by: z.array(z.string()),
  where: z.array(z.object({ dimension: z.string(), codes: z.array(z.string()) })),
  period: z.string(),
  grain: z.string().nullable(),
  lead: z.string(),
  text: z.string(),
});

export const withheldReasonsSchema: z.ZodType<WithheldReasonsAnswer, WithheldReasonsAnswer> = z
  .object({
    metric: z.object({ id: z.string(), alias: z.string() }),
    audience: z.literal('internal'),
    dataset: z.string(),
    asKnownOn: z.string().nullable(),
    limits: z.object({ fewestPersons: z.number(), smallestBase: z.number() }),
    rows: z.array(
      z.object({
        dims: z.record(z.string(), z.object({ code: z.string(), label: z.string() })),
        period: z.string(),
        kind: z.enum([
          ...(['rule', 'protects', 'adds-up', 'base'] as const),
          ...(['too-fine', 'not-of-this-time', 'other-part-of-year', 'stands-beside', 'by-itself'] as const),
        ]),
        rule: z.enum(RULE_IDS).nullable(),
        cells: z.array(z.record(z.string(), z.string())).openapi({ description: 'Codes by dimension; at most three.' }),
        text: z.string(),
      }),
    ),
  })
  .openapi('WithheldReasons');
