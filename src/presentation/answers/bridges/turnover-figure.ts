import { type SeenTurnover, TURNOVER_DEFINITIONS } from '../../../disclosure/index.ts';
import type { TurnoverFigure } from '../../api/contract/index.ts';
import {
  BRIDGE_WORDS,
  formatNumber,
  LABELS,
  type Language,
  turnoverText,
  turnoverValue,
  whenCounted,
} from '../../language/index.ts';

/** A definition's figure in one language: its numbers in words, or why there are none. */
export function turnoverFigure(seen: SeenTurnover, language: Language): TurnoverFigure {
  const { name, explanation, source } = TURNOVER_DEFINITIONS[seen.definition];
  const { definition, period, asKnownOn, numerator, denominator, value, fraction, state } = seen;
  const numbers = turnoverText(seen, language);
  const told = state === 'provisional' ? `${numbers} (${BRIDGE_WORDS[language].provisional})` : numbers;
  return {
    definition,
    name: name[language],
    explanation: explanation[language],
    source,
    period,
    asKnownOn,
    when: whenCounted(seen, language),
    numerator,
    denominator,
    value,
    fraction,
    valueText: turnoverValue(seen, language),
    numberText: value === null ? '' : formatNumber(value * 100, language, 2),
    text: numbers === '' ? LABELS[language].states[state] : told,
    state,
    reason: seen.reason === null ? null : LABELS[language].withheldReason,
  };
}
