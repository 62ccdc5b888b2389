import { z } from '@hono/zod-openapi';
import type { LeadersAnswer, StudyLeaveAnswer } from '../contract/index.ts';

/** In the order of the page. */
export const LEADERS_PARTS = ['posts', 'posts-by-year', 'pipeline', 'continuity', 'load'] as const;
const part = z.enum(LEADERS_PARTS);
const state = z.enum(['shown', 'provisional', 'withheld', 'not-applicable', 'not-delivered']);
const languages = z.enum(['nb', 'nn', 'en']);
const number = z.number().nullable();
const numbers = { numerator: number, denominator: number, value: number };

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
        cells: z.array(z.object({ text: z.string().nullable(), state, ...numbers })),
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

export const leadersExportQuery = z.object({
  lang: languages.optional(),
  format: z.enum(['csv', 'xlsx']),
});

const within = (from: number, to: number, standard: number) => z.coerce.number().min(from).max(to).default(standard);
const MOST_KRONER = 1_000_000;

export const studyLeaveQuery = z.object({
  lang: languages.optional(),
  after: within(1, 30, 10).openapi({ description: 'Years as principal of the school before somebody is entitled.' }),
  months: within(1, 12, 4).openapi({ description: 'Length of the leave in months.' }),
  taking: within(0, 100, 100).openapi({ description: 'Per cent of those entitled who take it.' }),
  'cost-low': within(0, MOST_KRONER, 80_000).openapi({ description: 'Lowest cost of a month of leave, kroner.' }),
  'cost-high': within(0, MOST_KRONER, 110_000).openapi({ description: 'Highest cost of a month of leave, kroner.' }),
});
