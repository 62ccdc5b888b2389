import type { CatalogueEntry, SeenControl } from '../../../disclosure/index.ts';
import { controlAnswer } from '../../answers/control/control-answer.ts';
import type { ControlChartTold } from '../../api/contract/index.ts';
import {
  breakSentence,
  CONTROL_TEXTS,
  formatPeriod,
  formatValue,
  LABELS,
  type Language,
  SURFACE_TEXTS,
} from '../../language/index.ts';
import { filterLines } from './figure-text.ts';
import { columnsOf } from './text-table.ts';

/** Control charts as text for people: what each says, its points with limits, then how such a chart is read. */
export function controlText(seen: SeenControl, catalogue: readonly CatalogueEntry[], language: Language): string {
  const answer = controlAnswer(seen, language);
  const entry = catalogue.find((one) => one.status === 'live' && one.metric.id === answer.metric.id);
  const name = entry?.status === 'live' ? entry.metric.name[language] : answer.metric.alias;
  const texts = CONTROL_TEXTS[language];
  const audience = answer.audience === 'internal' ? [`${LABELS[language].audiences.internal}.`] : [];
  return [
    texts.title(name),
    ...filterLines(seen.table, language),
    ...audience,
    ...answer.charts.flatMap((chart) => ['', ...chartLines(chart, language)]),
    '',
    ...answer.breaks.map((one) => breakSentence('line', one, language)),
    ...(answer.charts.some(isWithheldSomewhere) ? [LABELS[language].withheldReason] : []),
    ...answer.explained,
    `${SURFACE_TEXTS[language].provenance.dataset}: ${answer.dataset}`,
  ].join('\n');
}

function isWithheldSomewhere({ points }: ControlChartTold): boolean {
  return points.some(({ state }) => state === 'withheld');
}

function chartLines(
  { dims, unit, verdict, sentences, points, stretches }: ControlChartTold,
  language: Language,
): string[] {
  const { heads } = CONTROL_TEXTS[language];
  const { states } = LABELS[language];
  const value = (number: number | null | undefined) =>
    number === null || number === undefined ? '' : formatValue(number, unit, language);
  const limitsAt = (at: number) => stretches.find(({ from, to }) => from <= at && at < to)?.limits;
  const rows = points.map(({ period, value: own, state, said }, at) => {
    const limits = limitsAt(at);
    const mark = state === 'provisional' ? '*' : '';
    return [
      formatPeriod(period, language),
      own === null ? states[state] : `${value(own)}${mark}`,
      ...[limits?.mean, limits?.lower, limits?.upper].map(value),
      said,
    ];
  });
  const head = [
    SURFACE_TEXTS[language].provenance.period,
    heads.value,
    heads.mean,
    heads.lower,
    heads.upper,
    heads.said,
  ];
  const labels = Object.values(dims).map(({ label }) => label);
  return [
    ...(labels.length === 0 ? [] : [labels.join(', ')]),
    `${verdict.text}.`,
    ...sentences,
    '',
    columnsOf([head, ...rows]),
  ];
}
