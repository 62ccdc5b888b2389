import { grouped, type RawCell, type UnitPanel } from '../../analysis/index.ts';
import { type EvaluationDesign, FEWEST_WITHHELD, type UnitNumber } from '../../terms/index.ts';

/** What of an evaluation may be told: the whole, its figures without those by period, or the verdict alone. */
export type ToldParts = 'all' | 'no-periods' | 'verdict';

/** Who gets an action and who is compared with: what parts the units into sides. */
export type PartedUnits = Pick<EvaluationDesign, 'waves' | 'comparison'>;

interface Sides {
  readonly panel: UnitPanel;
  /** By period and unit (`period unit`): cells that the public table of units does not show. */
  readonly withheld: ReadonlySet<string>;
  readonly cells: readonly RawCell[];
  readonly fewestPersons: number;
  /** Designs about the same metric that could be told before this one. */
  readonly earlier: readonly PartedUnits[];
}

/**
 * An effect is a difference between means of units. Whoever knows all units of a side but one, from the public table, works the last out
 * of the mean; and two designs that differ in one unit tell of it together. So the units are parted by the side they are on (those
 * that began together, those compared with) in this design and in every earlier one about the metric: what means of sides can tell, added
 * and taken from each other, is of such parts. In each part what is withheld must be shared by three units and by as many persons as
 * may be told of: in each period for effects by period, over all periods for the rest. Methods leave out units with a hole, so the same
 * must hold of those without.
 */
export function toldParts(sides: Sides): ToldParts {
  const hidden = hiddenCells(sides);
  const judged = [hidden, hidden.filter(({ isWhole }) => isWhole)].map((cells) => partsOf(cells, sides));
  if (judged.includes('verdict')) return 'verdict';
  return judged.includes('no-periods') ? 'no-periods' : 'all';
}

interface HiddenCell {
  readonly unit: number;
  readonly period: number;
  readonly persons: number;
  /** The sides that the unit is on, in this design and in the earlier ones. */
  readonly side: string;
  /** True where the unit has the outcome in every period. */
  readonly isWhole: boolean;
}

function partsOf(hidden: readonly HiddenCell[], { fewestPersons }: Sides): ToldParts {
  const isShared = (own: readonly HiddenCell[]) =>
    new Set(own.map(({ unit }) => unit)).size >= FEWEST_WITHHELD &&
    own.reduce((sum, { persons }) => sum + persons, 0) >= fewestPersons;
  if (![...grouped(hidden, ({ side }) => side).values()].every(isShared)) return 'verdict';
  return [...grouped(hidden, ({ side, period }) => `${side} ${period}`).values()].every(isShared)
    ? 'all'
    : 'no-periods';
}

function hiddenCells({ panel, withheld, cells, earlier }: Sides): readonly HiddenCell[] {
  const { rows, units, periods } = panel;
  const persons = new Map(cells.map(({ codes, period, base, persons: own }) => [`${period} ${codes[0]}`, base ?? own]));
  const counts = new Int32Array(units.length);
  for (const unit of rows.unit) counts[unit] = (counts[unit] ?? 0) + 1;
  return Array.from(rows.unit, (unit, row) => ({ unit, row, period: rows.period[row] ?? 0 })).flatMap((one) => {
    const { unit, row, period } = one;
    const number = units[unit];
    const key = `${periods[period]} ${number}`;
    if (number === undefined || !withheld.has(key)) return [];
    const side = [rows.firstTreated[row], ...earlier.map((design) => sideIn(design, number))].join(' ');
    return [{ unit, period, persons: persons.get(key) ?? 0, side, isWhole: counts[unit] === periods.length }];
  });
}

/** The day on which a unit began in a design, that it is compared with, or that it is not in it. */
function sideIn({ waves, comparison }: PartedUnits, unit: UnitNumber): string {
  const wave = waves.find(({ units }) => units.includes(unit));
  if (wave !== undefined) return String(wave.from);
  return comparison.units.length === 0 || comparison.units.includes(unit) ? 'compared' : 'out';
}
