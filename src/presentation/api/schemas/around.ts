import { z } from '@hono/zod-openapi';
import type { AroundAnswer } from '../contract/index.ts';

const named = z.object({ code: z.string(), label: z.string() });
const number = z.number().nullable();
const languages = z.enum(['nb', 'nn', 'en']);

export const aroundSchema: z.ZodType<AroundAnswer, AroundAnswer> = z
  .object({
    audience: z.enum(['public', 'internal']),
    dataset: z.string(),
    fewestPaid: z.number(),
    living: z.array(z.object({ area: named, name: z.string(), year: z.string(), index: z.number(), text: z.string() })),
    agreements: z.array(
      z.object({
        units: z.array(named),
        group: named.nullable(),
        kind: named,
        since: z.string(),
        yearHours: number,
        atSchool: number,
        weeks: number,
        text: z.string(),
      }),
    ),
    pay: z.array(
      z.object({
        position: named,
        year: z.string(),
        measure: named,
        low: number,
        median: number,
        high: number,
        persons: number,
        state: z.enum(['shown', 'withheld']),
      }),
    ),
  })
  .openapi('Around');

export const aroundQuery = z.object({
  lang: languages.optional(),
  audience: z.enum(['public', 'internal']).optional(),
});

export const aroundExportQuery = z.object({ lang: languages.optional(), format: z.enum(['csv', 'xlsx']) });
