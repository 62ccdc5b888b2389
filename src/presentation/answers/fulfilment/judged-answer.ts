import type { PlanView } from '../../../casework/index.ts';
import { parseDay } from '../../../terms/index.ts';
import type { PlanAnswer, RequirementCase } from '../../api/contract/index.ts';
import type { Language } from '../../language/index.ts';
import { requirementAnswer } from '../requirement-answer.ts';

/** What was judged when a plan was told to be fulfilled, in words; null where nothing was. */
export function judgedAnswer(judged: PlanView['now']['judged'], language: Language): PlanAnswer['judged'] {
  if (judged === null) return null;
  const asOf = 'asOf' in judged.answer ? String(judged.answer.asOf) : '';
  const answer = answerToFacts(judged.facts, asOf, language);
  return answer === null ? null : { sentences: answer.sentences, lawCheckedAsOf: judged.lawCheckedAsOf };
}

/** What the rules of today say of facts on a day; null where they hold no question. */
export function answerToFacts(facts: object, asOf: string, language: Language): RequirementCase | null {
  const day = parseDay(asOf);
  if (day === null) return null;
  const { cases, refused } = requirementAnswer({ id: 'case', asOf, facts }, day, language);
  return refused.length > 0 ? null : (cases[0] ?? null);
}
