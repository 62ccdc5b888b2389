import type { PublishedTable, SeenRow } from '../../disclosure/index.ts';
import { codedBy, codeLabel, columnLabel, formatPeriod, isRatioUnit, SURFACE_TEXTS } from '../language/index.ts';
import { type ExportWords, provenanceLines } from './export-words.ts';
import { SIGNS, signOf } from './signs.ts';

/** Above this many places, combinations that cannot exist are left out instead of marked `.`. */
const MOST_MARKED = 1_000_000;
const GEO = ['unit', 'area', 'sub-area'];

interface JsonStatDimension {
  readonly label: string;
  readonly category: { readonly index: readonly string[]; readonly label: Readonly<Record<string, string>> };
}

/**
 * JSON-stat 2.0, class dataset. `value` has one entry per place, null where there is no number; of very large tables it
 * is a sparse object by place, as `status` always is.
 */
export interface JsonStat {
  readonly version: '2.0';
  readonly class: 'dataset';
  readonly label: string;
  readonly source: string;
  readonly note: readonly string[];
  readonly id: readonly string[];
  readonly size: readonly number[];
  readonly role: Readonly<Record<string, readonly string[]>>;
  readonly dimension: Readonly<Record<string, JsonStatDimension>>;
  readonly value: readonly (number | null)[] | Readonly<Record<string, number>>;
  readonly status: Readonly<Record<string, string>>;
  readonly extension: Readonly<Record<string, string | null>>;
}

/** A published table as JSON-stat 2.0 (json-stat.org/format). Status: `:` withheld, `*` provisional, `..`, `.`. */
export function jsonStatOf(table: PublishedTable, words: ExportWords): JsonStat {
  const axes = axesOf(table, words);
  const id = axes.map((axis) => axis.id);
  const size = axes.map((axis) => axis.codes.length);
  const { value, status } = placeRows(table, axes, size);
  return {
    version: '2.0',
    class: 'dataset',
    label: words.metricName,
    source: words.owner,
    note: provenanceLines(table, words).map(([label, text]) => `${label}: ${text}`),
    id,
    size,
    role: { time: ['period'], metric: ['measure'], ...geoRole(table.columns) },
    dimension: Object.fromEntries(axes.map((axis) => [axis.id, dimensionOf(axis)])),
    value,
    status,
    extension: { dataset: table.dataset, asKnownOn: table.asKnownOn, audience: table.audience },
  };
}

interface Axis {
  readonly id: string;
  readonly label: string;
  readonly codes: readonly string[];
  readonly labelOf: (code: string) => string;
}

function axesOf(table: PublishedTable, { language }: ExportWords): readonly Axis[] {
  const labels = SURFACE_TEXTS[language].provenance;
  const columns = table.columns.map((column, i) => ({
    id: column,
    label: columnLabel(column, language),
    codes: [...new Set(table.rows.map((row) => row.codes[i] ?? ''))],
    labelOf: (code: string) => codeLabel(codedBy(column, table.moving), code, language, table.names[column]),
  }));
  const period = {
    id: 'period',
    label: labels.period,
    codes: [...new Set(table.rows.map((row) => row.period))],
    labelOf: (code: string) => formatPeriod(code, language),
  };
  const measures: Readonly<Record<string, string>> = {
    numerator: labels.numerator,
    denominator: labels.denominator,
    value: labels.value,
  };
  const codes = isRatioUnit(table.metric.unit) ? Object.keys(measures) : ['value'];
  const measure = { id: 'measure', label: labels.metric, codes, labelOf: (code: string) => measures[code] ?? code };
  return [...columns, period, measure];
}

function dimensionOf(axis: Axis): JsonStatDimension {
  const label = Object.fromEntries(axis.codes.map((code) => [code, axis.labelOf(code)]));
  return { label: axis.label, category: { index: axis.codes, label } };
}

function geoRole(columns: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const geo = columns.filter((column) => GEO.includes(column));
  return geo.length === 0 ? {} : { geo };
}

function placeRows(table: PublishedTable, axes: readonly Axis[], size: readonly number[]) {
  const value: Record<string, number> = {};
  const status: Record<string, string> = {};
  const places = axes.map((axis) => new Map(axis.codes.map((code, i) => [code, i])));
  const measures = axes.at(-1)?.codes ?? [];
  const all = size.reduce((product, n) => product * n, 1);
  if (all <= MOST_MARKED) for (let i = 0; i < all; i++) status[i] = SIGNS['not-applicable'];
  for (const row of table.rows) {
    measures.forEach((measure, m) => {
      const codes = [...row.codes, row.period];
      const base = codes.reduce((at, code, i) => at * (size[i] ?? 1) + (places[i]?.get(code) ?? 0), 0);
      const place = base * measures.length + m;
      const number = row[measure as keyof Pick<SeenRow, 'numerator' | 'denominator' | 'value'>];
      if (number !== null) value[place] = number;
      const sign = signOf(row);
      if (sign === '') delete status[place];
      else status[place] = sign;
    });
  }
  if (all > MOST_MARKED) return { value, status };
  return { value: Array.from({ length: all }, (_, i) => value[i] ?? null), status };
}
