import { type ActionContent, type PlanItem, toldOn } from '../../record/administration/index.ts';
import { ACTIVE_STATUSES, type ActionStatus, type ActionStep, type Day, stepOn } from '../../terms/index.ts';

/** An action as it stands by the end of a day. */
export interface ActionNow {
  readonly code: string;
  readonly says: ActionContent;
  /** The step it stands on, with its evidence. */
  readonly step: ActionStep;
  readonly status: ActionStatus;
}

/** The actions that have a status on a day, by their code: what was told to hold later is not there yet. */
export function actionsOn(items: readonly PlanItem[], day: Day): readonly ActionNow[] {
  return items
    .flatMap((item): readonly ActionNow[] => {
      const told = toldOn(item, day);
      if (told?.part !== 'action') return [];
      const step = stepOn(told.says.course, day);
      return step === null ? [] : [{ code: item.code, says: told.says, step, status: step.status }];
    })
    .sort((a, b) => byCode(a.code, b.code));
}

/** True where an action is at work: it shall have an indicator and a plan for its evaluation. */
export function isActive({ status }: Pick<ActionNow, 'status'>): boolean {
  return ACTIVE_STATUSES.includes(status);
}

/** Numbers in codes by their size: 2.10 comes after 2.9. */
export function byCode(a: string, b: string): number {
  return a.localeCompare(b, 'nb', { numeric: true });
}
