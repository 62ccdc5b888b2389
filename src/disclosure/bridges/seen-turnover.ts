import {
  asNumber,
  type CountedStand,
  type Fraction,
  readParts,
  type Stand,
  TURNOVER_DEFINITIONS,
  type TurnoverId,
} from '../../analysis/index.ts';
import { type Day, formatDay } from '../../terms/index.ts';
import type { CellState } from '../published.ts';
import type { SeenFraction, SeenTurnover } from './seen-bridge.ts';

export function seenFraction({ numerator, denominator }: Fraction): SeenFraction {
  return { numerator: String(numerator), denominator: String(denominator) };
}

/** The days a stand compares, as `YYYY-MM-DD/YYYY-MM-DD`. */
export function periodOf({ moments: { from, to } }: Pick<Stand, 'moments'>): string {
  return `${formatDay(from.first)}/${formatDay(to.first)}`;
}

export function knownText(asKnownOn: Day | null): string | null {
  return asKnownOn === null ? null : formatDay(asKnownOn);
}

/** A counted figure with its numbers. The value is never null for what may be seen: somebody is under the line. */
export function seenTurnover(definition: TurnoverId, { stand, count, value, provisional }: CountedStand): SeenTurnover {
  if (value === null) return withoutNumbers(definition, stand, 'not-applicable');
  return {
    ...placed(definition, stand),
    ...readParts(stand.choices, count),
    value: asNumber(value),
    fraction: seenFraction(value),
    state: provisional ? 'provisional' : 'shown',
    reason: null,
  };
}

/** A figure of which no number may be, or can be, seen. */
export function withoutNumbers(definition: TurnoverId, stand: Stand | null, state: CellState): SeenTurnover {
  return {
    ...placed(definition, stand),
    numerator: null,
    denominator: null,
    value: null,
    fraction: null,
    state,
    reason: state === 'withheld' ? 'protected' : null,
  };
}

function placed(
  definition: TurnoverId,
  stand: Stand | null,
): Pick<SeenTurnover, 'definition' | 'period' | 'byWeek' | 'asKnownOn' | 'weight' | 'outOf'> {
  const { choices } = TURNOVER_DEFINITIONS[definition];
  const read = { definition, weight: choices.weight, outOf: choices['out-of'] };
  if (stand === null) return { ...read, period: null, byWeek: false, asKnownOn: null };
  const { first, last } = stand.moments.from;
  return { ...read, period: periodOf(stand), byWeek: last > first, asKnownOn: knownText(stand.asKnownOn) };
}
