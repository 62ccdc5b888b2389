import { z } from '@hono/zod-openapi';
import type {
  DeliveriesAnswer,
  DeliveryAnswer,
  JobAnswer,
  JobStarted,
  UnplacedAnswer,
  WithdrawAnswer,
} from '../contract/index.ts';
import { deliveryQualitySchema } from './quality.ts';
import { asReadSchema, mappingNeededSchema } from './tables.ts';

const rows = z.object({ read: z.number(), kept: z.number(), rejected: z.number() });

const finding = z
  .object({
    control: z.string(),
    severity: z.enum(['stops-delivery', 'rejects-row', 'note']),
    file: z.string(),
    line: z.number().nullable(),
    path: z.string(),
    message: z.string(),
    action: z.string(),
    count: z.number(),
  })
  .openapi('Finding');

export const unplacedSchema: z.ZodType<UnplacedAnswer, UnplacedAnswer> = z
  .object({
    positions: z.array(
      z.object({
        position: z.string(),
        title: z.string().nullable(),
        rows: z.number(),
        suggestion: z.object({ code: z.string(), label: z.string() }).nullable(),
      }),
    ),
    workplaces: z.array(
      z.object({
        workplace: z.string(),
        rows: z.number(),
        suggestions: z.array(z.object({ unit: z.string(), name: z.string() })),
      }),
    ),
  })
  .openapi('Unplaced');

const outcome = z
  .object({
    id: z.string().nullable(),
    sha256: z.string(),
    source: z.string().nullable(),
    files: z.array(z.string()),
    status: z.enum(['taken-in', 'already-known', 'stopped', 'not-recognised']),
    rows,
    findings: z.array(finding),
    unplaced: unplacedSchema,
    mapping: z.string().nullable(),
    asRead: asReadSchema.nullable(),
    mappingNeeded: mappingNeededSchema.nullable(),
  })
  .openapi('DeliveryOutcome');

export const jobStartedSchema: z.ZodType<JobStarted, JobStarted> = z.object({ job: z.string() }).openapi('JobStarted');

export const jobSchema: z.ZodType<JobAnswer, JobAnswer> = z
  .object({
    id: z.string(),
    state: z.enum(['waiting', 'running', 'done', 'failed']),
    check: z.boolean(),
    steps: z.array(
      z.object({ file: z.string(), stage: z.enum(['reading', 'checking', 'keeping', 'done']), rows: z.number() }),
    ),
    deliveries: z.array(outcome),
    problem: z.string().nullable(),
  })
  .openapi('Job');

const item = z
  .object({
    id: z.string(),
    source: z.string(),
    files: z.array(z.string()),
    sha256: z.string(),
    takenInAt: z.string(),
    takenInBy: z.string(),
    knownOn: z.string(),
    ownTime: z.boolean(),
    rows,
    findings: z.object({ 'rejects-row': z.number(), note: z.number() }),
    withdrawnAt: z.string().nullable(),
  })
  .openapi('Delivery');

export const deliveriesSchema: z.ZodType<DeliveriesAnswer, DeliveriesAnswer> = z
  .object({ deliveries: z.array(item) })
  .openapi('Deliveries');

export const deliverySchema: z.ZodType<DeliveryAnswer, DeliveryAnswer> = z
  .object({ delivery: item, quality: deliveryQualitySchema, findings: z.array(finding) })
  .openapi('DeliveryWithFindings');

export const withdrawSchema: z.ZodType<WithdrawAnswer, WithdrawAnswer> = z
  .object({ id: z.string(), outcome: z.enum(['withdrawn', 'already-withdrawn']) })
  .openapi('Withdrawal');

export const uploadSchema = z
  .object({
    files: z.any().openapi({ type: 'array', items: { type: 'string', format: 'binary' } }),
    check: z.string().optional().openapi({ description: '`true`: try without taking in.' }),
    mapping: z.string().optional().openapi({ description: 'A mapping as JSON text.' }),
    mappingName: z
      .string()
      .optional()
      .openapi({ description: 'Name under which the mapping is saved; alone, the saved mapping to read by.' }),
  })
  .openapi('Upload');
