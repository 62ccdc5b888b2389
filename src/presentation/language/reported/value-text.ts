import type { MetricUnit } from '../../../disclosure/index.ts';
import { LABELS } from '../labels/index.ts';
import type { Language } from '../language.ts';
import { formatNumber, formatPercentSign } from '../numbers.ts';
import { REPORTED_TEXTS } from './wording.ts';

const NO_BREAK_SPACE = '\u00a0';

/** A value with its unit: «9,2 %», «642 personer», «44,5 år». */
export function measuredText(value: number, measure: MetricUnit, decimals: number, language: Language): string {
  if (measure === 'share') return formatPercentSign(value, language, decimals);
  if (measure === 'percent-of-position') return formatPercentSign(value / 100, language, decimals);
  return [formatNumber(value, language, decimals), LABELS[language].units[measure]].join(NO_BREAK_SPACE);
}

/** A difference with its unit: «0,4 prosentpoeng». */
export function amountText(amount: number, measure: MetricUnit, decimals: number, language: Language): string {
  const isPoints = measure === 'share' || measure === 'percent-of-position';
  const unit = isPoints ? REPORTED_TEXTS[language].points : LABELS[language].units[measure];
  return [formatNumber(amount, language, decimals), unit].join(NO_BREAK_SPACE);
}

/** The same with its sign, as a part of a sum. */
export function signedText(amount: number, measure: MetricUnit, decimals: number, language: Language): string {
  return `${amount > 0 ? '+' : ''}${amountText(amount, measure, decimals, language)}`;
}
