import { type EvaluationDesign, parseDay, type UnitNumber } from '../../terms/index.ts';
import type { RawCell, RawTable } from '../raw-table.ts';
import type { PanelRows } from '../statistics/index.ts';

/** Units over periods as an evaluation reads them: units in the order of their numbers, periods numbered from 0. */
export interface UnitPanel {
  readonly rows: PanelRows;
  readonly units: readonly UnitNumber[];
  /** As rows of the table have them, in order. */
  readonly periods: readonly string[];
  /** True where provisional figures were left out. */
  readonly provisional: boolean;
}

type Asked = Pick<EvaluationDesign, 'waves' | 'comparison'>;

/**
 * Lays a table by unit out as a panel. `toldBy` gives what a cell tells; null where there is nothing: such a cell is no row. Who
 * gets the action is always in it; of the others those that may be compared with. Provisional figures are left out: of a period that
 * is not over nobody is known to have left who will.
 */
export function panelOfUnits(
  { cells }: Pick<RawTable, 'cells'>,
  { waves, comparison }: Asked,
  toldBy: (cell: RawCell) => number | null,
): UnitPanel {
  const treated = new Set(waves.flatMap((wave) => wave.units));
  const others = new Set(comparison.units);
  const isMeant = (unit: UnitNumber) => treated.has(unit) || others.size === 0 || others.has(unit);
  const told = cells.flatMap((cell) => {
    const unit = cell.codes[0] as UnitNumber;
    const value = cell.delivered && isUnitNumber(unit) && isMeant(unit) ? toldBy(cell) : null;
    return value === null || cell.provisional ? [] : [{ unit, value, period: cell.period }];
  });
  const units = [...new Set(told.map((row) => row.unit))].sort();
  const periods = [...new Set(told.map(({ period }) => period))].sort();
  const [unitAt, periodAt] = [placesOf(units), placesOf(periods)];
  const begins = units.map((unit) => beginningOf(unit, periods, waves));
  return {
    rows: {
      units: units.length,
      unit: Int32Array.from(told, ({ unit }) => unitAt.get(unit) ?? 0),
      period: Float64Array.from(told, ({ period }) => periodAt.get(period) ?? 0),
      outcome: Float64Array.from(told, ({ value }) => value),
      firstTreated: Float64Array.from(told, ({ unit }) => begins[unitAt.get(unit) ?? 0] ?? Number.POSITIVE_INFINITY),
    },
    units,
    periods,
    provisional: cells.some(({ provisional }) => provisional),
  };
}

/** `Total` and `unassigned` are no units. */
function isUnitNumber(code: string): boolean {
  return /^\d{9}$/.test(code);
}

function placesOf<Name>(names: readonly Name[]): ReadonlyMap<Name, number> {
  return new Map(names.map((name, at) => [name, at]));
}

/** The first period that has a day with the action in it; infinity where none has. */
function beginningOf(unit: UnitNumber, periods: readonly string[], waves: Asked['waves']): number {
  const begins = waves.filter(({ units }) => units.includes(unit)).map(({ from }) => from);
  if (begins.length === 0) return Number.POSITIVE_INFINITY;
  const at = firstTouched(periods, Math.min(...begins));
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}

/** Place of the first period that ends after the day, or is it; under 0 where none does. */
export function firstTouched(periods: readonly string[], day: number): number {
  return periods.findIndex((period) => isTouched(period, day));
}

function isTouched(period: string, day: number): boolean {
  const [from = '', to] = period.split('/');
  const last = parseDay(to ?? from) ?? 0;
  return to === undefined ? last >= day : last > day;
}
