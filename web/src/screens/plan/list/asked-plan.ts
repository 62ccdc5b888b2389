import type { OwnersPlanAnswer, PlanActionItem } from '../../../../../src/presentation/api/contract/index.ts';
import { PLAN_PATH } from '../../../app/places.ts';

/** What is asked of the plan: all of it stands in the address. Empty: everything. */
export interface AskedPlan {
  readonly status: string;
  readonly area: string;
  readonly owner: string;
  /** A part that lacks, or `any`. */
  readonly lacks: string;
  /** `YYYY-MM-DD`, or empty for today. */
  readonly day: string;
}

const NAMES = ['status', 'area', 'owner', 'lacks', 'day'] as const;

export function readAskedPlan(query: URLSearchParams): AskedPlan {
  const text = (name: (typeof NAMES)[number]) => query.get(name) ?? '';
  return { status: text('status'), area: text('area'), owner: text('owner'), lacks: text('lacks'), day: text('day') };
}

export function planAddress(asked: AskedPlan): string {
  const query = new URLSearchParams();
  for (const name of NAMES) if (asked[name] !== '') query.set(name, asked[name]);
  const text = query.toString();
  return text === '' ? PLAN_PATH : `${PLAN_PATH}?${text}`;
}

/** The actions that fit all that is asked. */
export function fittingActions(
  { actions, lacks }: Pick<OwnersPlanAnswer, 'actions' | 'lacks'>,
  asked: AskedPlan,
): readonly PlanActionItem[] {
  return actions.filter(({ code, status, focusArea, owner }) => {
    const own = lacks.find((one) => one.code === code)?.lacks ?? [];
    return (
      (asked.status === '' || status.code === asked.status) &&
      (asked.area === '' || focusArea === asked.area) &&
      (asked.owner === '' || owner === asked.owner) &&
      (asked.lacks === '' || own.some(({ part }) => asked.lacks === 'any' || part.code === asked.lacks))
    );
  });
}

/** Actions by their focus area, in the order the areas are met. */
export function byFocusArea(
  actions: readonly PlanActionItem[],
): readonly { readonly area: string; readonly actions: readonly PlanActionItem[] }[] {
  const areas = [...new Set(actions.map(({ focusArea }) => focusArea))];
  return areas.map((area) => ({ area, actions: actions.filter(({ focusArea }) => focusArea === area) }));
}
