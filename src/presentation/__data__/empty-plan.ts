import type { ActionPlanDesk } from '../../record/administration/index.ts';

/** A plan that nothing was told of, and that takes nothing. */
export const EMPTY_PLAN: ActionPlanDesk = {
  list: async () => [],
  tell: async () => ({ ok: false, reason: 'unknown-item' }),
  undo: async () => ({ ok: false, reason: 'unknown-item' }),
  redo: async () => ({ ok: false, reason: 'unknown-item' }),
};
