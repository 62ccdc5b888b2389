import { z } from '@hono/zod-openapi';
import type { TemplatesAnswer } from '../contract/index.ts';

const column = z.object({ name: z.string(), meaning: z.string(), mandatory: z.boolean(), words: z.array(z.string()) });

export const templatesSchema: z.ZodType<TemplatesAnswer, TemplatesAnswer> = z
  .object({
    templates: z.array(
      z.object({ source: z.string(), label: z.string(), purpose: z.string(), columns: z.array(column) }),
    ),
  })
  .openapi('Templates');

export const sourceParam = z.object({ source: z.string().openapi({ example: 'posts' }) });
