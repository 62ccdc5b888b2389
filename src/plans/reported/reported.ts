import type { Asker } from '../../access/index.ts';
import type { Audience, Figures, Question, Refused, ReportedBeside } from '../../disclosure/index.ts';
import { type Difference, differenceOf } from './difference.ts';
import { type Among, among } from './vintages.ts';

/** A figure somebody told beside ours, with the difference explained as far as it can be. */
export interface Explained extends ReportedBeside, Among {
  readonly difference: Difference;
}

const ALONE: Among = { revises: null, revisedBy: null, conflicts: [] };

/** Everything told earlier about the same as a question, through the gate. Refused as the question itself would be. */
export async function explainReported(
  gate: Pick<Figures, 'reportedBeside'>,
  question: Question,
  asker: Asker,
  audience: Audience,
): Promise<readonly Explained[] | Refused> {
  const told = await gate.reportedBeside(question, asker, audience);
  if ('refusal' in told) return told;
  const places = among(told);
  return told.map((one) => ({ ...one, ...(places.get(one.figure.id) ?? ALONE), difference: differenceOf(one) }));
}
