import { z } from '@hono/zod-openapi';
import { CHOICES, TURNOVER_IDS } from '../../../disclosure/index.ts';
import type { BridgeAnswer, DefinitionsAnswer, TurnoversAnswer } from '../contract/index.ts';

const fraction = z.object({ numerator: z.string(), denominator: z.string() });
const persons = z.object({ numerator: z.number(), denominator: z.number() });
const source = z.object({ name: z.string(), address: z.string() });
const filters = z.array(z.object({ dimension: z.string(), codes: z.array(z.string()) }));
const settings = z.record(z.string(), z.union([z.string(), z.number()]));

const figure = z.object({
  definition: z.enum(TURNOVER_IDS),
  name: z.string(),
  explanation: z.string(),
  source,
  period: z.string().nullable().openapi({ example: '2024-10-01/2025-10-01' }),
  asKnownOn: z.string().nullable(),
  when: z.string(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  value: z.number().nullable().openapi({ description: 'A share of one; a rate per one person-year.' }),
  fraction: fraction.nullable(),
  valueText: z.string(),
  numberText: z.string(),
  text: z.string(),
  state: z.enum(['shown', 'provisional', 'withheld', 'not-applicable', 'not-delivered']),
  reason: z.string().nullable(),
});

const line = z.object({
  choice: z.enum([...CHOICES, 'other']),
  choices: z.array(z.enum(CHOICES)),
  from: z.string().nullable(),
  to: z.string().nullable(),
  numerator: z.string().openapi({ example: '51' }),
  denominator: z.string().openapi({ example: '1093' }),
  value: z.number(),
  after: z.number(),
  persons: z.object({ numerator: z.number().nullable(), denominator: z.number().nullable() }),
  added: persons.nullable(),
  taken: persons.nullable(),
  label: z.string(),
  personsText: z.string(),
  valueText: z.string(),
  numberText: z.string(),
  afterText: z.string(),
  text: z.string(),
});

export const bridgeSchema: z.ZodType<BridgeAnswer, BridgeAnswer> = z
  .object({
    audience: z.enum(['public', 'internal']),
    filters,
    definitions: z.object({ from: figure, to: figure }),
    lines: z.array(line),
    total: fraction.extend({ value: z.number(), valueText: z.string(), numberText: z.string() }),
    measure: z.enum(['points', 'per-hundred']),
    lead: z.string(),
    settings,
    dataset: z.string().openapi({ example: 'sha256:…' }),
  })
  .openapi('Bridge');

export const turnoversSchema: z.ZodType<TurnoversAnswer, TurnoversAnswer> = z
  .object({
    audience: z.enum(['public', 'internal']),
    filters,
    asked: z.string().openapi({ example: '2024-10-01/2025-10-01' }),
    figures: z.array(figure),
    settings,
    dataset: z.string(),
  })
  .openapi('Turnovers');

export const definitionsSchema: z.ZodType<DefinitionsAnswer, DefinitionsAnswer> = z
  .object({
    definitions: z.array(
      z.object({
        id: z.enum(TURNOVER_IDS),
        name: z.string(),
        explanation: z.string(),
        source,
        days: z.string(),
        choices: z.record(z.string(), z.string()),
        beyond: z.string().nullable(),
        metric: z.string().nullable(),
      }),
    ),
    references: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        explanation: z.string(),
        source,
        cannot: z.string(),
        caution: z.string(),
        nearest: z.enum(TURNOVER_IDS),
        series: z.array(z.object({ id: z.string(), name: z.string(), percents: z.record(z.string(), z.number()) })),
      }),
    ),
  })
  .openapi('Definitions');

const asked = {
  where: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .openapi({ type: 'array', items: { type: 'string' }, description: '`dimension=code,…`; several hold at once.' }),
  from: z.string().optional().openapi({ example: '2024-10-01', description: 'The first of the two days.' }),
  to: z.string().optional().openapi({ example: '2025-10-01' }),
  'as-known-on': z.string().optional(),
  lang: z.enum(['nb', 'nn', 'en']).optional(),
};
const audience = z.enum(['public', 'internal']).optional();

const bridgeQuestion = z.object({
  first: z.string().openapi({ example: 'owner', description: 'Definition to begin at: id, or its metric.' }),
  second: z.string().openapi({ example: 'nfer', description: 'Definition to end at.' }),
  ...asked,
  'second-from': z.string().optional().openapi({ description: 'Days of the second figure, where they are others.' }),
  'second-to': z.string().optional(),
  'second-as-known-on': z
    .string()
    .optional()
    .openapi({ description: 'Knowledge of the second figure, where it is another; `now` for all that is known.' }),
});

export const bridgeQuery = bridgeQuestion.extend({ audience });
export const bridgeExportQuery = bridgeQuestion.extend({
  format: z.enum(['csv']),
  audience: z.string().optional().openapi({ description: 'Has no effect: an export is always public.' }),
});
export const turnoversQuery = z.object({ ...asked, audience });
