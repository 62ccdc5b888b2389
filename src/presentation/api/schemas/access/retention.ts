import { z } from '@hono/zod-openapi';
import type { RetentionAnswer, RetentionRequest } from '../../contract/index.ts';

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
