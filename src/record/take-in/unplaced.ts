import type { ReadResult } from '../../sources/index.ts';
import type { DeliveryReport } from '../administration/door.ts';
import { plainKey } from '../placings/fold-placings.ts';
import type { KnownPlaces } from './known-places.ts';
import { suggestSubgroup, suggestUnits } from './suggestions.ts';

export type Unplaced = DeliveryReport['unplaced'];

export const NOTHING_UNPLACED: Unplaced = { positions: [], workplaces: [] };

/** Positions and workplaces met that have no place, most rows first, each with what it may be. */
export function unplacedIn(met: ReadResult['met'], known: KnownPlaces): Unplaced {
  const positions = [...met.positions]
    .filter(([position]) => !known.hasPosition(position))
    .map(([position, { title, rows }]) => ({
      position: position.startsWith('title:') ? `title:${plainKey(position)}` : position,
      title,
      rows,
      suggestion: suggestSubgroup(title),
    }))
    .sort((a, b) => b.rows - a.rows || (a.position < b.position ? -1 : 1));
  const workplaces = [...met.workplaces]
    .filter(([workplace]) => !known.hasWorkplace(workplace))
    .map(([workplace, { rows }]) => ({ workplace, rows, suggestions: suggestUnits(workplace, known.units) }))
    .sort((a, b) => b.rows - a.rows || (a.workplace < b.workplace ? -1 : 1));
  return { positions, workplaces };
}
