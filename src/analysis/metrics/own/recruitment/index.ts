import { applicantsPerPost } from './applicants-per-post.ts';
import { fewQualifiedApplicants } from './few-qualified-applicants.ts';
import { hiresByChannel } from './hires-by-channel.ts';
import { internalPrincipals } from './internal-principals.ts';
import { localRecruitment } from './local-recruitment.ts';
import { middleLeadersApplying } from './middle-leaders-applying.ts';
import { noQualifiedApplicants } from './no-qualified-applicants.ts';
import { offerAcceptance } from './offer-acceptance.ts';
import { qualifiedApplicants } from './qualified-applicants.ts';
import { reAdvertised } from './re-advertised.ts';
import { timeToFill } from './time-to-fill.ts';

/** Metrics of how posts are filled, counted from the owner's tables of posts and of applications. */
export const RECRUITMENT_METRICS = {
  C1: qualifiedApplicants,
  C2: fewQualifiedApplicants,
  C2z: noQualifiedApplicants,
  C3: applicantsPerPost,
  C4: timeToFill,
  C5: offerAcceptance,
  C6: reAdvertised,
  C10: localRecruitment,
  C11: internalPrincipals,
  C11a: middleLeadersApplying,
  C12: hiresByChannel,
} as const;
