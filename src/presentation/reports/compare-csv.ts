import type { CompareAnswer, CompareLine, KeyMetricsAnswer } from '../api/contract/index.ts';
import { COMPARE_TEXTS, LABELS, type Language, SURFACE_TEXTS } from '../language/index.ts';
import { csvText } from './csv.ts';
import type { SheetCell } from './sheet.ts';
import { SIGNS } from './signs.ts';

interface Words {
  readonly owner: string;
  readonly language: Language;
}

/** A public comparison as CSV: one line per line of the metric, then what it rests on. */
export function compareCsvOf(answer: CompareAnswer, words: Words): string {
  const { names, lines, name, periods, notes, dataset } = answer;
  const period = periods.a === periods.b ? periods.a : `${periods.a} – ${periods.b}`;
  const rows = lines.map((line) => rowOf(line, name, period));
  return fileOf([headOf(names, words.language), ...rows, [], ...provenance({ notes, dataset }, words)]);
}

/** The key metrics of exposed areas and others as CSV. */
export function keyMetricsCsvOf(answer: KeyMetricsAnswer, words: Words): string {
  const rows = answer.rows.map((row) => rowOf(row, row.name, row.period));
  return fileOf([headOf(answer.names, words.language), ...rows, [], ...provenance(answer, words)]);
}

function headOf({ a, b }: CompareAnswer['names'], language: Language): SheetCell[] {
  const { head } = COMPARE_TEXTS[language];
  return [head.metric, head.line, head.period, a, b, head.difference, head.low, head.high, head.verdict, ''];
}

function rowOf(line: CompareLine, name: string, period: string): SheetCell[] {
  const cell = ({ value, state }: CompareLine['a']) => value ?? signOf(state);
  return [
    ...[name, line.line.map(({ label }) => label).join(', '), period, cell(line.a), cell(line.b)],
    ...[line.difference ?? '', line.interval?.low ?? '', line.interval?.high ?? '', line.verdictText],
    line.whyText ?? '',
  ];
}

function signOf(state: CompareLine['a']['state']): string {
  if (state === 'withheld') return SIGNS.withheld;
  return state === 'not-delivered' ? SIGNS['not-delivered'] : SIGNS['not-applicable'];
}

function provenance(
  { notes, dataset }: { readonly notes: readonly string[]; readonly dataset: string },
  { owner, language }: Words,
): SheetCell[][] {
  const labels = SURFACE_TEXTS[language].provenance;
  return [
    [owner],
    ...notes.map((note) => [labels.notes, note]),
    [labels.dataset, dataset],
    [labels.audience, LABELS[language].audiences.public],
  ];
}

function fileOf(lines: readonly (readonly SheetCell[])[]): string {
  return csvText(lines);
}
