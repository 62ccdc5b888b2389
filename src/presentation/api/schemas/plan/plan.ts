import { z } from '@hono/zod-openapi';
import type {
  OwnersPlanAnswer,
  PlanActionAnswer,
  PlanActionBody,
  PlanActionSaved,
  PlanChangesAnswer,
  PlanFocusAreaBody,
  PlanMeetingBody,
  PlanStatusBody,
} from '../../contract/index.ts';

const coded = z.object({ code: z.string(), label: z.string() });
const text = z.string();
const textOrNone = z.string().nullable();
const amount = z.number().nullable();
const partOf = z.object({ numerator: z.number(), denominator: z.number() });
const texts = z.array(text);

export const planCodeParam = z.object({ code: z.string().openapi({ example: '2.2' }) });

const baseline = z.object({ value: z.number(), day: text, dataset: text }).nullable();

const indicators = z.array(
  z.object({
    metric: coded,
    isKnown: z.boolean(),
    where: texts,
    baseline,
    target: amount,
    direction: coded,
    by: textOrNone,
  }),
);

const next = z.array(z.object({ status: coded, evidence: z.array(z.array(coded)), verdicts: z.array(coded) }));

const item = {
  code: text,
  title: text,
  focusArea: text,
  owner: text.openapi({ description: 'A function, never a name.' }),
  strength: coded,
  status: coded,
  since: text,
  challenges: texts,
  characteristics: texts,
  indicators,
};

const lack = z.object({
  code: text,
  title: text,
  lacks: z.array(
    z.object({
      part: coded,
      reason: textOrNone.openapi({ description: 'Why it is deliberate; null where nobody says.' }),
    }),
  ),
});

const change = z.object({
  part: text,
  code: text,
  title: text,
  from: text,
  at: text,
  by: text,
  reason: text,
  figure: z.object({ metric: text, day: text }).nullable(),
  isNew: z.boolean(),
  status: coded.nullable(),
  counts: z.boolean(),
});

const decided = z.object({ what: text, action: text, owner: text, due: textOrNone, done: textOrNone });
const target = z.object({ groups: texts, units: texts, areas: texts, schoolTypes: texts });
const effect = z.object({ what: text, by: textOrNone });
const milestones = z.array(z.object({ what: text, due: textOrNone, done: textOrNone }));
const risks = z.array(z.object({ what: text, answer: text }));
const links = z.array(z.object({ title: text, address: text }));

const evidence = z.object({
  kind: coded,
  what: text,
  seenBy: text,
  seenOn: text,
  address: text,
  reached: amount,
});

export const ownersPlanSchema: z.ZodType<OwnersPlanAnswer, OwnersPlanAnswer> = z
  .object({
    day: text,
    followed: z.object({
      actions: z.number(),
      statuses: z.array(z.object({ status: coded, actions: z.number() })),
      withIndicator: partOf,
      evaluated: partOf,
      verdicts: z.object({
        effect: z.number(),
        'no-effect': z.number(),
        opposite: z.number(),
        'cannot-tell': z.number(),
      }),
      putOff: z.number(),
      changedByFigure: partOf,
      experiences: z.object({ shared: z.number(), used: z.number(), useful: z.number() }),
    }),
    actions: z.array(z.object(item)),
    lacks: z.array(lack),
    due: z.array(
      z.object({
        kind: z.enum(['decision', 'milestone', 'evaluation', 'indicator']),
        code: text,
        what: text,
        owner: text,
        day: text,
        late: z.boolean(),
      }),
    ),
    meetings: z.array(
      z.object({
        code: text,
        title: text,
        day: text,
        involved: z.array(coded),
        decisions: z.array(decided),
        address: text,
        seen: z.number(),
        mayUndo: z.boolean(),
        mayRedo: z.boolean(),
      }),
    ),
    headings: z.array(
      z.object({
        part: z.enum(['focus-area', 'challenge', 'characteristic']),
        code: text,
        title: text,
        text,
        seen: z.number(),
        mayUndo: z.boolean(),
        mayRedo: z.boolean(),
      }),
    ),
    first: next,
  })
  .openapi('OwnersPlan');

export const planChangesSchema: z.ZodType<PlanChangesAnswer, PlanChangesAnswer> = z
  .object({ changes: z.array(change) })
  .openapi('PlanChanges');

export const planActionSchema: z.ZodType<PlanActionAnswer, PlanActionAnswer> = z
  .object({
    ...item,
    because: text,
    doing: text,
    leadsTo: text,
    target,
    start: textOrNone,
    stop: textOrNone,
    cost: amount,
    effect,
    milestones,
    risks,
    links,
    evaluation: z
      .object({
        question: text,
        method: z.enum(['staggered', 'randomisation', 'its', 'synthetic', 'matched-survival', 'description']),
        comparison: text,
        on: text,
      })
      .nullable(),
    lacks: z.array(lack),
    without: z.array(z.object({ part: text, reason: text })),
    next,
    course: z.array(z.object({ status: coded, day: text, verdict: coded.nullable(), evidence: z.array(evidence) })),
    changes: z.array(change),
    seen: amount,
    mayUndo: z.boolean(),
    mayRedo: z.boolean(),
  })
  .openapi('PlanAction');

const step = {
  status: text.openapi({ example: 'running' }),
  day: text.openapi({ example: '2026-08-01' }),
  verdict: textOrNone,
  evidence: z.array(
    z.object({
      kind: text.openapi({ example: 'reach' }),
      what: text,
      seenBy: text,
      seenOn: textOrNone,
      address: text,
      reached: amount,
    }),
  ),
};

const why = { reason: text, metric: textOrNone, metricDay: textOrNone };
const seen = amount.openapi({ description: 'The telling that was seen: refused where there is a later one.' });

export const planStatusBodySchema: z.ZodType<PlanStatusBody, PlanStatusBody> = z
  .object({ ...step, ...why, seen })
  .openapi('PlanStatusBody');

export const planActionBodySchema: z.ZodType<PlanActionBody, PlanActionBody> = z
  .object({
    ...why,
    from: text,
    seen,
    first: z.object(step).nullable(),
    action: z.object({
      title: text,
      strength: text,
      focusArea: text,
      challenges: texts,
      characteristics: texts,
      because: text,
      doing: text,
      leadsTo: text,
      target,
      owner: text,
      start: textOrNone,
      stop: textOrNone,
      cost: amount,
      effect,
      milestones,
      risks,
      links,
      indicators: z.array(
        z.object({ metric: text, where: texts, baseline, target: amount, direction: text, by: textOrNone }),
      ),
      evaluation: z.object({ question: text, method: text, comparison: text, on: text }).nullable(),
      without: z.array(z.object({ part: text, reason: text })),
    }),
  })
  .openapi('PlanActionBody');

export const planMeetingBodySchema: z.ZodType<PlanMeetingBody, PlanMeetingBody> = z
  .object({
    ...why,
    from: text,
    seen,
    meeting: z.object({ title: text, day: text, involved: texts, decisions: z.array(decided), address: text }),
  })
  .openapi('PlanMeetingBody');

export const planFocusAreaBodySchema: z.ZodType<PlanFocusAreaBody, PlanFocusAreaBody> = z
  .object({ ...why, from: text, seen, focusArea: z.object({ title: text, text }) })
  .openapi('PlanFocusAreaBody');

export const planActionSavedSchema: z.ZodType<PlanActionSaved, PlanActionSaved> = z
  .object({ code: text })
  .openapi('PlanActionSaved');
