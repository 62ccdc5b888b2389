import type { Indicator, PlanItem } from '../../record/administration/index.ts';
import type { Day, WantedPart } from '../../terms/index.ts';
import { type ActionNow, actionsOn, isActive } from './action-now.ts';

/** Something that an active action shall have and has not; the reason, where it is deliberate. */
export interface Lack {
  readonly part: WantedPart;
  readonly reason: string | null;
}

export interface LackingAction {
  readonly action: ActionNow;
  /** Never empty. */
  readonly lacks: readonly Lack[];
}

/** An indicator that can be followed: it is told where it stood and where it is to come. */
export function isWhole({ baseline, target }: Indicator): boolean {
  return baseline !== null && target !== null;
}

/**
 * What an action lacks. It needs one indicator that is whole; where none is, what the best of them lacks is told. Of an action
 * without indicators that alone is told: there is nothing that could have a baseline.
 */
export function lacksOf({ indicators, evaluation, without }: ActionNow['says']): readonly Lack[] {
  const noEvaluation: readonly WantedPart[] = evaluation === null ? ['evaluation'] : [];
  const parts = [...lackingOfIndicators(indicators), ...noEvaluation];
  return parts.map((part) => ({ part, reason: without.find((one) => one.part === part)?.reason ?? null }));
}

function lackingOfIndicators(indicators: readonly Indicator[]): readonly WantedPart[] {
  if (indicators.length === 0) return ['indicator'];
  const lacking = indicators.map(({ baseline, target }): readonly WantedPart[] => [
    ...(baseline === null ? (['baseline'] as const) : []),
    ...(target === null ? (['target'] as const) : []),
  ]);
  return lacking.reduce((best, one) => (one.length < best.length ? one : best));
}

/** The active actions that lack something on a day: those without a reason first, then by code. */
export function lackingOn(items: readonly PlanItem[], day: Day): readonly LackingAction[] {
  return actionsOn(items, day)
    .filter(isActive)
    .map((action) => ({ action, lacks: lacksOf(action.says) }))
    .filter(({ lacks }) => lacks.length > 0)
    .sort((a, b) => Number(areDeliberate(a)) - Number(areDeliberate(b)));
}

/** True where somebody has said why, of all that lacks. */
function areDeliberate({ lacks }: Pick<LackingAction, 'lacks'>): boolean {
  return lacks.every(({ reason }) => reason !== null);
}
