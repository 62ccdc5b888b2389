import {
  COUNTING_RULES,
  DEFAULT_RULE,
  GRAINS,
  type Grain,
  METRIC_ALIASES,
  METRICS,
  type MetricId,
  metricsOffering,
  notOfferedIn,
  type Period,
  type Question,
  timeOf,
  WAITING_METRICS,
} from '../analysis/index.ts';
import { type Day, type DimensionId, isDimension, parseDay, type Refusal } from '../terms/index.ts';

/** A question as texts: options of the command line or a query string. Absent = not said. */
export interface QuestionTexts {
  readonly metric: string;
  /** Dimensions with commas between. */
  readonly by?: string | undefined;
  /** `dimension=code,code` each. */
  readonly where?: readonly string[] | undefined;
  readonly at?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly grain?: string | undefined;
  readonly asKnownOn?: string | undefined;
  /** A named counting rule; `default` or nothing for the metric's own definition. */
  readonly rule?: string | undefined;
}

export type QuestionReading = { readonly question: Question } | { readonly refusal: Refusal };

/** A refusal on its way out of the readers below; never leaves this file. */
class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** Reads a question; the first thing that cannot be understood is the refusal. Metrics go by id or alias. */
export function readQuestion(texts: QuestionTexts): QuestionReading {
  try {
    const metric = readMetric(texts.metric);
    const dimensions = readDimensions(texts, metric);
    return {
      question: {
        metric,
        ...dimensions,
        period: readPeriod(texts, metric),
        asKnownOn: isSaid(texts.asKnownOn) ? readDay(texts.asKnownOn) : null,
        ...readRule(texts.rule, metric),
      },
    };
  } catch (problem) {
    if (problem instanceof Refused) return { refusal: problem.refusal };
    throw problem;
  }
}

function isSaid(text: string | undefined): text is string {
  return text !== undefined && text !== '';
}

function readMetric(text: string): MetricId {
  const wanted = text.trim().toLowerCase();
  for (const [id, alias] of Object.entries(METRIC_ALIASES)) {
    if (id.toLowerCase() === wanted || alias === wanted) return id as MetricId;
  }
  const waiting = WAITING_METRICS.find((metric) => metric.id.toLowerCase() === wanted);
  if (waiting === undefined) throw new Refused({ code: 'unknown-metric', metric: text });
  throw new Refused({ code: 'metric-waits-for-source', metric: waiting.id, source: waiting.waitsFor });
}

function readDimension(text: string): DimensionId {
  if (isDimension(text)) return text;
  throw new Refused({ code: 'unknown-dimension', dimension: text });
}

/** Breakdown and filters, refused where the metric does not offer one of them. */
function readDimensions({ by, where }: QuestionTexts, metric: MetricId): Pick<Question, 'by' | 'where'> {
  const read = { by: readBreakdown(by ?? ''), where: (where ?? []).map(readFilter) };
  const dimension = notOfferedIn(METRICS[metric], read);
  if (dimension !== null) throw new Refused({ code: 'dimension-not-offered', metric, dimension });
  return read;
}

function readBreakdown(text: string): readonly DimensionId[] {
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return [...new Set(parts.map(readDimension))];
}

function readFilter(text: string): Question['where'][number] {
  const at = text.indexOf('=');
  const dimension = readDimension((at < 0 ? text : text.slice(0, at)).trim());
  const codes =
    at < 0
      ? []
      : text
          .slice(at + 1)
          .split(',')
          .map((code) => code.trim())
          .filter((code) => code !== '');
  if (codes.length === 0) throw new Refused({ code: 'unknown-code', dimension, value: '' });
  return { dimension, codes };
}

function readDay(text: string): Day {
  const day = parseDay(text);
  if (day === null) throw new Refused({ code: 'bad-day', text });
  return day;
}

function readRule(text: string | undefined, metric: MetricId): Pick<Question, 'rule'> {
  const wanted = text?.trim().toLowerCase();
  if (!isSaid(wanted) || wanted === DEFAULT_RULE) return {};
  const rule = COUNTING_RULES.find((one) => one === wanted);
  const rules = [DEFAULT_RULE, ...COUNTING_RULES].join(', ');
  if (rule === undefined) throw new Refused({ code: 'unknown-rule', rule: text ?? '', rules });
  const offering = metricsOffering(rule);
  if (offering.includes(metric)) return { rule };
  throw new Refused({ code: 'rule-not-offered', rule, metric, metrics: offering.join(', ') });
}

function readGrain(text: string | undefined): Grain | null {
  if (!isSaid(text)) return null;
  const grain = GRAINS.find((g) => g === text);
  if (grain === undefined) throw new Refused({ code: 'unknown-grain', grain: text });
  return grain;
}

/** Nothing said = the latest; one day for a stock; two days for everything else. */
function readPeriod(texts: QuestionTexts, metric: MetricId): Period {
  const grain = readGrain(texts.grain);
  const needsTwo: Refusal = { code: 'period-needs-two-days', metric };
  const isBetween = isSaid(texts.from) || isSaid(texts.to);
  if (isBetween && isSaid(texts.at)) throw new Refused(needsTwo);
  if (isSaid(texts.at)) {
    const [at, ...more] = [...new Set(texts.at.split(',').map(readDay))].sort((a, b) => a - b);
    if (!isStock(metric) || grain !== null || at === undefined) throw new Refused(needsTwo);
    return more.length === 0 ? { kind: 'day', at } : { kind: 'days', days: [at, ...more] };
  }
  if (isBetween) return readTwoDays(texts, metric, grain);
  if (grain !== null) throw new Refused(needsTwo);
  return { kind: 'latest' };
}

function readTwoDays(texts: QuestionTexts, metric: MetricId, grain: Grain | null): Period {
  if (!isSaid(texts.from) || !isSaid(texts.to)) throw new Refused({ code: 'period-needs-two-days', metric });
  const [from, to] = [readDay(texts.from), readDay(texts.to)];
  const isBackwards = isStock(metric) ? to < from : to <= from;
  if (isBackwards) throw new Refused({ code: 'period-backwards', from: texts.from, to: texts.to });
  return { kind: 'between', from, to, grain };
}

function isStock(metric: MetricId): boolean {
  return timeOf(METRICS[metric]) === 'day';
}
