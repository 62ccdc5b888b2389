import { z } from '@hono/zod-openapi';
import { BREAK_KINDS } from '../../../terms/index.ts';
import type { BreakChanged, BreakRequest, BreakSaved, BreaksAnswer } from '../contract/index.ts';

const coded = z.array(z.object({ code: z.string(), label: z.string() }));
const inThree = z.object({ nb: z.string().optional(), nn: z.string().optional(), en: z.string().optional() });

export const breaksSchema: z.ZodType<BreaksAnswer, BreaksAnswer> = z
  .object({
    breaks: z.array(
      z.object({
        id: z.string(),
        day: z.string().openapi({ example: '2021-01-01', description: 'First day of the newer series.' }),
        kind: z.enum(BREAK_KINDS),
        origin: z.enum(['known', 'seen', 'own']),
        title: z.string(),
        reason: z.string(),
        address: z.string().nullable(),
        metrics: coded.openapi({ description: 'Empty: every metric.' }),
        dimensions: coded,
        groups: coded,
        units: coded,
        sources: coded,
        counts: z.boolean(),
        words: z.array(z.object({ counts: z.boolean(), at: z.string(), by: z.string() })),
      }),
    ),
  })
  .openapi('Breaks');

export const breakRequestSchema: z.ZodType<BreakRequest, BreakRequest> = z
  .object({
    day: z.string(),
    title: inThree,
    reason: inThree,
    metrics: z.array(z.string()).openapi({ description: 'Ids or aliases; empty: every metric.' }),
    groups: z.array(z.string()).openapi({ description: 'Staff groups and subgroups; empty: all.' }),
    units: z.array(z.string()),
    sources: z.array(z.string()),
    address: z.string().nullable(),
  })
  .openapi('BreakRequest');

export const breakSavedSchema: z.ZodType<BreakSaved, BreakSaved> = z.object({ id: z.string() }).openapi('BreakSaved');

export const breakChangedSchema: z.ZodType<BreakChanged, BreakChanged> = z
  .object({ id: z.string(), outcome: z.enum(['changed', 'as-it-was']) })
  .openapi('BreakChanged');
