import { z } from '@hono/zod-openapi';
import type { DatasetVersionAnswer, DatasetVersionsAnswer } from '../contract/index.ts';
import { causeSchema } from './revisions.ts';

export const datasetVersionsSchema: z.ZodType<DatasetVersionsAnswer, DatasetVersionsAnswer> = z
  .object({
    versions: z.array(z.object({ day: z.string(), dataset: z.string().nullable(), because: z.array(causeSchema) })),
    all: z.number(),
  })
  .openapi('DatasetVersions');

export const datasetVersionSchema: z.ZodType<DatasetVersionAnswer, DatasetVersionAnswer> = z
  .object({ day: z.string(), dataset: z.string() })
  .openapi('DatasetVersion');

export const dayParam = z.object({ day: z.string().openapi({ example: '2026-08-31' }) });
