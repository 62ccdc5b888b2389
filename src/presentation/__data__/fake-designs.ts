import {
  type ActionDesigns,
  type DesignOutcome,
  type EvaluationDesignDesk,
  lastTakenBack,
} from '../../record/administration/index.ts';

/** Designs in memory, of actions 1.1 and 2.2, as the record keeps them. */
export function fakeDesigns(): EvaluationDesignDesk {
  let words = 0;
  const kept = new Map<string, ActionDesigns>();
  const of = (code: string) => kept.get(code) ?? { code, told: [], fixing: null };
  const none: DesignOutcome = { ok: false, reason: 'unknown-item' };
  return {
    list: async () => [...kept.values()],
    tell: async (code, { seen, ...telling }, by) => {
      if (code !== '1.1' && code !== '2.2') return none;
      const before = of(code);
      const last = before.told.findLast(({ counts }) => counts);
      if (last !== undefined && last.no !== seen) return { ok: false, reason: 'told-meanwhile', last: last.no };
      if (before.fixing !== null && telling.reason === '') return { ok: false, reason: 'needs-reason' };
      const no = before.told.length + 1;
      const one = { ...telling, no, at: '2026-09-15T10:00:00.000Z', by, counts: true, word: null };
      kept.set(code, { ...before, told: [...before.told, one] });
      return { ok: true, no };
    },
    fix: async (code, { afterStart }, by) => {
      const before = of(code);
      const design = before.told.at(-1)?.no;
      if (design === undefined) return { ok: false, reason: 'nothing-to-fix' };
      kept.set(code, { ...before, fixing: { design, afterStart, at: '2026-09-15T10:00:00.000Z', by } });
      return { ok: true, no: design };
    },
    undo: async (code) => {
      const before = of(code);
      const last = before.told.findLast(({ counts }) => counts);
      if (before.fixing !== null) return { ok: false, reason: 'already-fixed' };
      if (last === undefined) return { ok: false, reason: 'nothing-to-undo' };
      kept.set(code, { ...before, told: before.told.map((one) => (one === last ? { ...one, counts: false, word: (words += 1) } : one)) });
      return { ok: true, no: last.no };
    },
    redo: async (code) => {
      const before = of(code);
      const last = lastTakenBack(before.told);
      if (before.fixing !== null) return { ok: false, reason: 'already-fixed' };
      if (last === undefined) return { ok: false, reason: 'nothing-to-redo' };
      kept.set(code, { ...before, told: before.told.map((one) => (one === last ? { ...one, counts: true } : one)) });
      return { ok: true, no: last.no };
    },
    keepFound: async () => undefined,
    found: async () => null,
  };
}
