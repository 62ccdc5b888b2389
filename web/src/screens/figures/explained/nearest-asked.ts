import type { FigureNearest } from '../../../../../src/presentation/api/contract/index.ts';
import type { Asked } from '../asked.ts';

/** The nearest question as a change of what is asked on the screen; null where the screen has no way to ask it. */
export function nearestAsked({ by, where, period, grain }: FigureNearest): Partial<Asked> | null {
  if (by.length > 1 || grain !== null || where.some(({ codes }) => codes.length !== 1)) return null;
  const filters = where.map(({ dimension, codes }) => ({ dimension, code: codes[0] ?? '' }));
  return {
    by: by[0] ?? 'none',
    group: filters.find(({ dimension }) => dimension === 'staff-group')?.code ?? 'Total',
    where: filters.filter(({ dimension }) => dimension !== 'staff-group'),
    period,
    view: '',
  };
}
