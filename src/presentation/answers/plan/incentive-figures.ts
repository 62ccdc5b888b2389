import type { IncentiveReckoned, Ranged, reckonIncentive } from '../../../analysis/statistics/index.ts';
import type { SeenRow, SeenTable } from '../../../disclosure/index.ts';
import type { IncentiveRule } from '../../../plans/index.ts';
import { TOTAL } from '../../../terms/index.ts';

/** The tables that passed the gate: who could have it, by area and by unit; and how many leave. */
export interface IncentiveFigures {
  readonly eligible: { readonly whole: SeenTable; readonly area: SeenTable | null; readonly unit: SeenTable | null };
  readonly staying: SeenTable | null;
}

export type IncentiveTermsAsked = Parameters<typeof reckonIncentive>[0];

export interface IncentiveFound extends IncentiveFigures {
  readonly rule: IncentiveRule;
  readonly stayWithout: Ranged | null;
  readonly terms: IncentiveTermsAsked | null;
  readonly reckoned: IncentiveReckoned | null;
}

export function totalOf({ rows }: SeenTable): SeenRow | null {
  return rows.find(({ codes }) => codes.every((code) => code === TOTAL)) ?? rows[0] ?? null;
}

/** How many of a row could have it; null where that may not be told. */
export function countOf({ who }: IncentiveRule, row: SeenRow | null): number | null {
  if (row === null || row.numerator === null) return null;
  const isRest = who.position === 'part' || who.requirement === 'not-met';
  if (!isRest) return row.numerator;
  return row.denominator === null ? null : row.denominator - row.numerator;
}
