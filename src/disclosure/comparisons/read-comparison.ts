import { type Kernel, METRICS, type Question } from '../../analysis/index.ts';
import { type DimensionId, type Refusal, TOTAL } from '../../terms/index.ts';
import { type QuestionTexts, readQuestion } from '../read-question.ts';

/** A comparison as texts. Either two groups, or one more period. */
export interface ComparisonTexts extends Omit<QuestionTexts, 'by' | 'grain'> {
  /** `dimension=code,code` each. */
  readonly a?: string | undefined;
  readonly b?: string | undefined;
  /** `YYYY-MM-DD` for a stock, else `YYYY-MM-DD/YYYY-MM-DD`. */
  readonly periodB?: string | undefined;
}

/** Two groups at one time, or one group at two times. The first is compared with the second. */
export type Comparison =
  | {
      readonly kind: 'groups';
      readonly question: Question;
      readonly dimension: DimensionId;
      readonly first: readonly string[];
      readonly second: readonly string[];
    }
  | { readonly kind: 'periods'; readonly question: Question; readonly second: Question };

export type ComparisonReading = { readonly comparison: Comparison } | { readonly refusal: Refusal };

/** Moves, what others have told, and curves are more than one number to set beside another. */
const NOT_COMPARED: readonly Kernel[] = ['flow-matrix', 'reported', 'staying-curve'];

/**
 * Reads a comparison; the first thing that cannot be understood is the refusal. Two groups must be of one dimension and
 * share no code: a person stands in one cell of a dimension, so such groups share nobody either.
 */
export function readComparison(given: ComparisonTexts): ComparisonReading {
  const texts = { ...given, by: undefined, grain: undefined };
  const reading = readQuestion(texts);
  if ('refusal' in reading) return reading;
  const { question } = reading;
  if (NOT_COMPARED.includes(METRICS[question.metric].kernel)) {
    return { refusal: { code: 'not-compared', metric: question.metric } };
  }
  const [groups, periods] = [isSaid(texts.a) || isSaid(texts.b), isSaid(texts.periodB)];
  if (groups && periods) return { refusal: { code: 'compare-one-way' } };
  if (periods) return readPeriods(texts, question);
  if (!isSaid(texts.a) || !isSaid(texts.b)) return { refusal: { code: 'compare-needs-two' } };
  return readGroups(texts, question, [texts.a, texts.b]);
}

function isSaid(text: string | undefined): text is string {
  return text !== undefined && text !== '';
}

function readPeriods(texts: ComparisonTexts, question: Question): ComparisonReading {
  const [from, to] = (texts.periodB ?? '').split('/');
  const days = to === undefined ? { at: from, from: undefined, to: undefined } : { at: undefined, from, to };
  const second = readQuestion({ ...texts, ...days });
  if ('refusal' in second) return second;
  return { comparison: { kind: 'periods', question, second: second.question } };
}

function readGroups(texts: ComparisonTexts, question: Question, [a, b]: readonly [string, string]): ComparisonReading {
  // As filters, so that a group that the metric does not offer is refused as a filter is.
  const reading = readQuestion({ ...texts, where: [a, b] });
  if ('refusal' in reading) return reading;
  const [first, second] = reading.question.where;
  if (first === undefined || second === undefined) return { refusal: { code: 'compare-needs-two' } };
  const { dimension } = first;
  if (dimension !== second.dimension) {
    return { refusal: { code: 'groups-of-two-dimensions', first: dimension, second: second.dimension } };
  }
  const both = [...first.codes, ...second.codes];
  const value = both.includes(TOTAL) ? TOTAL : first.codes.find((code) => second.codes.includes(code));
  if (value !== undefined) return { refusal: { code: 'groups-overlap', dimension, value } };
  const codes = { first: [...new Set(first.codes)], second: [...new Set(second.codes)] };
  return { comparison: { kind: 'groups', question, dimension, ...codes } };
}
