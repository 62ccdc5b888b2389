import { panelOfUnits, type UnitPanel } from '../../../analysis/index.ts';
import { type Day, dayOf, type UnitNumber } from '../../../terms/index.ts';
import { cell, rawTable } from '../../__data__/raw-tables.ts';
import type { Relation } from '../../rules/row.ts';
import { determinedRows } from '../../rules/solving/determined.ts';
import { type LaidDesign, type ToldParts, toldParts, wholeIn } from '../told-sides.ts';

const UNITS = Array.from({ length: 9 }, (_, i) => String(900_000_000 + i) as UnitNumber);
const PERIODS = ['2022-10-01', '2023-10-01', '2024-10-01'];
const PERSONS = 7;
const FEWEST = 5;

/** A design as somebody might tell it: each unit gets the action early or late, is compared with, or is left out. */
export interface Tried {
  readonly roles: readonly ('early' | 'late' | 'compared' | 'out')[];
  /** The periods it is about. */
  readonly periods: readonly boolean[];
  /** Whether its method leaves out units with a hole. */
  readonly wholeOnly: boolean;
}

/** Figures of units by period: what the public table withholds, and where there is none. In the order of units, then of periods. */
export interface Given {
  readonly withheld: readonly boolean[];
  readonly holes: readonly boolean[];
}

const BEGAN: Readonly<Record<string, Day>> = { early: dayOf(2023, 8, 1), late: dayOf(2024, 8, 1) };

/** Withheld cells (`period unit`) that whoever evaluates some designs one after the other works out, and what each was told. */
export function workedOutBy(tried: readonly Tried[], given: Given) {
  const relations: Relation[] = [];
  const earlier: LaidDesign[] = [];
  const told: ToldParts[] = [];
  for (const one of tried) {
    const laid = laidOut(one, given);
    if (laid === null) continue;
    const { panel, cells, design } = laid;
    const withheld = new Set(cells.flatMap(({ codes, period }) => (isHidden(given, period, codes[0]) ? [`${period} ${codes[0]}`] : [])));
    const own = { ...design, of: 'B2', panel, cells, withheld };
    const parts = toldParts({ ...own, fewestPersons: FEWEST, earlier });
    relations.push(...equationsOf(panel, one, parts));
    earlier.push(own);
    told.push(parts);
  }
  const hidden = new Set(UNITS.flatMap((unit) => PERIODS.flatMap((period) => (isHidden(given, period, unit) ? [rowOf(period, unit)] : []))));
  return { told, workedOut: determinedRows(relations, hidden) };
}

function rowOf(period: string, unit: string | undefined): number {
  return UNITS.findIndex((one) => one === unit) * PERIODS.length + PERIODS.indexOf(period);
}

function isHidden({ withheld, holes }: Given, period: string, unit: string | undefined): boolean {
  const row = rowOf(period, unit);
  return withheld[row] === true && holes[row] !== true;
}

function laidOut({ roles, periods }: Tried, { holes }: Given) {
  const unitsAs = (role: string) => UNITS.filter((_, i) => roles[i] === role);
  const waves = ['early', 'late'].flatMap((role) => {
    const units = unitsAs(role);
    return units.length === 0 ? [] : [{ from: BEGAN[role] ?? dayOf(2023, 8, 1), units }];
  });
  const compared = unitsAs('compared');
  if (waves.length === 0 || compared.length === 0) return null;
  const design = { waves, comparison: { control: 'never' as const, units: compared } };
  const asked = PERIODS.filter((_, i) => periods[i] === true);
  const cells = UNITS.flatMap((unit) =>
    asked.flatMap((period) => (holes[rowOf(period, unit)] === true ? [] : [cell([unit], 3, { denominator: PERSONS, base: PERSONS, period })])),
  );
  const panel = panelOfUnits(rawTable('B2', cells), design, ({ numerator }) => numerator);
  return { panel, cells, design };
}

/** More than any method tells: the sum of every side, by period or over all, of the units that the method takes. */
function equationsOf(panel: UnitPanel, { wholeOnly }: Tried, parts: ToldParts): readonly Relation[] {
  if (parts === 'verdict') return [];
  const whole = wholeIn(panel);
  const sums = new Map<string, number[]>();
  for (const [row, unit] of panel.rows.unit.entries()) {
    const number = panel.units[unit];
    const period = panel.periods[panel.rows.period[row] ?? 0] ?? '';
    if (number === undefined || (wholeOnly && !whole.has(number))) continue;
    const side = `${panel.rows.firstTreated[row]} ${parts === 'all' ? period : ''}`;
    sums.set(side, [...(sums.get(side) ?? []), rowOf(period, number)]);
  }
  return [...sums.values()].map((rows) => ({ rows, signs: rows.map(() => 1 as const) }));
}
