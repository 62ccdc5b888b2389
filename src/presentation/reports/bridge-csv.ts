import { type PublishedBridge, type SeenTurnover, TURNOVER_DEFINITIONS } from '../../disclosure/index.ts';
import {
  BRIDGE_WORDS,
  codeLabel,
  columnLabel,
  differenceText,
  LABELS,
  type Language,
  lineLabel,
  measureOf,
  SURFACE_TEXTS,
  turnoverText,
  whenCounted,
} from '../language/index.ts';
import { csvText } from './csv.ts';
import type { SheetCell } from './sheet.ts';
import { SIGNS } from './signs.ts';

interface Words {
  readonly owner: string;
  readonly language: Language;
}

/**
 * A published bridge as CSV: the first figure, every line with its exact fraction, the last figure; then definitions,
 * sources and what the figures rest on.
 */
export function bridgeCsvOf(bridge: PublishedBridge, words: Words): string {
  const lines = [headOf(words), ...rowsOf(bridge, words), [], ...provenance(bridge, words)];
  return csvText(lines);
}

function headOf({ language }: Words): SheetCell[] {
  const { head } = BRIDGE_WORDS[language];
  return [head.line, 'choice', head.gone, head.base, head.difference, head.exact, head.after];
}

function rowsOf(bridge: PublishedBridge, { language }: Words): SheetCell[][] {
  const { from, to, lines, total } = bridge;
  const ends = (figure: SeenTurnover): SheetCell[] => [
    TURNOVER_DEFINITIONS[figure.definition].name[language],
    figure.definition,
    '',
    '',
    '',
    exact(figure.fraction),
    figure.value ?? '',
  ];
  const measure = measureOf(bridge);
  return [
    ends(from),
    ...lines.map((line): SheetCell[] => [
      lineLabel(line, language),
      line.choices.join('+'),
      line.persons.numerator ?? SIGNS.withheld,
      line.persons.denominator ?? SIGNS.withheld,
      line.value,
      exact(line.difference),
      line.after,
    ]),
    ends(to),
    [
      BRIDGE_WORDS[language].total,
      '',
      '',
      '',
      total.value,
      exact(total.difference),
      differenceText(total.value, measure, language, 2),
    ],
  ];
}

/** «51/1093» would be read as a date by spreadsheets: spaces keep it a text. */
function exact(fraction: SeenTurnover['fraction']): string {
  return fraction === null ? '' : `${fraction.numerator} / ${fraction.denominator}`;
}

function provenance(
  { from, to, filters, settings, dataset, audience }: PublishedBridge,
  { owner, language }: Words,
): string[][] {
  const labels = SURFACE_TEXTS[language].provenance;
  const about = (figure: SeenTurnover): string[][] => {
    const { name, explanation, source } = TURNOVER_DEFINITIONS[figure.definition];
    return [
      [labels.metric, `${name[language]} (${figure.definition}) – ${owner}`],
      [labels.definition, explanation[language]],
      [BRIDGE_WORDS[language].source, `${source.name}, ${source.address}`],
      [labels.period, whenCounted(figure, language)],
      [BRIDGE_WORDS[language].head.figure, turnoverText(figure, language)],
    ];
  };
  return [
    ...about(from),
    ...about(to),
    ...filters.map(({ dimension, codes }) => [
      columnLabel(dimension, language),
      codes.map((code) => codeLabel(dimension, code, language)).join(', '),
    ]),
    [
      labels.settings,
      Object.entries(settings)
        .map(([key, value]) => `${key}=${value}`)
        .join(', '),
    ],
    [labels.dataset, dataset],
    [labels.audience, LABELS[language].audiences[audience]],
  ];
}
