import type { Day, ReportedDefinition } from '../../terms/index.ts';
import { readDay } from '../files/days.ts';
import { readNumber } from '../files/numbers.ts';
import { definitionOf, groupOf, isKnownGroup, type Measured, measureOf, placeOf } from './words.ts';

/** One row as read, not yet judged; what cannot be read is null. */
export interface ReportedDraft {
  readonly line: number;
  readonly publisher: string;
  readonly title: string;
  readonly published: Day | null;
  readonly metric: string;
  readonly definition: ReportedDefinition | null;
  readonly definitionText: string;
  readonly period: { readonly from: Day; readonly to: Day | null } | null;
  /** Null = everybody. */
  readonly group: string | null;
  readonly groupKnown: boolean;
  /** Null = the whole owner. */
  readonly place: string | null;
  readonly measured: Measured | null;
  /** In the measure: shares 0–1. */
  readonly value: number | null;
  /** Half of what the last digit written is worth. */
  readonly rounding: number;
  readonly numerator: Part;
  readonly denominator: Part;
  readonly address: string;
  readonly note: string;
}

/** A part that is not there, cannot be read, or is a number. */
export type Part = number | null | 'unreadable';

export function reportedDraft(cell: (field: string) => string, line: number): ReportedDraft {
  const text = (field: string) => cell(field).trim();
  const definition = definitionOf(text('definition'));
  const group = groupOf(text('group'));
  const measured = measureOf(text('measure'), text('value'));
  const written = readNumber(text('value'));
  const scale = measured?.scale ?? 1;
  return {
    line,
    publisher: text('publisher'),
    title: text('title'),
    published: readDay(text('published')),
    metric: text('metric'),
    definition,
    definitionText: text('definitionText') || (definition === null ? text('definition') : ''),
    period: periodOf(text),
    group,
    groupKnown: group === null || isKnownGroup(group),
    place: placeOf(text('place')),
    measured,
    value: written === null ? null : scaled(written, scale),
    rounding: (scale * 0.5) / 10 ** decimalsIn(text('value')),
    numerator: partOf(text('numerator')),
    denominator: partOf(text('denominator')),
    address: text('address'),
    note: text('note'),
  };
}

/** 9.2 per cent is 0.092 and not 0.09200000000000001. */
function scaled(written: number, scale: number): number {
  return Number((written * scale).toPrecision(12));
}

function decimalsIn(value: string): number {
  return /[.,](\d+)\D*$/.exec(value.replace(/\s/g, ''))?.[1]?.length ?? 0;
}

function partOf(text: string): Part {
  if (text === '') return null;
  const number = readNumber(text);
  return number === null || number < 0 ? 'unreadable' : number;
}

const ISO_PAIR = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/;
const BETWEEN = /[–—]| (?:-|til|to) /;

/** One day, or two: from the columns of their own, else from the one column. */
function periodOf(text: (field: string) => string): ReportedDraft['period'] {
  const [day, from] = [readDay(text('day')), readDay(text('from'))];
  if (from !== null) return text('to') === '' ? { from, to: null } : pair(text('from'), text('to'));
  if (day !== null) return { from: day, to: null };
  const written = text('period');
  const [, first, second] = ISO_PAIR.exec(written) ?? [];
  if (first !== undefined) return pair(first, second);
  const [earlier = '', later, ...more] = written.replace(/\s+/g, ' ').split(BETWEEN);
  if (more.length > 0) return null;
  const whole = readDay(earlier.trim());
  if (later !== undefined) return pair(earlier.trim(), later.trim());
  return whole === null ? null : { from: whole, to: null };
}

function pair(first: string, second = ''): ReportedDraft['period'] {
  const [from, to] = [readDay(first), readDay(second)];
  return from === null || to === null ? null : { from, to };
}
