import fc from 'fast-check';
import type { PlanItem, PlanTold } from '../../../record/administration/index.ts';
import { type Day, dayOf } from '../../../terms/index.ts';
import { ACTION, actionItem, FIRST, INDICATOR, RUNNING, seen, step, toldAction } from '../../../record/action-plan/__data__/plans.ts';

const EVALUATED = dayOf(2026, 7, 1);
const ADDRESS = { address: 'https://example.org' };
const STEPS = [
  ...RUNNING,
  step('evaluated', EVALUATED, { evidence: [seen('evaluation', EVALUATED, ADDRESS)] }),
  step('ended', dayOf(2026, 9, 1)),
];

interface DrawnTelling {
  readonly length: number;
  readonly hasIndicator: boolean;
  readonly isEvaluated: boolean;
  readonly day: number;
  readonly counts: boolean;
  readonly metric: string | null;
}

const telling = fc.record({
  length: fc.integer({ min: 1, max: STEPS.length }),
  hasIndicator: fc.boolean(),
  isEvaluated: fc.boolean(),
  day: fc.integer({ min: FIRST, max: dayOf(2027, 4, 1) }),
  counts: fc.boolean(),
  metric: fc.constantFrom('B2', null),
});

/** Plans of some actions, each told some times. */
export const drawnPlans: fc.Arbitrary<readonly PlanItem[]> = fc
  .array(fc.array(telling, { minLength: 1, maxLength: 4 }), { maxLength: 6 })
  .map((plans) => plans.map((tellings, i) => actionItem(`${i}`, ...tellings.map(toldOf))));

function toldOf({ length, hasIndicator, isEvaluated, day, counts, metric }: DrawnTelling): PlanTold {
  const says = {
    ...ACTION,
    course: STEPS.slice(0, length),
    indicators: hasIndicator ? [INDICATOR] : [],
    evaluation: isEvaluated ? ACTION.evaluation : null,
  };
  const figure = metric === null ? null : { metric, day: dayOf(2025, 10, 1) };
  return toldAction(says, { from: day as Day, counts, change: { reason: 'x', figure } });
}
