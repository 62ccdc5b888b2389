import { z } from '@hono/zod-openapi';
import type { LeadersAnswer, StudyLeaveAnswer } from '../contract/index.ts';

const part = z.enum(['posts-by-year', 'posts', 'pipeline', 'continuity', 'load']);
const state = z.enum(['shown', 'provisional', 'withheld', 'not-applicable', 'not-delivered']);
const languages = z.enum(['nb', 'nn', 'en']);

export const leadersSchema: z.ZodType<LeadersAnswer, LeadersAnswer> = z
  .object({
    part,
    audience: z.enum(['public', 'internal']),
    dataset: z.string(),
    rowsAre: z.enum(['year', 'school-type']),
    sentences: z.array(z.array(z.object({ text: z.string(), strong: z.boolean() }))),
    columns: z.array(
      z.object({
        key: z.string(),
        name: z.string(),
        metric: z.string().nullable(),
        where: z.array(z.object({ dimension: z.string(), code: z.string() })),
      }),
    ),
    rows: z.array(
      z.object({
        code: z.string(),
        label: z.string(),
        cells: z.array(z.object({ text: z.string().nullable(), state })),
      }),
    ),
  })
  .openapi('Leaders');

const expected = z.object({ value: z.number(), low: z.number(), high: z.number(), text: z.string() });

export const studyLeaveSchema: z.ZodType<StudyLeaveAnswer, StudyLeaveAnswer> = z
  .object({
    wish: z.object({
      afterYears: z.number(),
      months: z.number(),
      taking: z.number(),
      costLow: z.number(),
      costHigh: z.number(),
    }),
    found: z
      .object({
        principals: z.number(),
        schools: z.number(),
        changes: z.number(),
        now: expected,
        perYear: expected,
        leaves: expected,
        monthsWithout: expected,
        cost: z.object({ low: z.number(), high: z.number(), text: z.string() }),
      })
      .nullable(),
    why: z.string(),
    atRisk: z.string(),
  })
  .openapi('StudyLeave');

export const leadersPath = z.object({ part });

export const leadersQuery = z.object({
  lang: languages.optional(),
  audience: z.enum(['public', 'internal']).optional(),
});

const number = (from: number, to: number, standard: number) => z.coerce.number().min(from).max(to).default(standard);
const MOST_KRONER = 1_000_000;

export const studyLeaveQuery = z.object({
  lang: languages.optional(),
  after: number(1, 30, 10).openapi({ description: 'Years as principal of the school before somebody is entitled.' }),
  months: number(1, 12, 4).openapi({ description: 'Length of the leave in months.' }),
  taking: number(0, 100, 100).openapi({ description: 'Per cent of those entitled who take it.' }),
  'cost-low': number(0, MOST_KRONER, 80_000).openapi({ description: 'Lowest cost of a month of leave, kroner.' }),
  'cost-high': number(0, MOST_KRONER, 110_000).openapi({ description: 'Highest cost of a month of leave, kroner.' }),
});
