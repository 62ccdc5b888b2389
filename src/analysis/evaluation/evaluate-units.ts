import type { DesignGrain, EvaluationDesign } from '../../terms/index.ts';
import { type Design, type Evaluation, evaluate, type PanelRows } from '../statistics/index.ts';
import type { UnitPanel } from './panel-of-units.ts';

/** Periods after which a season comes back; null where a period is a year. */
const SEASONS: Readonly<Record<DesignGrain, number | null>> = {
  month: 12,
  tertial: 3,
  'school-year': null,
  year: null,
};

/** Carries out a design on units over periods. Throws Unanswerable. */
export function evaluateUnits(
  { rows }: Pick<UnitPanel, 'rows'>,
  design: EvaluationDesign,
  plannedPower: number | null,
): Evaluation {
  return evaluate(rows, designOf(design, plannedPower), nobodyMatched(rows));
}

function designOf(
  { method, comparison, anticipation, direction, smallestEffect, seed, outcome }: EvaluationDesign,
  plannedPower: number | null,
): Design {
  return {
    ...{ method, control: comparison.control, anticipation, direction, smallestEffect, plannedPower, seed },
    band: false,
    series: { season: SEASONS[outcome.grain], newSlope: false, lag: null },
    survival: { horizon: null },
  };
}

/** Matched survival alone asks for likeness, and units are not matched. */
function nobodyMatched({ units }: PanelRows) {
  return { strata: new Int32Array(units), clusters: Int32Array.from({ length: units }, (_, unit) => unit) };
}
