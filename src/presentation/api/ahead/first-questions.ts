import type { Figures } from '../../../disclosure/index.ts';
import type { OpenRecord } from '../../../record/administration/index.ts';
import { TOTAL } from '../../../terms/index.ts';
import { askChallenges } from '../../answers/plan/ask-challenges.ts';
import { askStatus } from '../../answers/status/ask-status.ts';
import { warmSchools } from '../schools/warm-schools.ts';

/** Whoever anybody may be: sees what is published, and is not logged. */
export const ANYBODY = { who: 'warm-up', role: 'council-reader', unit: null } as const;

/** Asks what the first screen and the schools ask, so that whoever opens them does not wait. */
export async function askFirstQuestions(open: OpenRecord, figures: Figures, goesOn = () => true): Promise<void> {
  await askStatus(open, figures, { asker: ANYBODY, audience: 'public', group: TOTAL, language: 'nb' });
  if (goesOn()) await askChallenges(open, figures, { asker: ANYBODY, audience: 'public', unit: null, language: 'nb' });
  if (goesOn()) await warmSchools(open, figures, ANYBODY);
}
