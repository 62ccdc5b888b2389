import type { MetricUnit } from '../../../disclosure/index.ts';
import { LABELS } from '../labels/index.ts';
import type { Language } from '../language.ts';
import { formatValue } from '../numbers.ts';

/** Units whose sign stands in the value itself: «11,8 %». */
const SELF_EVIDENT: readonly MetricUnit[] = ['share', 'percent-of-position'];

/** A value followed by what it is: «5 749,5 årsverk», «11,8 %». */
export function valueWithUnit(value: number, unit: MetricUnit, language: Language): string {
  const text = formatValue(value, unit, language);
  return SELF_EVIDENT.includes(unit) ? text : `${text} ${LABELS[language].units[unit]}`;
}
