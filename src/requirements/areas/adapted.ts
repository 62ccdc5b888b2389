import type { TeachingJudgement } from '../judge/teaching.ts';

/** What is said of a decision that lets somebody without the hiring requirement give adapted teaching. */
export interface AdaptedOutcome {
  readonly allowed?: boolean;
  readonly alternative?: string;
}

/** Allowed or not where the decision waives § 17-3; without higher education, helping under guidance is what is left. */
export function adaptedOutcome({ about, hiring }: TeachingJudgement): AdaptedOutcome {
  if (!about.post.individuallyAdapted || about.adapted?.waives !== '17-3') return {};
  if (hiring.outcome === 'NEEDS_ASSESSMENT') return {};
  if (hiring.outcome !== 'NOT_QUALIFIED') return { allowed: true };
  return { allowed: false, alternative: 'ASSIST_UNDER_GUIDANCE_17_6_2' };
}
