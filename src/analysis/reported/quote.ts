import { COUNTRY, type Day, formatDay, type Refusal, TOTAL } from '../../terms/index.ts';
import type { Metric } from '../metrics/index.ts';
import type { Question } from '../question.ts';
import { OWNER_PLACE, type QuotedCell, type RawTable } from '../raw-table.ts';
import { KS_POSITIONS } from './published-by-ks.ts';
import { isKnownReported, type ReportedFigure } from './reported-figure.ts';

/**
 * Answers for a metric that is quoted and not counted: what others have published by its own definition, latest
 * vintage of each figure. `version` names what was known. It has neither units nor staff groups of ours, so that it can be mixed with none of our figures.
 */
export function quote(
  version: () => string,
  question: Question,
  metric: Metric,
  reported: readonly ReportedFigure[],
): RawTable | { readonly refusal: Refusal } {
  if (question.by.length + question.where.length > 0) {
    return { refusal: { code: 'figure-is-quoted', metric: metric.id, publisher: metric.owner } };
  }
  const known = reported.filter((one) => isOf(one, metric) && isKnownReported(one, question.asKnownOn));
  const asked = inPeriod(known, question);
  if ('refusal' in asked) return asked;
  const { latest, others } = latestOfEach(asked.figures);
  const first = Math.min(...latest.map(({ from }) => from)) as Day;
  const last = Math.max(...latest.map(({ from, to }) => to ?? from)) as Day;
  const ends = { from: formatDay(first), to: formatDay(last) };
  return {
    metric,
    columns: ['publisher', 'reported-place', 'reported-group'],
    cells: [],
    quoted: latest.map(cellOf).toSorted(byPeriodAndCodes),
    period: ends,
    filters: [],
    population: [{ code: 'employed-in-municipal-sector', values: ends }],
    exclusions: [],
    settings: {},
    notes: [
      { code: 'quoted-figures', values: { publisher: metric.owner } },
      ...(others === 0 ? [] : [{ code: 'quoted-otherwise', values: { figures: others } }]),
    ],
    dataset: version(),
    asKnownOn: question.asKnownOn,
    names: { 'reported-group': groupNames(latest) },
    nesting: [],
  };
}

/** Told as this metric, by its own definition, of two days, as a share. */
function isOf({ metricId, definition, to, measure, place }: ReportedFigure, { id, unit }: Metric): boolean {
  const isOwn = definition === 'ks' || definition === 'same-as-ours';
  return metricId === id && isOwn && to !== null && measure === unit && (place === null || place === COUNTRY);
}

/** Two days are these two days; a series is every pair inside it; nothing said is the latest pair. */
function inPeriod(
  figures: readonly ReportedFigure[],
  { metric, period }: Question,
): { readonly figures: readonly ReportedFigure[] } | { readonly refusal: Refusal } {
  if (period.kind === 'day' || period.kind === 'days') return { refusal: { code: 'period-needs-two-days', metric } };
  const latest = Math.max(...figures.map(({ to }) => to ?? 0));
  const inside = figures.filter(({ from, to }) => {
    if (to === null) return false;
    if (period.kind === 'latest') return to === latest;
    return period.grain === null ? from === period.from && to === period.to : from >= period.from && to <= period.to;
  });
  return inside.length > 0 ? { figures: inside } : { refusal: { code: 'nothing-reported', metric } };
}

/** Of several figures for the same the one that was published last; how many say something else. */
function latestOfEach(figures: readonly ReportedFigure[]): {
  readonly latest: readonly ReportedFigure[];
  readonly others: number;
} {
  const latest = new Map<string, ReportedFigure>();
  const values = new Map<string, Set<number>>();
  for (const one of figures) {
    const key = [...codesOf(one), one.from, one.to].join('\u0000');
    values.set(key, new Set([...(values.get(key) ?? []), one.value]));
    const known = latest.get(key);
    if (known === undefined || (one.publishedOn ?? one.known.from) >= (known.publishedOn ?? known.known.from)) {
      latest.set(key, one);
    }
  }
  return {
    latest: [...latest.values()],
    others: [...values.values()].reduce((others, { size }) => others + size - 1, 0),
  };
}

function codesOf({ publisher, place, group }: ReportedFigure): readonly string[] {
  return [publisher, place ?? OWNER_PLACE, group ?? TOTAL];
}

function cellOf(figure: ReportedFigure): QuotedCell {
  const { from, to, value, numerator, denominator, publisher, title, definition, definitionText, address } = figure;
  return {
    codes: codesOf(figure),
    period: `${formatDay(from)}/${formatDay(to ?? from)}`,
    value,
    numerator,
    denominator,
    quoted: {
      publisher,
      title,
      publishedOn: figure.publishedOn === null ? null : formatDay(figure.publishedOn),
      definition,
      definitionText,
      address,
    },
  };
}

/** All of the sector before its positions, as tables of ours have their totals last: KS' page has it first. */
function byPeriodAndCodes(a: QuotedCell, b: QuotedCell): number {
  const codes = (cell: QuotedCell) => cell.codes.map((code) => (code === TOTAL ? '' : code)).join('\u0000');
  return a.period.localeCompare(b.period) || codes(a).localeCompare(codes(b));
}

function groupNames(figures: readonly ReportedFigure[]): Readonly<Record<string, string>> {
  const named = figures.flatMap(({ group }) => {
    const position = group === null ? undefined : KS_POSITIONS[group];
    return group === null || position === undefined ? [] : [[group, `${position} (${group})`] as const];
  });
  return Object.fromEntries(named);
}
