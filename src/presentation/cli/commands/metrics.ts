import { catalogue } from '../../../disclosure/index.ts';
import { metricsAnswer } from '../../answers/catalogue-answer.ts';
import type { LiveMetric, WaitingMetric } from '../../api/contract/index.ts';
import { columnLabel, type Language, referenceTexts, SCREEN_TEXTS, SURFACE_TEXTS } from '../../language/index.ts';
import type { Command, Context } from '../command.ts';
import { nearest } from '../nearest.ts';
import { EXIT, type Exit } from '../surroundings.ts';
import { columnsOf } from '../texts/text-table.ts';

export const metrics: Command = {
  name: 'metrics',
  summary: 'the metric catalogue: definitions, and what waits for a source',
  usage: '[METRIC]',
  options: [],
  examples: ['laget metrics', 'laget metrics owner-turnover', 'laget metrics --format json --lang en'],
  formats: ['text', 'json'],
  run: runMetrics,
};

async function runMetrics({ typed, voice, format, language }: Context): Promise<Exit> {
  const answer = metricsAnswer(catalogue(), language);
  const wanted = typed.words[0]?.toLowerCase();
  const chosen = wanted === undefined ? answer.metrics : answer.metrics.filter((metric) => isNamed(metric, wanted));
  if (chosen.length === 0) {
    const names = answer.metrics.flatMap((metric) => (metric.status === 'live' ? [metric.alias] : []));
    voice.refuse({ code: 'unknown-metric', metric: nearest(wanted ?? '', names) ?? wanted ?? '' });
    return EXIT.refused;
  }
  if (format === 'json') voice.document({ metrics: chosen });
  else if (wanted === undefined) voice.text(columnsOf(chosen.map((metric) => summaryLine(metric, language))));
  else for (const metric of chosen) voice.text(pageOf(metric, language));
  return EXIT.fine;
}

/** Whether figures may be added, what is not offered, and what others have published. */
function furtherLines(metric: LiveMetric, language: Language): readonly string[] {
  const { about } = SCREEN_TEXTS[language];
  const { notOffered, referenceValues } = metric;
  const dimensions = notOffered.map((dimension) => columnLabel(dimension, language)).join(', ');
  return [
    `${about.adding} ${metric.adding}`,
    ...(notOffered.length === 0 ? [] : [`${about.notOffered}: ${dimensions}`]),
    ...(referenceValues.length === 0 ? [`${about.references}: ${about.noReferences}`] : [`${about.references}:`]),
    ...referenceTexts(referenceValues, language).flatMap(({ publisher, address, verdict, values }) => [
      `${publisher}, ${address}: ${verdict}`,
      ...values.map((value) => `- ${value}`),
    ]),
  ];
}

function isNamed(metric: LiveMetric | WaitingMetric, wanted: string): boolean {
  return metric.id.toLowerCase() === wanted || (metric.status === 'live' && metric.alias === wanted);
}

function summaryLine(metric: LiveMetric | WaitingMetric, language: Language): readonly string[] {
  if (metric.status === 'live') return [metric.id, metric.alias, metric.name];
  return [metric.id, '–', `${metric.name} (${SURFACE_TEXTS[language].waitsFor(metric.waitsFor)})`];
}

function pageOf(metric: LiveMetric | WaitingMetric, language: Language): string {
  if (metric.status === 'waiting') return summaryLine(metric, language).join('  ');
  return [
    `${metric.id} ${metric.alias} (${metric.version}): ${metric.name}`,
    metric.definition,
    metric.formula,
    metric.population,
    ...metric.exclusions,
    ...metric.pitfalls.map((pitfall) => `! ${pitfall}`),
    ...furtherLines(metric, language),
    metric.definedBy,
  ].join('\n');
}
