import type { CompareAnswer, CompareLine, KeyMetricsAnswer } from '../../api/contract/index.ts';
import { asText, COMPARE_TEXTS, type Language, shortPeriod } from '../../language/index.ts';
import { columnsOf } from './text-table.ts';

/** A comparison as text for people: the answer of each line, the numbers, and what a reader must know. */
export function compareText({ name, names, lines, notes, filters }: CompareAnswer, language: Language): string {
  const { head } = COMPARE_TEXTS[language];
  const title = [name, ...filters.map(({ label }) => label)].join(', ');
  const heads = [names.a, names.b, head.difference, head.interval, head.verdict];
  const hasLines = lines.some((line) => labelOf(line) !== '');
  const rows = [[head.line, ...heads], ...lines.map((line) => [labelOf(line), ...cellsOf(line)])];
  const table = columnsOf(hasLines ? rows : rows.map((row) => row.slice(1)));
  const said = lines.map((line) => [labelOf(line), asText(line.sentence)].filter((part) => part !== '').join(': '));
  return [title, '', ...said, '', table, '', ...notes].join('\n');
}

/** The key metrics as text for people. */
export function keyMetricsText(answer: KeyMetricsAnswer, language: Language): string {
  const { head, keyTitle } = COMPARE_TEXTS[language];
  const { names, rows, notes, lead } = answer;
  const lines = rows.map((row) => [nameOf(row), shortPeriod(row.period, language), ...cellsOf(row)]);
  const heads = [head.metric, head.period, names.a, names.b, head.difference, head.interval, head.verdict];
  const remarks = rows.flatMap(({ name, remark }) => (remark === null ? [] : [`${name}: ${remark}`]));
  return [keyTitle, '', asText(lead), '', columnsOf([heads, ...lines]), '', ...remarks, ...notes].join('\n');
}

function nameOf(row: KeyMetricsAnswer['rows'][number]): string {
  return [row.name, labelOf(row)].filter((part) => part !== '').join(', ');
}

function labelOf({ line }: Pick<CompareLine, 'line'>): string {
  return line.map(({ label }) => label).join(', ');
}

function cellsOf(line: CompareLine): string[] {
  const why = line.whyText === null || line.why === 'full-count' ? '' : ` (${line.whyText})`;
  return [line.a.text, line.b.text, line.differenceText ?? '', line.intervalText ?? '', `${line.verdictText}${why}`];
}
