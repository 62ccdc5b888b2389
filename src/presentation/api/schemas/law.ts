import { z } from '@hono/zod-openapi';
import type { LawAnswer, RequirementCase, RequirementsAnswer } from '../contract/index.ts';

const confidence = z.enum(['text', 'guidance', 'interpretive', 'policy']);
const day = z.string().nullable();

export const lawSchema: z.ZodType<LawAnswer, LawAnswer> = z
  .object({
    lawCheckedAsOf: z.string().openapi({ description: 'What was published later is not in the rules.' }),
    areas: z.array(z.object({ code: z.string(), label: z.string() })),
    rules: z.array(
      z.object({
        id: z.string().openapi({ example: 'TH-02' }),
        aliases: z.array(z.string()),
        area: z.string(),
        line: z.string().openapi({ description: 'The same for rules that say the same at different times.' }),
        text: z.string(),
        references: z.array(z.object({ text: z.string(), title: z.string(), address: z.string() })),
        from: day.openapi({ description: 'First day; null where it was not looked into.' }),
        until: day.openapi({ description: 'Last day it held, inclusive; null where there is none.' }),
        valid: z.string(),
        confidence,
      }),
    ),
    variants: z
      .array(
        z.object({
          id: z.string().openapi({ example: 'no-exemption' }),
          name: z.string(),
          author: z.string(),
          reason: z.string(),
          changes: z.array(z.object({ rule: z.string(), today: z.string(), would: z.string() })),
          figures: z.array(z.string()).openapi({ example: ['if-no-exemption', 'if-no-exemption-hours'] }),
        }),
      )
      .openapi({ description: 'What could be otherwise, never part of the rules.' }),
  })
  .openapi('Law');

export const requirementCaseSchema: z.ZodType<RequirementCase, RequirementCase> = z.object({
  id: z.string(),
  asOf: z.string(),
  area: z.string().nullable(),
  outcome: z.record(z.string(), z.unknown()),
  basis: z.array(z.string()),
  rules: z.array(z.string()),
  missing: z.array(z.string()),
  questions: z.array(z.object({ fact: z.string(), question: z.string() })),
  considered: z.array(z.object({ rule: z.string(), helps: z.enum(['yes', 'no', 'unknown']) })),
  confidence,
  sentences: z.array(z.string()),
  explanation: z.string(),
  problems: z.array(z.string()),
  lawCheckedAsOf: z.string(),
});

export const requirementsSchema: z.ZodType<RequirementsAnswer, RequirementsAnswer> = z
  .object({ cases: z.array(requirementCaseSchema) })
  .openapi('Requirements');

/** A case, a list of them, or `{"cases":[…]}`: what is wrong in it is told by place. */
export const requirementRequestSchema = z
  .union([z.record(z.string(), z.unknown()), z.array(z.unknown())])
  .openapi('RequirementRequest', {
    example: { facts: { person: { routes: ['GLU_1_7'] }, position: { level: '1-4', subjects: ['norsk'] } } },
  });
