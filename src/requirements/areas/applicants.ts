import type { Answer } from '../answer.ts';
import { type FactReader, isWritten, type Written } from '../facts/values.ts';
import { plainAnswer } from './plain.ts';

/** What the best qualified is found by (OL § 17-5); Laget sets nobody in order. */
const CRITERIA = ['education', 'experience', 'personalSuitability', 'advertRequirements'] as const;

const ELIGIBLE = ['QUALIFIED', 'QUALIFIED_FOR_SUBJECTS', 'QUALIFIED_FOR_ITO', 'NOT_REQUIRED'];

/** Who of several applicants may be considered: those who fulfil the hiring requirement. The choice is people's (H-03, P-08). */
export function answerApplicants(facts: FactReader): Answer {
  const given = facts.raw('applicants');
  const applicants: readonly Written[] = Array.isArray(given) ? given.filter(isWritten) : [];
  const idsOf = (wanted: (hiring: string) => boolean) =>
    applicants.filter(({ hiring }) => wanted(String(hiring))).map(({ id }) => String(id));
  const eligible = idsOf((hiring) => ELIGIBLE.includes(hiring));
  const toAssess = idsOf((hiring) => hiring === 'NEEDS_ASSESSMENT');
  return plainAnswer('applicants', {
    outcome: {
      eligible,
      excluded: idsOf((hiring) => hiring === 'NOT_QUALIFIED'),
      toAssess,
      criteria: [...CRITERIA],
      autoRankAllowed: false,
      qualifiedApplicants: eligible.length,
    },
    basis: ['OL § 17-5', 'GDPR art. 22'],
    rules: ['H-03', 'P-08'],
    told: 'applicants-chosen-by-people',
    about: { eligible: eligible.length },
    confidence: 'interpretive',
  });
}
