import { z } from '@hono/zod-openapi';
import type { StatusAnswer, StatusSentence } from '../contract/index.ts';

const state = z.enum(['shown', 'provisional', 'withheld', 'not-applicable', 'not-delivered']);
const text = z.array(z.object({ text: z.string(), strong: z.boolean() }));

const figure = z
  .object({
    metric: z.string(),
    group: z.string(),
    by: z.string(),
    period: z.string(),
    where: z.array(z.object({ dimension: z.string(), code: z.string() })),
  })
  .openapi('StatusFigure');

const point = z.object({
  period: z.string(),
  label: z.string(),
  value: z.number().nullable(),
  text: z.string(),
  provisional: z.boolean(),
});

const seriesBreak = z.object({ day: z.string(), title: z.string(), reason: z.string() });

const sentence: z.ZodType<StatusSentence, StatusSentence> = z
  .object({
    kind: z.string(),
    name: z.string(),
    main: text,
    rest: z.string(),
    state,
    value: z.string().nullable(),
    figure,
    series: z.array(point),
    time: z.enum(['day', 'two-days', 'period']),
    breaks: z.array(seriesBreak),
  })
  .openapi('StatusSentence');

const characteristic = z.object({
  id: z.enum(['applicants', 'staying', 'environment', 'development']),
  title: z.string(),
  sentences: z.array(sentence),
  missing: z.array(
    z.object({
      need: z.string(),
      short: z.string(),
      what: z.string(),
      from: z.string(),
      how: z.string(),
      canBeDelivered: z.boolean(),
    }),
  ),
});

const groupCell = z.object({ group: z.string(), text: z.string().nullable(), state, figure: figure.nullable() });

const byGroup = z.object({
  groups: z.array(z.object({ code: z.string(), label: z.string() })),
  characteristics: z.array(
    z.object({
      id: characteristic.shape.id,
      title: z.string(),
      rows: z.array(z.object({ kind: z.string(), name: z.string(), when: z.string(), cells: z.array(groupCell) })),
      missing: z.array(z.string()),
    }),
  ),
});

const change = z.object({
  subject: z.string(),
  since: z.enum(['year-before', 'base']),
  staffGroup: z.string().nullable(),
  main: text,
  rest: z.string(),
  size: z.number().openapi({ description: 'In largest usual changes: beyond ±1 is more than usual variation.' }),
  low: z.number().nullable(),
  high: z.number().nullable(),
  figure,
});

const development = z.object({
  kind: z.string(),
  name: z.string(),
  since: z.string(),
  earlier: z.string(),
  now: z.string(),
  difference: z.string(),
  verdict: z.string(),
  refused: z.string().nullable(),
});

const delivery = z.object({
  id: z.string(),
  label: z.string(),
  at: z.string(),
  withdrawn: z.boolean(),
  findings: z.number(),
});

export const statusSchema: z.ZodType<StatusAnswer, StatusAnswer> = z
  .object({
    audience: z.enum(['public', 'internal']),
    group: z.string(),
    dataset: z.string().openapi({ example: 'sha256:…' }),
    horizon: z.string().openapi({ example: '2026-08-31' }),
    base: z.object({ chosen: z.boolean(), schoolYear: z.string() }).nullable(),
    lead: z.string(),
    asOf: z.string(),
    size: sentence.nullable(),
    notices: z.array(z.object({ kind: z.enum(['provisional', 'missing', 'fallen-out']), text: z.string() })),
    characteristics: z.array(characteristic),
    byGroup,
    unknown: z.string(),
    changes: z.object({ looked: z.number(), refused: z.number(), rows: z.array(change) }),
    development: z.array(development),
    months: z.string(),
    sources: z.array(z.object({ source: z.string(), label: z.string(), day: z.string() })),
    deliveries: z.array(delivery),
  })
  .openapi('Status');

export const statusQuery = z.object({
  lang: z.enum(['nb', 'nn', 'en']).optional(),
  audience: z.enum(['public', 'internal']).optional(),
  group: z.string().optional().openapi({ example: 'teacher', description: 'Staff group; everybody if not said.' }),
});
