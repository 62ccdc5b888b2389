import type { BreakTold, ComparedLine } from '../../../disclosure/index.ts';
import type { CompareLine, CompareSide } from '../../api/contract/index.ts';
import {
  COMPARE_TEXTS,
  codeLabel,
  compareSentence,
  differenceRange,
  differenceWithUnit,
  formatValue,
  type Language,
  noValueText,
  verdictText,
} from '../../language/index.ts';

/** What every line of a comparison is told with. */
export interface LineTelling {
  readonly names: { readonly a: string; readonly b: string };
  readonly tests: number;
  readonly broken: BreakTold | null;
  readonly language: Language;
}

/** Two values side by side, worded. */
export function compareLine(compared: ComparedLine, { names, tests, broken, language }: LineTelling): CompareLine {
  const { unit, difference, interval, why, verdict, heldBack } = compared;
  const texts = COMPARE_TEXTS[language];
  return {
    line: compared.line.map(({ column, code }) => ({ column, code, label: codeLabel(column, code, language) })),
    unit,
    a: sideOf(compared.first, unit, language),
    b: sideOf(compared.second, unit, language),
    difference,
    differenceText: difference === null ? null : differenceWithUnit(difference, unit, language, { plus: true }),
    interval,
    intervalText: interval === null ? null : differenceRange(interval, unit, language),
    why,
    whyText: why === null ? null : texts.whys[why],
    verdict,
    verdictText: verdictText(compared, tests, language),
    heldBack,
    sentence: compareSentence(compared, { ...names, tests }, broken, language),
  };
}

function sideOf(row: ComparedLine['first'], unit: ComparedLine['unit'], language: Language): CompareSide {
  const { numerator, denominator, value, interval, state } = row;
  const text = value === null ? noValueText(state, unit, language) : formatValue(value, unit, language);
  return { numerator, denominator, value, interval, state, text };
}

/** How many differences of a family have an interval. */
export function testsIn(lines: readonly ComparedLine[]): number {
  return lines.filter(({ chance }) => chance !== null).length;
}
