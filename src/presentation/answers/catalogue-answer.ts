import { type CatalogueEntry, type DimensionEntry, TIME_OF_KERNEL } from '../../disclosure/index.ts';
import type { DimensionsAnswer, MetricsAnswer } from '../api/contract/index.ts';
import { codeLabel, columnLabel, LABELS, type Language, noteText } from '../language/index.ts';

/** The catalogue in one language: GET /api/metrics and `laget metrics`. */
export function metricsAnswer(entries: readonly CatalogueEntry[], language: Language): MetricsAnswer {
  return { metrics: entries.map((entry) => metricAnswer(entry, language)) };
}

function metricAnswer(entry: CatalogueEntry, language: Language): MetricsAnswer['metrics'][number] {
  if (entry.status === 'waiting') {
    return {
      status: 'waiting',
      id: entry.id,
      name: entry.name[language],
      waitsFor: LABELS[language].awaited[entry.waitsFor],
    };
  }
  const { id, alias, version, unit, kernel, formula, numerator, denominator, ...rest } = entry.metric;
  const sources: Readonly<Record<string, string>> = LABELS[language].sources;
  return {
    status: 'live',
    id,
    alias,
    version,
    unit,
    kernel,
    time: TIME_OF_KERNEL[kernel],
    name: rest.name[language],
    definition: rest.definition[language],
    formula,
    numerator,
    denominator,
    population: rest.population[language],
    exclusions: rest.exclusions.map((code) => noteText('exclusions', { code, values: {} }, language)),
    overTime: rest.overTime,
    overUnits: rest.overUnits,
    adding: rest.adding[language],
    notOffered: rest.notOffered ?? [],
    referenceValues: rest.referenceValues.map((one) => ({
      ...one,
      population: one.population[language],
      note: one.note[language],
    })),
    sources: rest.sources.map((source) => sources[source] ?? source),
    pitfalls: rest.pitfalls.map((pitfall) => pitfall[language]),
    owner: rest.owner,
    validFrom: rest.validFrom,
    definedBy: rest.definedBy,
  };
}

/** The dimensions with labelled codes, in one language. */
export function dimensionsAnswer(entries: readonly DimensionEntry[], language: Language): DimensionsAnswer {
  return {
    dimensions: entries.map(({ id, codes }) => ({
      id,
      label: columnLabel(id, language),
      codes: codes.map(({ code, name }) => ({
        code,
        label: codeLabel(id, code, language, name === null ? {} : { [code]: name }),
      })),
    })),
  };
}
