import { ACTION, actionItem, toldAction } from '../../record/action-plan/__data__/plans.ts';
import { type ActionPlanDesk, lastTold, type PlanItem, type PlanTold } from '../../record/administration/index.ts';

/** A plan of one action, `2.2`, that runs; in memory, and told anew, undone and redone as the record's is. */
export function fakePlan(): ActionPlanDesk {
  let item: PlanItem = actionItem('2.2', toldAction(ACTION, { no: 1 }));
  const known = (code: string) => code === item.code;
  const put = (no: number, counts: boolean) => {
    item = { ...item, told: item.told.map((one) => (one.no === no ? { ...one, counts } : one)) };
    return { ok: true, no } as const;
  };
  return {
    list: async () => [item],
    tell: async ({ code }, { content, from, change, seen }, by) => {
      if (!known(code)) return { ok: false, reason: 'unknown-item' };
      const last = lastTold(item.told)?.no ?? 0;
      if (seen !== last) return { ok: false, reason: 'told-meanwhile', last };
      const no = item.told.length + 1;
      const told = { ...content, no, from, change, by, at: '2026-09-15T10:00:00.000Z', delivered: false, counts: true, word: null };
      item = { ...item, told: [...item.told, told as PlanTold] };
      return { ok: true, no };
    },
    undo: async ({ code }) => {
      const last = lastTold(item.told);
      return known(code) && last !== undefined ? put(last.no, false) : { ok: false, reason: 'unknown-item' };
    },
    redo: async ({ code }) => {
      const last = item.told.find(({ counts }) => !counts);
      return known(code) && last !== undefined ? put(last.no, true) : { ok: false, reason: 'nothing-to-undo' };
    },
  };
}
