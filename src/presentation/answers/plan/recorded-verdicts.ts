import { actionsOn } from '../../../plans/index.ts';
import type { PlanItem } from '../../../record/administration/index.ts';
import type { Day, Verdict } from '../../../terms/index.ts';

/** The verdict of the last evaluation of each action that has one on a day, by the action's code. */
export function recordedVerdicts(items: readonly PlanItem[], on: Day): ReadonlyMap<string, Verdict> {
  return new Map(
    actionsOn(items, on).flatMap(({ code, says }) => {
      const last = says.course.findLast(({ verdict, day }) => verdict !== null && day <= on)?.verdict ?? null;
      return last === null ? [] : [[code, last] as const];
    }),
  );
}
