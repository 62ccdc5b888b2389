import type { DesignSaid } from '../../../plans/index.ts';
import type { DesignOutcome } from '../../../record/administration/index.ts';
import type { Refusal } from '../../../terms/index.ts';
import {
  ACTION_EVALUATION_TEXTS,
  fill,
  type Language,
  PLAN_TEXTS,
  planProblemText,
  refusalText,
} from '../../language/index.ts';
import type { PlanNo } from './plan-refusal.ts';

/** Why a design was not told or fixed; each thing that is wrong, in words. */
export function designNo(
  code: string,
  said: Extract<DesignSaid, { readonly ok: false }>,
  language: Language,
): readonly PlanNo[] {
  if (said.refused === 'fields-wrong') {
    return said.problems.map((one) => ({ code: one.problem, place: one.place, text: planProblemText(one, language) }));
  }
  if (said.refused === 'no-figures') return [figuresNo(said.refusal, language)];
  return designKeptNo(code, said.why, language);
}

/** Why there are no figures to reckon a design with. */
export function figuresNo(refusal: Refusal, language: Language): PlanNo {
  return { code: refusal.code, place: null, text: refusalText(refusal, language) };
}

/** Why the record does not keep a design. */
export function designKeptNo(
  code: string,
  why: Pick<Extract<DesignOutcome, { readonly ok: false }>, 'reason'>,
  language: Language,
): readonly PlanNo[] {
  const texts = ACTION_EVALUATION_TEXTS[language];
  const text = {
    'unknown-item': PLAN_TEXTS[language].unknown,
    'nothing-to-undo': texts.nothingToUndo,
    'nothing-to-redo': texts.nothingToRedo,
    'needs-reason': texts.needsReason,
    'nothing-to-fix': texts.nothingToFix,
    'already-fixed': texts.alreadyFixed,
    'told-meanwhile': texts.meanwhile,
  }[why.reason];
  const place = why.reason === 'needs-reason' ? 'reason' : null;
  return [{ code: why.reason, place, text: fill(text, { code }) }];
}
