import type { ComposedReport, FigureRow, ReportFigure } from '../../api/contract/index.ts';
import { columnLabel, formatPeriod, isRatioUnit, type Language, SURFACE_TEXTS } from '../../language/index.ts';
import type { JsonStat } from '../json-stat.ts';
import { SIGNS } from '../signs.ts';
import { provenance } from './report-xlsx.ts';

const GEO = ['unit', 'area', 'sub-area'];
const MEASURES = ['numerator', 'denominator', 'value'] as const;

interface Axis {
  readonly id: string;
  readonly label: string;
  readonly labels: ReadonlyMap<string, string>;
}

/** A figure of a report as JSON-stat 2.0, class dataset; withheld places are null with the sign `:`. */
function figureJsonStat(report: ComposedReport, figure: ReportFigure): JsonStat {
  const { answer } = figure;
  const axes = axesOf(figure, report.language);
  const size = axes.map(({ labels }) => labels.size);
  const { value, status } = placed(answer.rows, axes);
  const geo = axes.map(({ id }) => id).filter((id) => GEO.includes(id));
  return {
    version: '2.0',
    class: 'dataset',
    label: figure.caption,
    source: report.owner.name,
    note: provenance(answer, report.language).map(([label, text]) => `${label}: ${text}`),
    id: axes.map(({ id }) => id),
    size,
    role: { time: ['period'], metric: ['measure'], ...(geo.length === 0 ? {} : { geo }) },
    dimension: Object.fromEntries(
      axes.map(({ id, label, labels }) => [
        id,
        { label, category: { index: [...labels.keys()], label: Object.fromEntries(labels) } },
      ]),
    ),
    value,
    status,
    extension: { dataset: answer.dataset, asKnownOn: answer.asKnownOn, audience: answer.audience, report: report.id },
  };
}

function axesOf({ answer }: ReportFigure, language: Language): readonly Axis[] {
  const labels = SURFACE_TEXTS[language].provenance;
  const columns = [...new Set(answer.rows.flatMap(({ dims }) => Object.keys(dims)))].map((column) => ({
    id: column,
    label: columnLabel(column, language),
    labels: new Map(answer.rows.map(({ dims }) => [dims[column]?.code ?? '', dims[column]?.label ?? ''])),
  }));
  const period = {
    id: 'period',
    label: labels.period,
    labels: new Map(answer.rows.map((row) => [row.period, formatPeriod(row.period, language)])),
  };
  const measures = isRatioUnit(answer.metric.unit) ? MEASURES : (['value'] as const);
  const measure = { id: 'measure', label: labels.metric, labels: new Map(measures.map((one) => [one, labels[one]])) };
  return [...columns, period, measure];
}

/** Row-major in the order of the axes; places that no row is in are «not applicable». */
function placed(rows: readonly FigureRow[], axes: readonly Axis[]) {
  const places = axes.map(({ labels }) => new Map([...labels.keys()].map((code, i) => [code, i])));
  const all = axes.reduce((product, { labels }) => product * labels.size, 1);
  const value = Array.from({ length: all }, (): number | null => null);
  const status: Record<string, string> = {};
  for (let i = 0; i < all; i++) status[i] = SIGNS['not-applicable'];
  const measures = [...(axes.at(-1)?.labels.keys() ?? [])] as (typeof MEASURES)[number][];
  for (const row of rows) {
    measures.forEach((measure) => {
      const codes = axes.map(({ id }) => codeOf(row, id, measure));
      const at = codes.reduce((so, code, i) => so * (axes[i]?.labels.size ?? 1) + (places[i]?.get(code) ?? 0), 0);
      value[at] = row.state === 'withheld' ? null : row[measure];
      if (row.state === 'shown') delete status[at];
      else status[at] = SIGNS[row.state];
    });
  }
  return { value, status };
}

function codeOf({ dims, period }: FigureRow, axis: string, measure: string): string {
  if (axis === 'measure') return measure;
  return axis === 'period' ? period : (dims[axis]?.code ?? '');
}

/** JSON-stat of every figure, by its id. */
export function reportJsonStat(report: ComposedReport): Readonly<Record<string, JsonStat>> {
  return Object.fromEntries(report.figures.map((figure) => [figure.id, figureJsonStat(report, figure)]));
}
