import type { LimitOrigin } from '../../../disclosure/index.ts';
import type { LimitKind } from '../../../terms/index.ts';
import { formatDayText } from '../days.ts';
import type { Language } from '../language.ts';
import { fill } from '../screens/shape.ts';
import { LIMIT_TEXTS } from './wording.ts';

/** What a limit is and follows from. */
export interface LimitFacts {
  readonly kind: LimitKind;
  readonly fewest: number;
  readonly origin: LimitOrigin;
  /** Of the decision that holds; empty where none does. `day`: `YYYY-MM-DD`. */
  readonly by: string;
  readonly reason: string;
  readonly day: string;
}

/** «the figures tell why somebody left.» */
export function limitWhy({ kind, fewest, origin, by, reason, day }: LimitFacts, language: Language): string {
  const texts = LIMIT_TEXTS[language];
  const said = {
    standard: texts.standard[kind],
    general: fill(texts.general, { fewest }),
    decided: fill(texts.decided, { by, reason: withStop(reason), day: day === '' ? '' : formatDayText(day, language) }),
  };
  return said[origin];
}

/** «Fewest persons: 10, because the figures tell why somebody left.» */
export function limitText(facts: LimitFacts, language: Language): string {
  return fill(LIMIT_TEXTS[language].told, { fewest: facts.fewest, why: limitWhy(facts, language) });
}

function withStop(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
