import { type MeetingContent, type PlanItem, toldOn } from '../../record/administration/index.ts';
import type { Day } from '../../terms/index.ts';

export interface MeetingNow extends MeetingContent {
  readonly code: string;
  /** Number of the telling that holds. */
  readonly no: number;
}

/** Meetings that are told of on a day, the latest first. */
export function meetingsOn(items: readonly PlanItem[], day: Day): readonly MeetingNow[] {
  return items
    .flatMap((item): readonly MeetingNow[] => {
      const told = toldOn(item, day);
      return told?.part === 'meeting' ? [{ ...told.says, code: item.code, no: told.no }] : [];
    })
    .sort((a, b) => b.day - a.day);
}
