import { type Day, OPEN_END } from '../../terms/index.ts';
import type { Form } from '../codes/outcomes.ts';
import { endOfSchoolYear } from '../judge/school-year.ts';
import { FORM_RULES, type FormRule } from '../law/deviations.ts';
import { inForceOn } from '../law/sources.ts';

/** What an appointment that does not meet the requirement may rest on. None is permanent (TH-05). */
export const LEGAL_BASES = [
  'CONDITIONAL_17_3_2',
  'TEMP_17_3_3',
  'COND_10_6A',
  'TEMP_10_6',
] as const satisfies readonly Form[];
export type LegalBasis = (typeof LEGAL_BASES)[number];

/** Why a legal basis and the days of an appointment do not go together. */
export type BasisProblem = 'basis-not-in-force' | 'end-before-start' | 'end-after-law';

function ruleOf(basis: LegalBasis): FormRule {
  const rule = FORM_RULES.find(({ form }) => form === basis);
  if (rule === undefined) throw new Error(`no rule for ${basis}`);
  return rule;
}

/** The rule, and the paragraph as answers write it: `TH-02`, `OL § 17-3(3)`. */
export function ruleOfBasis(basis: LegalBasis): { readonly id: string; readonly paragraph: string } {
  const { id, basis: paragraph } = ruleOf(basis);
  return { id, paragraph };
}

/**
 * The last day an appointment that begins on `start` may last to: 31 July of its school year where the law says so
 * (OL § 17-3(3), OL98 § 10-6), null where the parties agree the length (OL § 17-3(2), OL98 § 10-6a).
 */
export function latestEndOf(basis: LegalBasis, start: Day): Day | null {
  return ruleOf(basis).endsInSummer ? endOfSchoolYear(start) : null;
}

/** Bases that hold for an appointment that begins on a day; those on condition first (Prop. 62 L (2023–2024), TH-03). */
export function basesOn(start: Day): readonly LegalBasis[] {
  return LEGAL_BASES.filter((basis) => inForceOn(ruleOf(basis), start));
}

/** What is wrong with a basis, a first and a last day together; null where nothing is. */
export function basisProblem(basis: LegalBasis, start: Day, end: Day): BasisProblem | null {
  if (!inForceOn(ruleOf(basis), start)) return 'basis-not-in-force';
  if (end < start) return 'end-before-start';
  return end > (latestEndOf(basis, start) ?? OPEN_END) ? 'end-after-law' : null;
}
