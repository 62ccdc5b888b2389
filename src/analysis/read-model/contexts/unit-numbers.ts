import type { ContextFacts, Facts } from '../../../record/index.ts';
import { UNASSIGNED } from '../../../terms/index.ts';
import { knownUnits } from '../units.ts';

/** Units of all contexts together, and of each: ascending, `unassigned` last. */
export interface UnitNumbers {
  readonly all: readonly string[];
  /** Per context in time; the last is that of now. */
  readonly known: readonly (readonly string[])[];
}

export function unitNumbersOf(facts: Facts): UnitNumbers {
  const contexts: readonly ContextFacts[] = [...(facts.earlier ?? []), facts];
  const known = contexts.map((context) => knownUnits(context).map(({ unit }): string => unit));
  const all = [...new Set(known.flat())].sort();
  return { all: [...all, UNASSIGNED], known: known.map((own) => [...own, UNASSIGNED]) };
}
