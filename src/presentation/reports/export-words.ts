import type { CatalogueEntry, PublishedTable } from '../../disclosure/index.ts';
import {
  breakLine,
  formatPeriod,
  LABELS,
  type Language,
  noteText,
  quotedIn,
  quotedLine,
  SURFACE_TEXTS,
} from '../language/index.ts';

/** What an export says beside its table. */
export interface ExportWords {
  readonly language: Language;
  readonly owner: string;
  readonly metricName: string;
  readonly definition: string;
}

export function exportWords(
  table: PublishedTable,
  catalogue: readonly CatalogueEntry[],
  owner: string,
  language: Language,
): ExportWords {
  const entry = catalogue.find((e) => e.status === 'live' && e.metric.id === table.metric.id);
  const metric = entry?.status === 'live' ? entry.metric : null;
  return {
    language,
    owner,
    metricName: metric === null ? table.metric.alias : metric.name[language],
    definition: metric === null ? '' : metric.definition[language],
  };
}

/** Lines «label; text» that follow every export: definition, population, dataset, signs. Never empty. */
export function provenanceLines(table: PublishedTable, words: ExportWords): readonly (readonly [string, string])[] {
  const { language } = words;
  const labels = SURFACE_TEXTS[language].provenance;
  const told = (kind: 'population' | 'exclusions' | 'notes') =>
    table[kind].map((note) => [labels[kind], noteText(kind, note, language)] as const);
  const { metric } = table;
  return [
    [labels.metric, `${words.metricName} (${metric.id} ${metric.alias}, ${metric.version}) – ${words.owner}`],
    [labels.definition, words.definition],
    [labels.period, [...new Set(table.rows.map((row) => formatPeriod(row.period, language)))].join('; ')],
    ...told('population'),
    ...told('exclusions'),
    ...told('notes'),
    ...quotedIn(table).map((one) => [labels.quoted, quotedLine(one, language)] as const),
    ...table.breaks.map((one) => [labels.breaks, breakLine(one, language)] as const),
    [
      labels.settings,
      Object.entries(table.settings)
        .map(([key, value]) => `${key}=${value}`)
        .join(', '),
    ],
    [labels.dataset, table.dataset],
    [labels.asKnownOn, table.asKnownOn ?? labels.now],
    [labels.audience, LABELS[language].audiences[table.audience]],
    [labels.signs, SURFACE_TEXTS[language].signs],
  ];
}
