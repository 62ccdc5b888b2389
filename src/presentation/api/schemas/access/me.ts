import { z } from '@hono/zod-openapi';
import type { DelegationRequest, EndSessionsRequest, MeAnswer } from '../../contract/index.ts';
import { grantItem, userItem } from './users.ts';

export const meSchema: z.ZodType<MeAnswer, MeAnswer> = z
  .object({
    user: userItem.nullable(),
    role: z.object({ role: z.string(), label: z.string(), sees: z.string(), place: z.string().nullable() }),
    may: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        reach: z.enum(['owner', 'units', 'person']),
        units: z.number(),
      }),
    ),
    handedOn: z.array(z.object({ name: z.string(), grant: grantItem })),
    sessions: z.array(
      z.object({
        id: z.string(),
        label: z.string().nullable(),
        begun: z.string(),
        lastSeen: z.string(),
        isThis: z.boolean(),
      }),
    ),
    contact: z.string().nullable(),
    officers: z.array(z.string()),
  })
  .openapi('Me');

export const delegationRequestSchema: z.ZodType<DelegationRequest, DelegationRequest> = z
  .object({
    grant: z.string(),
    to: z.string().max(200),
    from: z.string(),
    until: z.string(),
    unit: z.string().nullable(),
    reason: z.string().max(400),
  })
  .openapi('DelegationRequest');

export const endSessionsRequestSchema: z.ZodType<EndSessionsRequest, EndSessionsRequest> = z
  .object({ id: z.string().nullable() })
  .openapi('EndSessionsRequest');
