import { type ActionIncentives, type IncentiveDesk, lastTakenBack } from '../../record/administration/index.ts';

/** Incentives in memory, of actions 1.1 and 2.2, as the record keeps them. */
export function fakeIncentives(): IncentiveDesk {
  let words = 0;
  const kept = new Map<string, ActionIncentives>();
  const of = (code: string) => kept.get(code) ?? { code, told: [] };
  const put = (code: string, no: number, counts: boolean) => {
    const told = of(code).told.map((one) => (one.no === no ? { ...one, counts, word: (words += 1) } : one));
    kept.set(code, { code, told });
    return { ok: true as const, no };
  };
  return {
    list: async () => [...kept.values()],
    tell: async (code, { seen, ...telling }, by) => {
      if (code !== '1.1' && code !== '2.2') return { ok: false, reason: 'unknown-item' };
      const { told } = of(code);
      const last = told.findLast(({ counts }) => counts);
      if (last !== undefined && last.no !== seen) return { ok: false, reason: 'told-meanwhile' };
      const no = told.length + 1;
      const one = { ...telling, no, at: '2026-09-15T10:00:00.000Z', by, counts: true, word: null };
      kept.set(code, { code, told: [...told, one] });
      return { ok: true, no };
    },
    undo: async (code) => {
      const last = of(code).told.findLast(({ counts }) => counts);
      return last === undefined ? { ok: false, reason: 'nothing-to-undo' } : put(code, last.no, false);
    },
    redo: async (code) => {
      const last = lastTakenBack(of(code).told);
      return last === undefined ? { ok: false, reason: 'nothing-to-redo' } : put(code, last.no, true);
    },
  };
}
