import type { BridgeAnswer, DefinitionsAnswer, TurnoverFigure, TurnoversAnswer } from '../../../api/contract/index.ts';
import { BRIDGE_WORDS, formatNumber, LABELS, type Language } from '../../../language/index.ts';
import { columnsOf } from '../text-table.ts';

/** A bridge as text for a terminal: both figures, the lines with their sum, and every line as a sentence. */
export function bridgeText(answer: BridgeAnswer, language: Language): string {
  const words = BRIDGE_WORDS[language];
  const { from, to } = answer.definitions;
  const internal = answer.audience === 'internal' ? [`${LABELS[language].audiences.internal}.`] : [];
  const rows = answer.lines.map((line) => [line.label, count(line.persons.numerator, language), line.valueText]);
  return [
    ...internal,
    answer.lead,
    '',
    ...figureLines(from),
    ...figureLines(to),
    '',
    columnsOf([
      [words.head.line, words.head.gone, words.head.difference],
      ...rows,
      [words.total, '', answer.total.valueText],
    ]),
    '',
    ...answer.lines.map(({ text }) => `* ${text}`),
  ].join('\n');
}

/** `:` where it is a net of few. */
function count(persons: number | null, language: Language): string {
  if (persons === null) return ':';
  return `${persons > 0 ? '+' : ''}${formatNumber(persons, language)}`;
}

function figureLines({ name, text, when, explanation }: TurnoverFigure): string[] {
  return [`${name}: ${text}`, `  ${when}`, `  ${explanation}`];
}

/** The definitions as a list, and the figures of others with what cannot be said. */
export function definitionsText({ definitions, references }: DefinitionsAnswer, language: Language): string {
  const words = BRIDGE_WORDS[language];
  const own = definitions.flatMap(({ id, name, explanation, source, beyond }) => [
    `${id.padEnd(18)} ${name}`,
    `  ${explanation}`,
    ...(beyond === null ? [] : [`  ${beyond}`]),
    `  ${words.source}: ${source.name}, ${source.address}`,
  ]);
  const others = references.flatMap(({ id, name, explanation, cannot, caution, source, nearest, series }) => [
    `${id.padEnd(18)} ${name}`,
    `  ${explanation}`,
    `  ${cannot} ${caution}`,
    `  ${words.nearest}: ${nearest}`,
    `  ${words.source}: ${source.name}, ${source.address}`,
    ...publishedTable(series, words.published, language),
  ]);
  return [...own, '', ...others].join('\n');
}

type Series = DefinitionsAnswer['references'][number]['series'];

function publishedTable(series: Series, head: string, language: Language): string[] {
  const years = Object.keys(series[0]?.percents ?? {});
  const rows = series.map(({ name, percents }) => [
    name,
    ...years.map((year) => formatNumber(percents[year] ?? Number.NaN, language, 1)),
  ]);
  return columnsOf([[head, ...years], ...rows])
    .split('\n')
    .map((line) => `  ${line}`);
}

/** Every definition's figure for one group and the same days. */
export function turnoversText({ figures, audience }: TurnoversAnswer, language: Language): string {
  const internal = audience === 'internal' ? [`${LABELS[language].audiences.internal}.`, ''] : [];
  const told = figures.flatMap(({ definition, name, text, when }) => [
    `${definition.padEnd(18)} ${name}: ${text}`,
    ...(when === '' ? [] : [`${''.padEnd(18)} ${when}`]),
  ]);
  return [...internal, ...told].join('\n');
}
