import { answerCase, isRequirementMet, LAW_CHECKED_AS_OF, readCases } from '../../requirements/index.ts';
import { type Day, formatDay } from '../../terms/index.ts';
import type { KeptJudgement } from './plan.ts';

/**
 * What the engine says of a person and a post as if the appointment began on `day`: whether the requirement is met now, not
 * whether it was when the person came. Null where it is not met, is open, or the facts are none.
 */
export function metOn(facts: object, day: Day): KeptJudgement | null {
  const position: unknown = 'position' in facts ? facts.position : null;
  if (typeof position !== 'object' || position === null || Array.isArray(position)) return null;
  const asked = { ...facts, position: { ...position, start: formatDay(day) } };
  const [one] = readCases({ id: 'plan', asOf: formatDay(day), facts: asked }, day).cases;
  const answer = one === undefined ? null : answerCase(one);
  if (answer === null || answer.area !== 'teaching' || !isRequirementMet(answer)) return null;
  return { facts: asked, answer, lawCheckedAsOf: LAW_CHECKED_AS_OF };
}
