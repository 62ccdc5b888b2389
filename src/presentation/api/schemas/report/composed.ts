import { z } from '@hono/zod-openapi';
import type { ComposedReport } from '../../contract/index.ts';
import { figureSchema } from '../figure.ts';

const text = z.string();
const textOrNone = z.string().nullable();

const cell = {
  figure: text,
  row: z.number(),
  field: z.enum(['numerator', 'denominator', 'value', 'low', 'high']),
};

const boundTo = z.discriminatedUnion('from', [
  z.object({ from: z.literal('cell'), ...cell }),
  z.object({ from: z.literal('difference'), of: z.object(cell), minus: z.object(cell) }),
  z.object({ from: z.literal('fact'), fact: text }),
]);

const piece = z.union([
  text,
  z.object({
    kind: z.literal('number'),
    shown: text,
    as: z.enum(['count', 'number', 'per-cent', 'per-cent-short', 'percentage-points']),
    of: boundTo,
  }),
  z.object({ kind: z.literal('day'), shown: text, day: text }),
]);

export const paragraphSchema = z
  .object({
    id: text,
    pieces: z.array(piece),
    editedBy: z.object({ who: text, on: text }).nullable(),
  })
  .openapi('ReportParagraph');

const block = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('paragraph'), paragraph: paragraphSchema }),
  z.object({ kind: z.literal('list'), items: z.array(paragraphSchema) }),
  z.object({
    kind: z.literal('chart'),
    figure: text,
    chart: z.object({
      kind: z.enum(['line', 'bars', 'dots']),
      base: textOrNone,
      usual: z.object({ low: z.number(), high: z.number() }).nullable(),
    }),
  }),
  z.object({ kind: z.literal('table'), figure: text }),
]);

const standing = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('draft') }),
  z.object({ kind: z.literal('published'), on: text, corrects: textOrNone, reason: textOrNone }),
]);

/** A report as it was composed; contract/report/composed.ts tells what each part is. */
export const composedSchema: z.ZodType<ComposedReport, ComposedReport> = z
  .object({
    form: z.literal(1),
    id: text,
    template: z.object({ id: text, version: text }),
    language: z.enum(['nb', 'nn', 'en']),
    owner: z.object({ name: text, isInvented: z.boolean(), colour: text.optional() }),
    addressee: text,
    title: text,
    subtitle: text,
    about: z.object({ kind: z.enum(['unit', 'action']), code: text, label: text }).optional(),
    period: z.object({ code: text, label: text, from: text, to: text }),
    day: text,
    asKnownOn: text,
    base: text.optional(),
    datasets: z.array(text),
    standing,
    notices: z.array(paragraphSchema),
    summary: z.array(paragraphSchema),
    sections: z.array(z.object({ id: text, heading: text, blocks: z.array(block) })),
    figures: z.array(
      z.object({
        id: text,
        caption: text,
        altText: text,
        question: z.array(text),
        answer: figureSchema,
        by: textOrNone,
      }),
    ),
    facts: z.array(z.object({ id: text, value: z.number(), label: text })),
    method: z.array(paragraphSchema),
    sources: z.array(paragraphSchema),
    glossary: z.array(z.object({ word: text, meaning: text })),
  })
  .openapi('ComposedReport');
