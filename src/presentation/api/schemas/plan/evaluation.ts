import { z } from '@hono/zod-openapi';
import type {
  ActionDesignAnswer,
  ActionEvaluationAnswer,
  EvaluationDesignTellingBody,
  EvaluationFixBody,
} from '../../contract/index.ts';

const coded = z.object({ code: z.string(), label: z.string() });
const text = z.string();
const texts = z.array(text);
const number = z.number().nullable();

const design = z.object({
  question: text.openapi({ example: 'Blir flere nyutdannede?' }),
  metric: text.openapi({ example: 'B2' }),
  where: texts
    .readonly()
    .optional()
    .openapi({ example: ['staff-group=teacher'] }),
  grain: text.openapi({ example: 'school-year' }),
  waves: z
    .array(z.object({ from: text, units: texts.readonly() }))
    .readonly()
    .optional(),
  control: text.optional().openapi({ example: 'never' }),
  comparedWith: texts.readonly().optional(),
  from: text.openapi({ example: '2018-08-01' }),
  to: text.openapi({ example: '2028-08-01' }),
  method: text.openapi({ example: 'randomisation' }),
  anticipation: z.number().optional(),
  direction: text.openapi({ example: 'down' }),
  smallestEffect: z.number().openapi({ example: 0.02 }),
  seed: z.number().optional(),
  follow: text.optional().openapi({ example: 'present' }),
  matchedOn: texts
    .readonly()
    .optional()
    .openapi({ example: ['staff-group', 'tenure'] }),
});

export const evaluationDesignBodySchema: z.ZodType<EvaluationDesignTellingBody> = z
  .object({ design, reason: text, seen: z.number().nullable() })
  .openapi('EvaluationDesignTellingBody');

export const evaluationFixBodySchema: z.ZodType<EvaluationFixBody> = z
  .object({ seen: z.number().nullable() })
  .openapi('EvaluationFixBody');

/** As it was told: everything is said. */
const whole = z.object({
  ...{
    question: text,
    metric: text,
    where: texts,
    grain: text,
    control: text,
    comparedWith: texts,
    from: text,
    to: text,
  },
  waves: z.array(z.object({ from: text, units: texts })),
  ...{ method: text, anticipation: z.number(), direction: text, smallestEffect: z.number(), seed: z.number() },
  ...{ follow: text.nullable(), matchedOn: texts },
});

const item = z.object({
  ...{ no: z.number(), design: whole, mark: coded, afterStart: z.boolean(), counts: z.boolean() },
  ...{ reason: text, at: text, by: text, sentences: texts },
  power: z.object({
    ...{ power: number, error: number, lacks: text.nullable(), moreUnits: number, morePeriods: number },
    ...{ dataset: text, sentences: texts },
  }),
});

export const actionDesignSchema: z.ZodType<ActionDesignAnswer> = z
  .object({
    code: text,
    holds: item.nullable(),
    fixed: z.object({ at: text, by: text, afterStart: z.boolean(), text }).nullable(),
    mayRedo: z.boolean(),
    told: z.array(item),
    inAdvance: text,
    choices: z.object({
      metrics: z.array(coded),
      methods: z.array(coded),
      grains: z.array(coded),
      controls: z.array(coded),
      directions: z.array(coded),
      ...{ follow: z.array(coded), matchedOn: z.array(coded), followedMetrics: texts },
    }),
  })
  .openapi('ActionDesign');

const side = z.object({ kind: text, p: number }).nullable();

export const actionEvaluationSchema: z.ZodType<ActionEvaluationAnswer> = z
  .object({
    ...{
      code: text,
      state: z.enum(['no-design', 'not-fixed', 'evaluated']),
      verdict: coded.nullable(),
      sentences: texts,
      checks: texts,
    },
    ...{ estimate: number, se: number, p: number, power: number },
    interval: z.object({ low: number, high: number }).nullable(),
    ...{ pretrend: side, placebo: side },
    effects: z
      .array(z.object({ at: z.number(), estimate: z.number(), low: number, high: number, text }))
      .nullable()
      .openapi({ description: 'By periods since the start, under 0 before it.' }),
    ...{ notes: texts, dataset: text.nullable(), design: item.nullable() },
  })
  .openapi('ActionEvaluation');
