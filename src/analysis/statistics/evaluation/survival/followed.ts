import { type Panel, type PanelRows, panelOf } from '../panel.ts';
import { Unanswerable } from '../unanswerable.ts';

/**
 * Followed units as a panel: 0 in each period in which they were followed and nothing happened, 1 in the period in which it
 * did, no outcome before and after. A file with one row for each unit is read as times: followed from the beginning until
 * the period, which ended with the outcome. Throws Unanswerable where the outcome is something else, or following has holes.
 */
export function followedPanel(rows: PanelRows): Panel {
  const wrong = [...rows.outcome.keys()].filter((row) => rows.outcome[row] !== 0 && rows.outcome[row] !== 1);
  if (wrong.length > 0) throw new Unanswerable('not-events', { rows: wrong });
  const panel = panelOf(rows);
  const isOnce = rows.unit.length === rows.units && panel.periods.length > 1;
  const followed = isOnce ? untilOnce(panel) : panel;
  const isHoled = (own: Float64Array) => {
    const [first, last] = [own.findIndex(isThere), own.findLastIndex(isThere)];
    const inside = own.subarray(first, last + 1);
    return !inside.every(isThere) || inside.subarray(0, -1).includes(1);
  };
  const holed = followed.outcome.flatMap((own, unit) => (isHoled(own) ? [followed.names[unit] ?? 0] : []));
  if (holed.length > 0) throw new Unanswerable('gap-in-following', { units: holed });
  return followed;
}

function isThere(value: number): boolean {
  return !Number.isNaN(value);
}

function untilOnce(panel: Panel): Panel {
  const outcome = panel.outcome.map((own) => {
    const last = own.findIndex(isThere);
    return own.map((value, at) => (at < last ? 0 : value));
  });
  return { ...panel, outcome };
}
