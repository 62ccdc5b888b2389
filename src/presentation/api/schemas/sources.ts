import { z } from '@hono/zod-openapi';
import type { SourcesComparedAnswer } from '../contract/index.ts';

const unit = z.object({
  unit: z.string(),
  here: z.number(),
  there: z.number(),
  onlyHere: z.number(),
  onlyThere: z.number(),
  otherPercent: z.number(),
});

export const sourcesComparedSchema: z.ZodType<SourcesComparedAnswer, SourcesComparedAnswer> = z
  .object({
    countingSource: z.string(),
    comparisons: z.array(
      z.object({
        month: z.string(),
        here: z.string(),
        there: z.string(),
        unitsCompared: z.number(),
        units: z.array(unit),
      }),
    ),
  })
  .openapi('SourcesCompared');
