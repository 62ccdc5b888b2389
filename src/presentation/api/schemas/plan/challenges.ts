import { z } from '@hono/zod-openapi';
import type { ChallengeRow, ChallengesAnswer } from '../../contract/index.ts';

const coded = z.object({ code: z.string(), label: z.string() });
const figure = z.object({
  metric: z.string(),
  group: z.string(),
  by: z.string(),
  period: z.string(),
  where: z.array(z.object({ dimension: z.string(), code: z.string() })),
});
const within = { value: z.number(), low: z.number(), high: z.number() };

const row: z.ZodType<ChallengeRow, ChallengeRow> = z
  .object({
    metric: z.string(),
    name: z.string(),
    dimension: z.enum(['unit', 'area', 'staff-group']),
    place: coded,
    group: coded,
    subject: z.string(),
    value: z.string(),
    rest: z.string(),
    comparedWith: z.enum(['itself', 'others']),
    part: z.number(),
    whole: z.number(),
    share: z.number(),
    expected: z.number(),
    persons: z.object(within).openapi({ description: 'More (or fewer) than expected, with 95 % interval.' }),
    falseDiscovery: z.number(),
    distance: z
      .object({ ...within, text: z.string() })
      .openapi({ description: 'In half widths of usual variation: beyond ±1 is unusual.' }),
    figure,
    actions: z.array(z.object({ code: z.string(), title: z.string(), status: coded })),
    propose: z.object({ href: z.string(), label: z.string() }).nullable(),
  })
  .openapi('Challenge');

export const challengesSchema: z.ZodType<ChallengesAnswer, ChallengesAnswer> = z
  .object({
    audience: z.enum(['public', 'internal']),
    dataset: z.string(),
    horizon: z.string(),
    unit: z.string().nullable(),
    title: z.string(),
    explained: z.string(),
    looked: z.number(),
    withheld: z.number(),
    notCompared: z.number(),
    expectedByChance: z.number(),
    told: z.array(z.string()),
    certainties: z.array(
      z.object({
        certainty: z.enum(['sure', 'likely', 'unsure']),
        title: z.string(),
        note: z.string(),
        rows: z.array(row),
      }),
    ),
    words: z.object({
      deviation: z.string(),
      usual: z.string(),
      lower: z.string(),
      higher: z.string(),
      actions: z.string(),
      noAction: z.string(),
      propose: z.string(),
      showAll: z.string(),
      showFewer: z.string(),
      none: z.string(),
    }),
  })
  .openapi('Challenges');

export const challengesQuery = z.object({
  lang: z.enum(['nb', 'nn', 'en']).optional(),
  audience: z.enum(['public', 'internal']).optional(),
  unit: z.string().optional().openapi({ description: 'Only this unit; judged among all all the same.' }),
});
