import { z } from '@hono/zod-openapi';
import { LIMIT_KINDS, LIMIT_PURPOSES } from '../../../terms/index.ts';
import type { LimitRequest, LimitsAnswer } from '../contract/index.ts';

export const limitsSchema: z.ZodType<LimitsAnswer, LimitsAnswer> = z
  .object({
    limits: z.array(
      z.object({
        metric: z.object({ code: z.string(), label: z.string() }),
        alias: z.string(),
        kind: z.enum(LIMIT_KINDS),
        fewest: z.number().openapi({ example: 5, description: 'On screen and in reports. 1: nothing is withheld.' }),
        openData: z.number(),
        origin: z.enum(['standard', 'general', 'decided']),
        text: z.string(),
        why: z.string(),
        decisions: z.array(
          z.object({
            purpose: z.enum(LIMIT_PURPOSES),
            fewest: z.number().nullable().openapi({ description: 'Null: what holds where nobody has decided.' }),
            reason: z.string(),
            by: z.string(),
            day: z.string(),
          }),
        ),
      }),
    ),
  })
  .openapi('Limits');

export const limitRequestSchema: z.ZodType<LimitRequest, LimitRequest> = z
  .object({
    metric: z.string().openapi({ example: 'B5', description: 'Id or alias.' }),
    purpose: z.string().optional().openapi({ description: 'public (where left out) or open-data.' }),
    fewest: z.string().openapi({ example: '10', description: 'A whole number, or standard.' }),
    reason: z.string(),
    by: z.string().openapi({ description: 'Who answers for the decision.' }),
  })
  .openapi('LimitRequest');
