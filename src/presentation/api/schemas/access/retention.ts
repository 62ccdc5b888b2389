import { z } from '@hono/zod-openapi';
import type {
  RetentionAnswer,
  RetentionRequest,
  RetentionRunAnswer,
  RetentionRunRequest,
} from '../../contract/index.ts';

const decided = z.object({
  months: z.number().nullable(),
  planAllows: z.boolean(),
  reason: z.string(),
  by: z.string(),
  from: z.string(),
  knownOn: z.string(),
});

export const retentionSchema: z.ZodType<RetentionAnswer, RetentionAnswer> = z
  .object({
    kinds: z.array(
      z.object({
        kind: z.string(),
        name: z.string(),
        countedFrom: z.string(),
        proposedMonths: z.number().nullable(),
        why: z.string(),
        authority: z.array(z.string()),
        isRun: z.boolean(),
        holds: decided.nullable(),
        others: z.array(decided),
      }),
    ),
    mayDecide: z.boolean(),
    lastRun: z.string().nullable(),
    runs: z
      .array(
        z.object({
          no: z.number(),
          at: z.string(),
          by: z.string(),
          removed: z.array(z.object({ name: z.string(), count: z.number() })).readonly(),
        }),
      )
      .readonly(),
  })
  .openapi('Retention');

export const retentionRequestSchema: z.ZodType<RetentionRequest, RetentionRequest> = z
  .object({
    kind: z.string(),
    months: z.string().openapi({ example: '24', description: 'A whole number of months, or forever.' }),
    planAllows: z
      .boolean()
      .openapi({ description: 'Whether the archive’s documentation plan allows it to be deleted.' }),
    reason: z.string(),
    by: z.string().openapi({ description: 'Who answers for the decision.' }),
    from: z.string().nullable(),
  })
  .openapi('RetentionRequest');

export const retentionRunSchema: z.ZodType<RetentionRunAnswer, RetentionRunAnswer> = z
  .object({
    tried: z.boolean(),
    code: z.string(),
    removed: z.number(),
    kinds: z
      .array(
        z.object({
          kind: z.string(),
          name: z.string(),
          removed: z.number(),
          kept: z.array(z.object({ reason: z.string(), count: z.number() })).readonly(),
        }),
      )
      .readonly(),
    notes: z.array(z.string()).readonly(),
  })
  .openapi('RetentionRun');

export const retentionRunRequestSchema: z.ZodType<RetentionRunRequest, RetentionRunRequest> = z
  .object({ code: z.string().max(64).openapi({ description: 'The code that the try answered.' }) })
  .openapi('RetentionRunRequest');
