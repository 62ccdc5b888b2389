import { funnelOf, type SeenTable, type UnitEntry } from '../../../disclosure/index.ts';
import type { FunnelAnswer } from '../contract/index.ts';

/** The funnel of a table of shares by unit, with names. */
export function funnelAnswer(table: SeenTable, entries: readonly UnitEntry[]): FunnelAnswer | null {
  const funnel = funnelOf(table);
  if (funnel === null || funnel.points.length === 0) return null;
  const names = new Map(entries.map(({ unit, name }) => [unit, name]));
  return {
    ...funnel,
    points: funnel.points.map((point) => ({ ...point, name: names.get(point.unit) ?? point.unit })),
  };
}
