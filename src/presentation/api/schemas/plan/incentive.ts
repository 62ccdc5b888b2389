import { z } from '@hono/zod-openapi';
import type {
  ActionIncentiveAnswer,
  IncentiveAnswer,
  IncentiveCount,
  IncentiveTellingBody,
} from '../../contract/index.ts';
import { languageQuery } from '../administration.ts';

const text = z.string();
const range = z
  .object({ low: z.number(), likely: z.number().nullable(), high: z.number().nullable() })
  .openapi({ description: '95 % interval; `high` null = no upper bound.' });

const count: z.ZodType<IncentiveCount, IncentiveCount> = z
  .object({
    code: text,
    label: text,
    state: z.enum(['shown', 'provisional', 'withheld', 'not-applicable', 'not-delivered']),
    value: z.number().nullable(),
    text,
  })
  .openapi('IncentiveCount');

export const incentiveSchema: z.ZodType<IncentiveAnswer, IncentiveAnswer> = z
  .object({
    title: text,
    day: text,
    dataset: text,
    sentences: z.array(text),
    eligible: z.object({
      metric: text,
      total: count,
      tables: z.array(z.object({ by: z.enum(['area', 'unit']), title: text, rows: z.array(count) })),
    }),
    reckoned: z
      .object({
        recipients: range.nullable(),
        stayAnyway: range.nullable(),
        extra: range.nullable(),
        leaveAnyway: range.nullable(),
        cost: range.nullable(),
        deadweight: range,
        stayersAnyway: range,
        costPerExtra: range.nullable(),
        isShown: z.boolean(),
        isCut: z.boolean(),
      })
      .nullable(),
    results: z.array(z.object({ key: text, label: text, text })),
    assumptions: z.array(z.object({ key: text, label: text, text, source: text })),
    unknown: z.array(text),
  })
  .openapi('Incentive');

const EXAMPLE =
  '{"who":{"groups":["teacher"],"livingConditions":["exposed"]},"perYear":60000,"years":3,"takeUp":0.8,"effect":{"low":0.01,"likely":0.04,"high":0.07}}';

export const incentiveQuery = languageQuery.extend({
  rule: text.openapi({
    example: EXAMPLE,
    description: 'The rule as JSON; docs/methods/incentives.md tells its parts.',
  }),
});

/** What a rule may be is said by its reader, part by part and in words; here it is any object. */
export const incentiveBodySchema = z
  .record(text, z.unknown())
  .openapi('IncentiveRule', { example: JSON.parse(EXAMPLE) });

export const incentiveTellingBodySchema: z.ZodType<IncentiveTellingBody, IncentiveTellingBody> = z
  .object({ rule: z.record(text, z.unknown()), reason: text, seen: z.number().nullable() })
  .openapi('IncentiveTellingBody');

const telling = z.object({
  ...{ no: z.number(), rule: text, title: text, at: text, by: text, reason: text, counts: z.boolean(), text },
});

export const actionIncentiveSchema: z.ZodType<ActionIncentiveAnswer, ActionIncentiveAnswer> = z
  .object({
    ...{ code: text, holds: telling.nullable(), answer: incentiveSchema.nullable(), problem: text.nullable() },
    ...{ mayUndo: z.boolean(), mayRedo: z.boolean(), told: z.array(telling) },
  })
  .openapi('ActionIncentive');
