import type { MetricUnit } from '../../disclosure/index.ts';
import type { Language } from './language.ts';

const NO_BREAK_SPACE = '\u00a0';
const TRUE_MINUS = '\u2212';

/** Grouped digits: «6 290» with a no-break space (nb, nn), “6,290” (en). */
function grouped(digits: string, language: Language): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, language === 'en' ? ',' : NO_BREAK_SPACE);
}

/** A number as people read it: decimal comma (nb, nn), true minus, rounded half away from zero to `decimals`. */
export function formatNumber(value: number, language: Language, decimals = 0): string {
  const rounded = Math.round((Math.abs(value) + Number.EPSILON) * 10 ** decimals) / 10 ** decimals;
  const [whole, rest] = rounded.toFixed(decimals).split('.');
  const sign = value < 0 && rounded !== 0 ? TRUE_MINUS : '';
  const fraction = rest === undefined ? '' : `${language === 'en' ? '.' : ','}${rest}`;
  return `${sign}${grouped(whole ?? '0', language)}${fraction}`;
}

/** Hours a week as they are read: with a half where there is one. */
export function hoursText(hours: number, language: Language): string {
  return formatNumber(hours, language, Number.isInteger(hours) ? 0 : 1);
}

/** A share 0–1 in prose: «11,8 prosent» (no-break space), “11.8 per cent”. */
export function formatPercent(share: number, language: Language, decimals = 1): string {
  const word = language === 'en' ? `per${NO_BREAK_SPACE}cent` : 'prosent';
  return `${formatNumber(share * 100, language, decimals)}${NO_BREAK_SPACE}${word}`;
}

/** A share 0–1 in a table cell: «11,8 %». */
export function formatPercentSign(share: number, language: Language, decimals = 1): string {
  return `${formatNumber(share * 100, language, decimals)}${language === 'en' ? '' : NO_BREAK_SPACE}%`;
}

/** Decimals a value is told with: persons, courses and credits are whole, events per school small numbers, everything else has one. */
export function decimalsOf(unit: MetricUnit): number {
  if (WHOLE.includes(unit)) return 0;
  return unit === 'per-school' || unit === 'points' ? 2 : 1;
}

/** A value of a metric's unit: shares and position sizes in per cent, the rest as numbers. */
export function formatValue(value: number, unit: MetricUnit, language: Language): string {
  if (unit === 'share') return formatPercentSign(value, language);
  if (unit === 'percent-of-position') return formatPercentSign(value / 100, language);
  return formatNumber(value, language, decimalsOf(unit));
}

/** The unit of a line of a metric: of schools' principals, the schools with many are a share of the schools. */
export function lineUnit(unit: MetricUnit, line: string | undefined): MetricUnit {
  return unit === 'per-school' && line === 'three-or-more' ? 'share' : unit;
}

/** Values that stand alone: counts and medians. */
const WITHOUT_PARTS: readonly MetricUnit[] = [
  ...(['persons', 'fte', 'percent-of-position', 'years', 'per-post', 'courses', 'credits'] as const),
];
/** What is told whole. */
const WHOLE: readonly MetricUnit[] = ['persons', 'courses', 'credits'];

/** True for a value that has a numerator and a denominator. */
export function isRatioUnit(unit: MetricUnit): boolean {
  return !WITHOUT_PARTS.includes(unit);
}
