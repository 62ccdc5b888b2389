import {
  type ChangeReason,
  lastTold,
  type PlanItem,
  type PlanPart,
  type PlanTold,
} from '../../record/administration/index.ts';
import type { ActionStatus, Day } from '../../terms/index.ts';

/** One line of the log: what was told anew, since when, by whom, and why. */
export interface PlanChange {
  readonly part: PlanPart;
  readonly code: string;
  readonly title: string;
  /** From which day it holds. */
  readonly from: Day;
  readonly at: string;
  readonly by: string;
  /** True where a file told it. */
  readonly delivered: boolean;
  readonly change: ChangeReason;
  /** True of the first telling: then the part is new. */
  readonly isNew: boolean;
  /** The status of an action where this telling brought it; null where it stayed. */
  readonly status: ActionStatus | null;
  /** False where it was taken back since. */
  readonly counts: boolean;
}

/** Everything that was told, the latest first; also what was taken back. */
export function changeLog(items: readonly PlanItem[]): readonly PlanChange[] {
  return items.flatMap(changesOf).sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : b.no - a.no));
}

function changesOf({ part, code, told }: PlanItem): readonly (PlanChange & { readonly no: number })[] {
  return told.map((one, at) => {
    const before = lastTold(told.slice(0, at));
    const status = lastStatus(one);
    return {
      part,
      code,
      no: one.no,
      title: one.says.title,
      from: one.from,
      at: one.at,
      by: one.by,
      delivered: one.delivered,
      change: one.change,
      isNew: before === undefined,
      status: before !== undefined && lastStatus(before) === status ? null : status,
      counts: one.counts,
    };
  });
}

function lastStatus(told: PlanTold): ActionStatus | null {
  return told.part === 'action' ? (told.says.course.at(-1)?.status ?? null) : null;
}
