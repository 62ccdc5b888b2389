import { z } from '@hono/zod-openapi';
import type { PlanQuestionsAnswer } from '../contract/index.ts';

const figure = z.object({
  metric: z.string(),
  group: z.string(),
  by: z.string(),
  period: z.string(),
  where: z.array(z.object({ dimension: z.string(), code: z.string() })),
});

export const planQuestionsSchema: z.ZodType<PlanQuestionsAnswer, PlanQuestionsAnswer> = z
  .object({
    topics: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        demands: z.array(z.string()),
        questions: z.array(z.object({ key: z.string(), text: z.string(), name: z.string(), figure })),
        lacks: z.string(),
      }),
    ),
  })
  .openapi('PlanQuestions');
