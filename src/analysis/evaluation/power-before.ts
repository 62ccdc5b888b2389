import {
  addMonths,
  type Day,
  type DesignGrain,
  type EvaluationDesign,
  firstTreatedDay,
  type PowerBefore,
} from '../../terms/index.ts';
import { Unanswerable } from '../statistics/index.ts';
import { evaluateUnits } from './evaluate-units.ts';
import { firstTouched, type UnitPanel } from './panel-of-units.ts';
import { NO_POWER, powerOfError } from './power-of-error.ts';

const DAYS_OF: Readonly<Record<DesignGrain, number>> = {
  month: 30.4,
  tertial: 121.7,
  'school-year': 365.2,
  year: 365.2,
};

const MONTHS_OF: Readonly<Record<DesignGrain, number>> = { month: 1, tertial: 4, 'school-year': 12, year: 12 };

/**
 * What could be found, from figures of before the start alone: the design is laid over the periods before it, moved back so that its
 * last period is the last of those, with half of them before it at least. Nobody had the action then, so what varies is all there
 * is to it.
 */
export function powerBefore(panel: UnitPanel, design: EvaluationDesign): PowerBefore {
  const start = firstTreatedDay(design);
  if (start === null) return { ...NO_POWER, lacks: 'nobody-chosen' };
  const touched = firstTouched(panel.periods, anticipatedFrom(start, design));
  const before = touched < 0 ? panel.periods.length : touched;
  if (before < 2) return { ...NO_POWER, lacks: 'no-period-before', before: Math.max(0, before) };
  const laid = laidOver(panel, design, { start, before });
  const parts = { treated: laid.treated, controls: laid.controls, before: before - laid.after, after: laid.after };
  try {
    const found = evaluateUnits(laid, { ...design, anticipation: 0 }, null);
    return powerOfError(found, design, parts);
  } catch (fault) {
    if (!(fault instanceof Unanswerable)) throw fault;
    return { ...NO_POWER, ...parts, lacks: fault.code };
  }
}

/** The day from which the action may be felt: periods before the start, also where the table ends at the start. */
function anticipatedFrom(start: Day, { anticipation, outcome }: EvaluationDesign): Day {
  return addMonths(start, -anticipation * MONTHS_OF[outcome.grain]);
}

interface Before {
  readonly start: number;
  /** So many periods are before the start. */
  readonly before: number;
}

function laidOver({ rows, units }: UnitPanel, design: EvaluationDesign, { start, before }: Before) {
  const { outcome, period, waves } = design;
  const planned = Math.max(1, Math.round((period.to - start) / DAYS_OF[outcome.grain]));
  const after = Math.min(planned, Math.floor(before / 2));
  const begins = new Map(
    waves.flatMap(({ from, units: own }) => {
      const later = Math.round((from - start) / DAYS_OF[outcome.grain]);
      return own.map((unit) => [unit, Math.min(before - after + later, before - 1)] as const);
    }),
  );
  const kept = [...rows.unit.keys()].filter((row) => (rows.period[row] ?? 0) < before);
  const treated = units.filter((unit) => begins.has(unit)).length;
  return {
    rows: {
      units: rows.units,
      unit: Int32Array.from(kept, (row) => rows.unit[row] ?? 0),
      period: Float64Array.from(kept, (row) => rows.period[row] ?? 0),
      outcome: Float64Array.from(kept, (row) => rows.outcome[row] ?? Number.NaN),
      firstTreated: Float64Array.from(kept, (row) => {
        const unit = units[rows.unit[row] ?? 0];
        return (unit === undefined ? undefined : begins.get(unit)) ?? Number.POSITIVE_INFINITY;
      }),
    },
    after,
    treated,
    controls: units.length - treated,
  };
}
