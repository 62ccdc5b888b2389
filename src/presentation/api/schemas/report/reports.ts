import { z } from '@hono/zod-openapi';
import type {
  ReportActed,
  ReportAnswer,
  ReportChecked,
  ReportComparing,
  ReportDifference,
  ReportEditBody,
  ReportEdited,
  ReportExceptBody,
  ReportExceptionBody,
  ReportItem,
  ReportMaking,
  ReportPublishBody,
  ReportsAnswer,
  ReportWish,
  ReportWithdrawBody,
} from '../../contract/index.ts';
import { composedSchema, paragraphSchema } from './composed.ts';

const text = z.string();
const textOrNone = z.string().nullable();
const coded = z.object({ code: text, label: text });
const language = z.enum(['nb', 'nn', 'en']);

const item: z.ZodType<ReportItem, ReportItem> = z
  .object({
    id: text.openapi({ example: 'tertial-2026-2-3f9a01bc24' }),
    name: text,
    of: text.openapi({ example: 'tertial 2026-2' }),
    title: text,
    subtitle: text,
    period: coded,
    language: coded,
    state: z.object({ code: z.enum(['draft', 'to-approve', 'published', 'corrected', 'withdrawn']), label: text }),
    day: text,
    at: text,
    by: text,
    publishedOn: textOrNone,
    corrects: textOrNone,
    correctedBy: textOrNone,
    reason: textOrNone,
  })
  .openapi('ReportItem');

export const reportMakingSchema: z.ZodType<ReportMaking, ReportMaking> = z
  .object({
    id: text,
    label: text,
    language,
    state: z.enum(['waiting', 'running', 'done', 'failed']),
    asked: z.number(),
    report: textOrNone,
    problem: textOrNone,
  })
  .openapi('ReportMaking');

export const reportsSchema: z.ZodType<ReportsAnswer, ReportsAnswer> = z
  .object({
    reports: z.array(item),
    tertials: z.array(coded),
    sheets: z.object({
      kinds: z.array(coded),
      years: z.array(coded),
      units: z.array(coded),
      actions: z.array(coded),
    }),
    making: z.array(reportMakingSchema),
  })
  .openapi('Reports');

export const reportWishSchema: z.ZodType<ReportWish, ReportWish> = z
  .object({
    tertial: textOrNone.openapi({ example: '2026-2' }),
    sheet: z.object({ kind: z.enum(['equality', 'school', 'action']), year: textOrNone, about: textOrNone }).optional(),
    language,
  })
  .openapi('ReportWish');

const approvals = z.object({
  needed: z.number(),
  given: z.array(z.object({ who: text, asDeputyFor: textOrNone, at: text, counts: z.boolean(), isMine: z.boolean() })),
});

const exception = z.object({ check: coded, place: text, reason: text, meaning: text, who: text, at: text });

const shown = z.object({
  figure: text,
  time: z.enum(['day', 'two-days', 'period']),
  head: z.array(text),
  rows: z.array(z.object({ label: text, cells: z.array(z.object({ text, isWithheld: z.boolean() })) })),
  notes: z.array(text),
});

export const reportSchema: z.ZodType<ReportAnswer, ReportAnswer> = z
  .object({
    item,
    report: composedSchema.openapi({
      description: 'Figures that are only tables stand in `shown`; the whole is `files/json`.',
    }),
    shown: z.array(shown),
    captions: z.array(z.object({ section: text, block: z.number(), text })),
    front: z.array(text),
    approvals,
    exceptions: z.array(exception),
    forms: z.array(text),
  })
  .openapi('Report');

const comparing: z.ZodType<ReportComparing, ReportComparing> = z.discriminatedUnion('state', [
  z.object({ state: z.literal('running') }),
  z.object({ state: z.literal('done') }),
  z.object({ state: z.literal('failed'), problem: text }),
]);

export const reportCheckedSchema: z.ZodType<ReportChecked, ReportChecked> = z
  .object({
    comparing,
    checks: z.array(
      z.object({
        check: coded,
        fine: text,
        mayExcept: z.boolean(),
        findings: z.array(
          z.object({
            place: text,
            message: text,
            at: z.object({ kind: z.enum(['paragraph', 'figure']), id: text }).nullable(),
            instead: textOrNone,
            isExcepted: z.boolean(),
          }),
        ),
      }),
    ),
  })
  .openapi('ReportChecked');

export const reportDifferenceSchema: z.ZodType<ReportDifference, ReportDifference> = z
  .object({
    comparing,
    cells: z.array(z.object({ metric: text, period: text, row: text, was: text, is: text })),
  })
  .openapi('ReportDifference');

export const reportExceptBodySchema: z.ZodType<ReportExceptBody, ReportExceptBody> = z
  .object({ check: text, place: text, reason: text, meaning: text })
  .openapi('ReportExceptBody');

export const reportExceptionBodySchema: z.ZodType<ReportExceptionBody, ReportExceptionBody> = z
  .object({ check: text, place: text })
  .openapi('ReportExceptionBody');

/** Longer than any paragraph of a report. */
const MOST_LETTERS = 5000;

export const reportEditBodySchema: z.ZodType<ReportEditBody, ReportEditBody> = z
  .object({ paragraph: text.openapi({ example: 'summary.lead' }), text: z.string().max(MOST_LETTERS).nullable() })
  .openapi('ReportEditBody');

export const reportEditedSchema: z.ZodType<ReportEdited, ReportEdited> = z
  .object({ id: text, paragraph: paragraphSchema, unbound: z.array(text) })
  .openapi('ReportEdited');

export const reportPublishBodySchema: z.ZodType<ReportPublishBody, ReportPublishBody> = z
  .object({ corrects: textOrNone, reason: text })
  .openapi('ReportPublishBody');

export const reportWithdrawBodySchema: z.ZodType<ReportWithdrawBody, ReportWithdrawBody> = z
  .object({ reason: text })
  .openapi('ReportWithdrawBody');

export const reportActedSchema: z.ZodType<ReportActed, ReportActed> = z.object({ id: text }).openapi('ReportActed');
