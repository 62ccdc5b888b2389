import { z } from '@hono/zod-openapi';
import type {
  AppointmentAnswer,
  KeepCaseBody,
  KeptCaseAnswer,
  KeptCasesAnswer,
  PlanAddBody,
  PlanAnswer,
  PlanRequestBody,
  PlanSaved,
  TasksAnswer,
} from '../contract/index.ts';
import { requirementCaseSchema } from './law.ts';

const coded = z.object({ code: z.string(), label: z.string() });
const text = z.string();
const textOrNone = z.string().nullable();
const amount = z.number().nullable();

const task = z.object({
  kind: text,
  head: text,
  text,
  due: text,
  day: textOrNone,
  late: z.boolean(),
  minutes: z.number(),
  unit: coded,
  post: text,
  plan: textOrNone,
  appointment: textOrNone.openapi({ description: 'Name of an appointment without a plan; tells nobody whose it is.' }),
});

export const tasksSchema: z.ZodType<TasksAnswer, TasksAnswer> = z
  .object({
    asOf: text,
    judged: z.boolean().openapi({ description: 'False: qualifications have not been delivered.' }),
    first: z.array(task).openapi({ description: 'At most five.' }),
    all: z.array(task),
    units: z.array(
      z.object({
        unit: coded,
        unmet: amount,
        lacking: amount,
        open: amount,
        running: z.number(),
        late: z.number(),
        within30: z.number(),
        within60: z.number(),
        within90: z.number(),
        nextEnd: textOrNone,
      }),
    ),
    plans: z.array(z.object({ id: text, unit: coded, post: text, start: text, end: text, status: text })),
  })
  .openapi('Tasks');

const evidence = z.array(z.object({ what: text, seenBy: text, seenOn: text }));

const plan = z
  .object({
    basis: text,
    end: text.openapi({ example: '2027-07-31' }),
    status: text,
    steps: z.array(
      z.object({
        kind: text,
        what: text,
        subject: textOrNone,
        credits: amount,
        place: text,
        mode: textOrNone,
        cost: amount,
        paidBy: textOrNone,
        start: textOrNone,
        due: textOrNone,
        done: textOrNone,
      }),
    ),
    reviews: z.array(z.object({ day: text, done: textOrNone, note: text })),
    mentor: text,
    noticeGiven: textOrNone,
    evidence,
    recruitment: z.object({
      advert: text,
      closingDay: textOrNone,
      applicants: amount,
      qualified: amount,
      decidedBy: text,
      reason: text,
    }),
  })
  .openapi('FulfilmentPlanWritten');

const appointment = {
  name: textOrNone,
  unit: coded,
  post: text,
  start: text,
  gap: z.array(text),
  bases: z.array(z.object({ code: text, label: text, latestEnd: textOrNone })),
};

export const appointmentSchema: z.ZodType<AppointmentAnswer, AppointmentAnswer> = z
  .object({ ...appointment, ref: text, plan, lookedUpFor: text })
  .openapi('AppointmentWithoutPlan');

export const planSchema: z.ZodType<PlanAnswer, PlanAnswer> = z
  .object({
    ...appointment,
    id: text,
    lookedUpFor: text,
    plan,
    rule: text,
    paragraph: text,
    gapOfToday: z.boolean(),
    counts: z.boolean(),
    tasks: z.array(z.object({ head: text, due: text, late: z.boolean(), about: text })),
    studyLeave: z.array(textOrNone),
    history: z.array(z.object({ at: text, by: text, status: text, end: text, counts: z.boolean() })),
    mayUndo: z.boolean(),
    mayRedo: z.boolean(),
    judged: z.object({ sentences: z.array(text), lawCheckedAsOf: text }).nullable(),
  })
  .openapi('FulfilmentPlan');

const facts = z.record(z.string(), z.unknown());
const request = { from: text.optional(), plan, facts: facts.optional() };

export const planRequestSchema: z.ZodType<PlanRequestBody, PlanRequestBody> = z
  .object(request)
  .openapi('FulfilmentPlanRequest');

export const planAddSchema: z.ZodType<PlanAddBody, PlanAddBody> = z
  .object({ ...request, appointment: text })
  .openapi('FulfilmentPlanAdd');

export const planSavedSchema: z.ZodType<PlanSaved, PlanSaved> = z.object({ id: text }).openapi('Saved');

export const keepCaseSchema: z.ZodType<KeepCaseBody, KeepCaseBody> = z
  .object({ unit: text, post: text, reference: text, purpose: text, assessedBy: text, evidence, facts })
  .openapi('KeepCase');

const keptCase = { id: text, unit: coded, post: text, reference: text, assessedBy: text, day: text, sentence: text };

export const keptCasesSchema: z.ZodType<KeptCasesAnswer, KeptCasesAnswer> = z
  .object({ cases: z.array(z.object(keptCase)) })
  .openapi('KeptCases');

export const keptCaseSchema: z.ZodType<KeptCaseAnswer, KeptCaseAnswer> = z
  .object({
    ...keptCase,
    purpose: text,
    lookedUpFor: text,
    by: text,
    evidence,
    facts,
    given: requirementCaseSchema,
    today: requirementCaseSchema.nullable(),
    same: z.boolean(),
  })
  .openapi('KeptCase');
