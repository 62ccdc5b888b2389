import type { MetricUnit, SeenRow } from '../../disclosure/index.ts';
import { LABELS } from './labels/index.ts';
import type { Language } from './language.ts';
import { formatValue } from './numbers.ts';

/** A value as it is seen, or was seen then: with its state, and null where there is no number. */
export type Seen = Pick<SeenRow, 'value' | 'state'>;

const NO_BREAK_SPACE = '\u00a0';

/** Why there is no number, in words; a median so few have come to that it is not reached says so. Never empty. */
export function noValueText(state: SeenRow['state'], unit: MetricUnit, language: Language): string {
  const { states, notReached } = LABELS[language];
  if (state !== 'shown' && state !== 'provisional') return states[state];
  return unit === 'years-followed' || unit === 'days-followed' ? notReached : states['not-applicable'];
}

/** What is seen of a row: its number with its unit, marked where it is provisional, or in words why there is none. */
export function seenText(seen: Seen | null, unit: MetricUnit, language: Language): string {
  if (seen === null) return LABELS[language].states['not-applicable'];
  const { value, state } = seen;
  if (value === null) return noValueText(state, unit, language);
  return `${formatValue(value, unit, language)}${state === 'provisional' ? `${NO_BREAK_SPACE}*` : ''}`;
}
