import { z } from '@hono/zod-openapi';
import type { LogCheckAnswer, LookUpLogAnswer } from '../../contract/index.ts';
import { languageQuery } from '../administration.ts';

const kind = z.enum(['ordinary', 'whistle-blowing', 'look-as', 'emergency']);
const named = z.object({ code: z.string(), label: z.string() });

export const lookUpLogSchema: z.ZodType<LookUpLogAnswer, LookUpLogAnswer> = z
  .object({
    lines: z.array(
      z.object({
        no: z.number(),
        at: z.string(),
        who: z.string(),
        role: z.string(),
        unit: named.nullable(),
        what: z.string(),
        purpose: z.string().nullable(),
        kind,
        aboutPerson: z.boolean(),
      }),
    ),
    total: z.number(),
    next: z.number().nullable(),
    kinds: z.array(z.object({ code: kind, label: z.string() })),
    purposes: z.array(named),
  })
  .openapi('LookUpLog');

export const logCheckSchema: z.ZodType<LogCheckAnswer, LogCheckAnswer> = z
  .object({
    lines: z.number(),
    unchained: z.number(),
    head: z.string().nullable(),
    at: z.string(),
    broken: z.object({ no: z.number(), why: z.enum(['changed', 'not-after-the-last']) }).nullable(),
  })
  .openapi('LogCheck');

export const lookUpLogQuery = languageQuery.extend({
  from: z.string().optional().openapi({ description: 'First day in Norway, YYYY-MM-DD.' }),
  to: z.string().optional().openapi({ description: 'Last day in Norway, YYYY-MM-DD.' }),
  who: z.string().max(200).optional().openapi({ description: 'Part of the name of who looked.' }),
  kind: z.string().optional(),
  unit: z.string().optional(),
  purpose: z.string().optional(),
  before: z.string().optional().openapi({ description: 'Lines before the one of this number.' }),
});
export const ownLookUpsQuery = languageQuery.extend({ before: z.string().optional() });
