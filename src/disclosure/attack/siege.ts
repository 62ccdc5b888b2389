import type { Solver } from '../protection/solver.ts';
import { type Attacked, type AttackReport, attack } from './attack.ts';
import type { Spending } from './pin.ts';
import { openChance } from './scripts/chance.ts';
import type { Field } from './scripts/field.ts';
import { questionsOf } from './scripts/scripts.ts';

/** How long an attack is kept up. */
export interface Siege {
  readonly seed: number;
  readonly questions: number;
  readonly spending: Spending;
}

/** An attack of some seconds. */
export const SKIRMISH: Siege = {
  seed: 1,
  questions: 120,
  spending: { mostClasses: 2_000, mostUnknowns: 1_500, mostPrograms: 400 },
};

/** A thousand questions, and as large systems as can be solved again and again: some minutes. */
export const FULL: Siege = {
  seed: 1,
  questions: 1_000,
  spending: { mostClasses: 8_000, mostUnknowns: 6_000, mostPrograms: 2_000 },
};

/** Asks questions of every script in turn, and reports what they give away together. */
export function besiege(highs: Solver, attacked: Attacked, field: Field, siege: Siege): Promise<AttackReport> {
  const questions = questionsOf(field, openChance(siege.seed), siege.questions);
  return attack(highs, attacked, questions, siege.spending);
}
