import type { Asker } from '../../../access/index.ts';
import type { Audience, Figures, Refused } from '../../../disclosure/index.ts';
import { challengePicture } from '../../../plans/index.ts';
import type { OpenRecord } from '../../../record/administration/index.ts';
import type { ChallengesAnswer } from '../../api/contract/index.ts';
import type { Language } from '../../language/index.ts';
import { notForWhole } from '../whole-figures.ts';
import { challengesAnswer } from './challenges-answer.ts';

export interface ChallengesRequest {
  readonly asker: Asker;
  readonly audience: Audience;
  /** Unit number; null = all. */
  readonly unit: string | null;
  readonly language: Language;
}

/** The challenge picture for GET /api/challenges and `laget challenges`, through the gate. */
export async function askChallenges(
  open: Pick<OpenRecord, 'administration' | 'today'>,
  figures: Figures,
  { asker, audience, unit, language }: ChallengesRequest,
): Promise<ChallengesAnswer | Refused> {
  // A unit is judged among all units: who lawfully knows one unit only sees what is told of it to everybody.
  const refusal = notForWhole(asker, audience);
  if (refusal !== null) return { refusal };
  if (figures.state().horizon !== null && unit !== null && !figures.units().some((one) => one.unit === unit)) {
    return { refusal: { code: 'unknown-code', dimension: 'unit', value: unit } };
  }
  const plan = { items: await open.administration.plan.list(), day: open.today() };
  const picture = await challengePicture(figures, { asker, audience }, plan);
  if ('refusal' in picture) return picture;
  return challengesAnswer(picture, { audience, unit, language });
}
