import type { CaseAnswer } from '../answer.ts';

/** Outcomes by which somebody may be hired without a plan. */
const MET: readonly unknown[] = ['QUALIFIED', 'QUALIFIED_FOR_SUBJECTS', 'QUALIFIED_FOR_ITO', 'NOT_REQUIRED'];

/**
 * Whether the hiring requirement is met by an answer about one post, in every subject that the post has: who may be hired
 * for some of them only has the others left to fulfil. Open is not met.
 */
export function isRequirementMet({ outcome }: Pick<CaseAnswer, 'outcome'>): boolean {
  const left = outcome['notCoveredSubjects'];
  return MET.includes(outcome['hiring']) && (!Array.isArray(left) || left.length === 0);
}
