import { isReadable, parseOwnerColour } from '../../../terms/index.ts';
import type { ComposedReport } from '../../api/contract/index.ts';

/** A report read from its JSON, or where it is not one: `sections/2/blocks` must be a list. */
export type ReadReport =
  | { readonly ok: true; readonly report: ComposedReport }
  | { readonly ok: false; readonly where: string };

/** Reads a composed report that may have been through anybody's hands: what is missing is told of, never thrown. */
export function readReport(text: string): ReadReport {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return { ok: false, where: 'JSON' };
  }
  const where = REPORT(parsed, '');
  return where === null ? { ok: true, report: parsed as ComposedReport } : { ok: false, where };
}

/** The place where a value is not as it should be; null where it is. */
type Shape = (value: unknown, at: string) => string | null;

const is =
  (test: (value: unknown) => boolean): Shape =>
  (value, at) =>
    test(value) ? null : at === '' ? '/' : at;

const TEXT = is((value) => typeof value === 'string');
const NUMBER = is((value) => typeof value === 'number' && Number.isFinite(value));
const NULL = is((value) => value === null);
const COLOUR = is((value) => typeof value === 'string' && parseOwnerColour(value) === value && isReadable(value));
const TRUTH = is((value) => typeof value === 'boolean');
const oneOf = (...words: readonly unknown[]) => is((value) => words.includes(value));

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const shape =
  (fields: Readonly<Record<string, Shape>>): Shape =>
  (value, at) => {
    if (!isRecord(value)) return at === '' ? '/' : at;
    return Object.entries(fields).reduce<string | null>(
      (found, [name, field]) => found ?? field(value[name], at === '' ? name : `${at}/${name}`),
      null,
    );
  };

const listOf =
  (one: Shape): Shape =>
  (value, at) =>
    Array.isArray(value)
      ? value.reduce<string | null>((found, entry: unknown, i) => found ?? one(entry, `${at}/${i}`), null)
      : at;

const mapOf =
  (one: Shape): Shape =>
  (value, at) =>
    isRecord(value)
      ? Object.entries(value).reduce<string | null>(
          (found, [name, entry]) => found ?? one(entry, `${at}/${name}`),
          null,
        )
      : at;

/** Any of some; where none fits it is the last that tells. */
const either =
  (...some: readonly Shape[]): Shape =>
  (value, at) =>
    some.reduce<string | null>((found, one) => (found === null ? null : one(value, at)), at);

const optional =
  (one: Shape): Shape =>
  (value, at) =>
    value === undefined ? null : one(value, at);

/** By the kind it says it is. */
const byKind =
  (kinds: Readonly<Record<string, Shape>>, key = 'kind'): Shape =>
  (value, at) => {
    const kind = isRecord(value) ? value[key] : null;
    const found = typeof kind === 'string' && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
    return found === undefined ? `${at}/${key}` : found(value, at);
  };

const CELL = {
  figure: TEXT,
  row: NUMBER,
  field: oneOf('numerator', 'denominator', 'value', 'low', 'high'),
};

const PIECE = either(
  TEXT,
  byKind({
    number: shape({
      shown: TEXT,
      as: oneOf('count', 'number', 'per-cent', 'per-cent-short', 'percentage-points'),
      of: byKind(
        {
          cell: shape(CELL),
          difference: shape({ of: shape(CELL), minus: shape(CELL) }),
          fact: shape({ fact: TEXT }),
        },
        'from',
      ),
    }),
    day: shape({ shown: TEXT, day: TEXT }),
  }),
);

const PARAGRAPH = shape({
  id: TEXT,
  pieces: listOf(PIECE),
  editedBy: either(NULL, shape({ who: TEXT, on: TEXT })),
});

const CHART = shape({
  kind: oneOf('line', 'bars', 'dots'),
  base: either(NULL, TEXT),
  usual: either(NULL, shape({ low: NUMBER, high: NUMBER })),
});

const BLOCK = byKind({
  paragraph: shape({ paragraph: PARAGRAPH }),
  list: shape({ items: listOf(PARAGRAPH) }),
  chart: shape({ figure: TEXT, chart: CHART }),
  table: shape({ figure: TEXT }),
});

const MAYBE_NUMBER = either(NULL, NUMBER);
const NOTES = listOf(shape({ code: TEXT, text: TEXT, values: mapOf(either(TEXT, NUMBER)) }));

const ROW = shape({
  dims: mapOf(shape({ code: TEXT, label: TEXT })),
  period: TEXT,
  numerator: MAYBE_NUMBER,
  denominator: MAYBE_NUMBER,
  value: MAYBE_NUMBER,
  interval: either(NULL, shape({ low: NUMBER, high: NUMBER, level: NUMBER })),
  state: oneOf('shown', 'provisional', 'withheld', 'not-applicable', 'not-delivered'),
  reason: either(NULL, TEXT),
  sum: optional(oneOf('time', 'units')),
  quoted: optional(shape({ publisher: TEXT, definition: shape({ code: TEXT, label: TEXT }) })),
});

const BREAK = shape({
  id: TEXT,
  day: TEXT,
  kind: TEXT,
  title: TEXT,
  reason: TEXT,
  metrics: listOf(TEXT),
  rows: mapOf(listOf(TEXT)),
});

const ANSWER = shape({
  metric: shape({ id: TEXT, alias: TEXT, version: TEXT, unit: TEXT }),
  audience: oneOf('public', 'internal'),
  population: NOTES,
  exclusions: NOTES,
  settings: mapOf(either(TEXT, NUMBER)),
  period: mapOf(TEXT),
  dataset: TEXT,
  asKnownOn: either(NULL, TEXT),
  notes: NOTES,
  breaks: listOf(BREAK),
  rows: listOf(ROW),
});

const FIGURE = shape({
  id: TEXT,
  caption: TEXT,
  altText: TEXT,
  question: listOf(TEXT),
  answer: ANSWER,
  by: either(NULL, TEXT),
});

const REPORT = shape({
  form: oneOf(1),
  id: TEXT,
  template: shape({ id: TEXT, version: TEXT }),
  language: oneOf('nb', 'nn', 'en'),
  owner: shape({ name: TEXT, isInvented: TRUTH, colour: optional(COLOUR) }),
  addressee: TEXT,
  title: TEXT,
  subtitle: TEXT,
  about: optional(shape({ kind: oneOf('unit', 'action'), code: TEXT, label: TEXT })),
  period: shape({ code: TEXT, label: TEXT, from: TEXT, to: TEXT }),
  day: TEXT,
  asKnownOn: TEXT,
  base: optional(TEXT),
  datasets: listOf(TEXT),
  standing: byKind({
    draft: shape({}),
    published: shape({ on: TEXT, corrects: either(NULL, TEXT), reason: either(NULL, TEXT) }),
  }),
  notices: listOf(PARAGRAPH),
  summary: listOf(PARAGRAPH),
  sections: listOf(shape({ id: TEXT, heading: TEXT, blocks: listOf(BLOCK) })),
  figures: listOf(FIGURE),
  facts: listOf(shape({ id: TEXT, value: NUMBER, label: TEXT })),
  method: listOf(PARAGRAPH),
  sources: listOf(PARAGRAPH),
  glossary: listOf(shape({ word: TEXT, meaning: TEXT })),
});
