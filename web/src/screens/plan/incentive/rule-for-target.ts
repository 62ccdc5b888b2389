import type { PlanActionAnswer } from '../../../../../src/presentation/api/contract/index.ts';

/** What a rule begins with for those an action is for: the rest is for whoever reckons. */
export function ruleForTarget({ groups, units, areas, schoolTypes }: PlanActionAnswer['target']): object {
  return { who: { groups, units, areas, schoolTypes } };
}
