import type { Context } from 'hono';
import type { CaseRefusal } from '../../../../casework/index.ts';
import { FULFILMENT_TEXTS, fieldProblemText } from '../../../language/index.ts';
import { languageOf } from '../../language-of.ts';
import { ProblemAnswer, type ProblemStatus } from '../../problem.ts';

/** What casework gave, or a problem that says why not. */
export function allowed<View extends object>(c: Context, given: View | CaseRefusal): View {
  if ('refused' in given) throw refusalOf(c, given);
  return given;
}

export function refusalOf(c: Context, refusal: CaseRefusal): ProblemAnswer {
  const language = languageOf(c);
  if (refusal.refused === 'fields-wrong') {
    const told = refusal.problems.map((problem) => fieldProblemText(problem, language)).join(' ');
    return new ProblemAnswer(400, 'fields-wrong', told);
  }
  return new ProblemAnswer(
    statusOf(refusal.refused),
    refusal.refused,
    FULFILMENT_TEXTS[language].refused[refusal.refused],
  );
}

function statusOf(refused: string): ProblemStatus {
  if (refused === 'no-case-access') return 403;
  if (refused === 'plan-there' || refused === 'restricted') return 409;
  return refused.startsWith('unknown-') ? 404 : 422;
}
