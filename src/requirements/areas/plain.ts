import type { Answer, Area, Question } from '../answer.ts';
import { telling } from '../answer.ts';
import type { Confidence } from '../codes/outcomes.ts';
import type { AskedFact, TellingCode } from '../telling-codes.ts';

/** What most areas answer: an outcome, what it rests on, what is told, and what to ask. */
export interface Plain {
  readonly outcome: Answer['outcome'];
  readonly basis: readonly string[];
  readonly rules: readonly string[];
  readonly told: TellingCode;
  readonly about?: Readonly<Record<string, string | number | null>>;
  readonly ask?: readonly AskedFact[];
  readonly confidence?: Confidence;
}

/** An answer of one sentence. */
export function plainAnswer(area: Area, plain: Plain): Answer {
  const questions: readonly Question[] = (plain.ask ?? []).map((fact) => ({ fact, subject: null }));
  return {
    area,
    outcome: plain.outcome,
    basis: plain.basis,
    rules: plain.rules,
    missing: [],
    questions,
    considered: [],
    confidence: plain.confidence ?? 'text',
    told: [telling(plain.told, plain.about ?? {})],
  };
}
