import type { Evaluations, Refused, SeenEvaluation } from '../../disclosure/index.ts';
import { type ActionDesigns, type DesignTold, designThatHolds } from '../../record/administration/index.ts';

/** An evaluation with the design it was made by, or why there is none. */
export type ActionEvaluated =
  | { readonly told: DesignTold; readonly found: SeenEvaluation }
  | 'no-design'
  | 'not-fixed'
  | Refused;

/** Evaluates an action by the design that holds. One that is not fixed finds nothing: else it could be fixed by what it finds. */
export async function evaluateAction(
  own: ActionDesigns,
  evaluations: Pick<Evaluations, 'evaluate'>,
): Promise<ActionEvaluated> {
  const told = designThatHolds(own);
  if (told === null) return 'no-design';
  if (own.fixing === null) return 'not-fixed';
  const found = await evaluations.evaluate(told);
  return 'refusal' in found ? found : { told, found };
}
