import { z } from '@hono/zod-openapi';
import { ASSUMED_PRICES, MOST_ASKED } from '../../../../casework/index.ts';
import type { CoverageProposalAnswer } from '../../contract/index.ts';
import { languageQuery } from '../administration.ts';

const whole = (most: number) => z.coerce.number().int().min(0).max(most);

export const proposalQuery = languageQuery.extend({
  unit: z.string().openapi({ description: 'Organisation number of the school' }),
  purpose: z.string().optional().openapi({
    description: 'What the look-up is for. Logged. May be left out where it was told of this school, in this session.',
  }),
  'credit-price': whole(MOST_ASKED.creditPrice)
    .default(ASSUMED_PRICES.credit)
    .openapi({ description: 'Kroner for one credit' }),
  'swap-price': whole(MOST_ASKED.swapPrice)
    .default(ASSUMED_PRICES.swap)
    .openapi({ description: 'Kroner for one hour a week that changes teacher' }),
  budget: whole(MOST_ASKED.budget).optional().openapi({ description: 'At most so many kroner' }),
  courses: whole(MOST_ASKED.courses).optional().openapi({ description: 'At most so many courses' }),
  count: z
    .enum(['lawful', 'credits'])
    .default('lawful')
    .openapi({ description: 'lawful: exemptions count as covered; credits: only credits do' }),
});

export const proposalFileQuery = proposalQuery.extend({ format: z.enum(['csv', 'xlsx']).default('csv') });

const coded = z.object({ code: z.string(), label: z.string() });
const text = z.string();
const amount = z.number();

const way = z.object({
  ...{ code: text, head: text, lead: text, proof: text, isProved: z.boolean() },
  ...{ cost: amount, courseCost: amount, swapCost: amount, credits: amount, courses: amount },
  ...{ movedHours: amount, uncoveredHours: amount },
  sameAs: text.nullable(),
  studies: z.array(
    z.object({
      ...{ name: text, subject: coded, credits: amount, cost: amount },
      ...{ pays: text.nullable(), plan: text.nullable(), appointment: text.nullable() },
      elsewhere: z.boolean(),
    }),
  ),
  swaps: z.array(z.object({ taught: text, from: text.nullable(), to: text.nullable(), hours: amount })),
  uncovered: z.array(z.object({ taught: text, hours: amount, why: text })),
});

export const proposalSchema: z.ZodType<CoverageProposalAnswer, CoverageProposalAnswer> = z
  .object({
    unit: coded,
    asOf: text,
    state: z.enum(['nothing-told', 'not-judged', 'covered', 'open']),
    lookedUpFor: text,
    schoolYear: text.nullable(),
    assumptions: z.object({
      ...{ creditPrice: amount, swapPrice: amount, budget: amount.nullable(), mostCourses: amount.nullable() },
      withoutExemptions: z.boolean(),
    }),
    hours: amount,
    lackingHours: amount,
    lacking: z.array(z.object({ name: text, taught: text, hours: amount, lacks: text })),
    outside: z.array(text),
    ways: z.array(way),
    outOfTime: text.nullable(),
  })
  .openapi('CoverageProposal');
