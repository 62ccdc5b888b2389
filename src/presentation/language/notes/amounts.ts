import type { MetricUnit } from '../../../disclosure/index.ts';
import { LABELS } from '../labels/index.ts';
import type { InEach, Language } from '../language.ts';
import { formatNumber } from '../numbers.ts';

const NO_BREAK_SPACE = '\u00a0';
const WHOLE: readonly string[] = ['persons'] satisfies MetricUnit[];
const PERCENT: InEach<string> = { nb: 'prosent', nn: 'prosent', en: 'per cent' };
const POINTS: InEach<string> = { nb: 'prosentpoeng', nn: 'prosentpoeng', en: 'percentage points' };

/** A value in the unit people read (shares as per cent): «9,4 prosent», «12 personer». */
export function amountText(value: number, unit: string, language: Language): string {
  const units: Readonly<Record<string, string>> = LABELS[language].units;
  return told(value, unit, unit === 'share' ? PERCENT[language] : (units[unit] ?? ''), language);
}

/** The size of a difference of two such values: «0,9 prosentpoeng». */
export function differenceText(value: number, unit: string, language: Language): string {
  const isPoints = unit === 'share' || unit === 'percent-of-position';
  return isPoints
    ? told(Math.abs(value), unit, POINTS[language], language)
    : amountText(Math.abs(value), unit, language);
}

function told(value: number, unit: string, word: string, language: Language): string {
  const number = formatNumber(value, language, WHOLE.includes(unit) ? 0 : 1);
  return `${number}${NO_BREAK_SPACE}${word.replaceAll(' ', NO_BREAK_SPACE)}`;
}
