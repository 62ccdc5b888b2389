import { z } from '@hono/zod-openapi';
import type { ShortageAnswer } from '../contract/index.ts';

const by = z.enum(['staff-group', 'school-type', 'area', 'living-conditions']);
const state = z.enum(['shown', 'provisional', 'withheld', 'not-applicable', 'not-delivered']);

export const shortageSchema: z.ZodType<ShortageAnswer, ShortageAnswer> = z
  .object({
    by,
    audience: z.enum(['public', 'internal']),
    dataset: z.string(),
    parts: z.array(
      z.object({
        key: z.enum(['C2', 'C7', 'C4', 'A8']),
        name: z.string(),
        metric: z.string().nullable(),
        weight: z.number(),
        period: z.string().nullable(),
      }),
    ),
    rows: z.array(
      z.object({
        code: z.string(),
        label: z.string(),
        index: z.number().nullable(),
        text: z.string().nullable(),
        of: z.number(),
        cells: z.array(z.object({ text: z.string().nullable(), state, standardised: z.number().nullable() })),
      }),
    ),
    lacks: z.string(),
  })
  .openapi('ShortageIndex');

export const shortageQuery = z.object({
  lang: z.enum(['nb', 'nn', 'en']).optional(),
  audience: z.enum(['public', 'internal']).optional(),
  by: by.default('staff-group').openapi({ description: 'What the rows are.' }),
});

export const shortageExportQuery = shortageQuery.omit({ audience: true });
