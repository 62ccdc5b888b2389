import { z } from '@hono/zod-openapi';
import type { DeliveryQuality, QualityAnswer } from '../contract/index.ts';

const grade = z.enum(['good', 'usable', 'weak', 'none']);
const graded = { grade, label: z.string(), text: z.string(), reasons: z.array(z.string()) };

export const deliveryQualitySchema: z.ZodType<DeliveryQuality, DeliveryQuality> = z
  .object(graded)
  .openapi('DeliveryQuality');

export const qualitySchema: z.ZodType<QualityAnswer, QualityAnswer> = z
  .object({
    sources: z.array(
      z.object({
        ...graded,
        source: z.string(),
        name: z.string(),
        delivery: z.string(),
        knownOn: z.string(),
        freshness: z.enum(['fresh', 'due', 'old']),
        freshnessText: z.string(),
      }),
    ),
    deliveries: z.array(
      z.object({ delivery: z.string(), source: z.string(), grade, label: z.string(), text: z.string() }),
    ),
    metrics: z.array(z.object({ metric: z.string(), name: z.string(), grade, label: z.string(), text: z.string() })),
  })
  .openapi('Quality');
