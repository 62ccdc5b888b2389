import { grouped, type RawCell, type UnitPanel } from '../../analysis/index.ts';
import { type EvaluationDesign, FEWEST_WITHHELD, type UnitNumber } from '../../terms/index.ts';

/** What of an evaluation may be told: the whole, its figures without those by period, or the verdict alone. */
export type ToldParts = 'all' | 'no-periods' | 'verdict';

/** Who gets an action and who is compared with: what parts the units into sides. */
export type PartedUnits = Pick<EvaluationDesign, 'waves' | 'comparison'>;

/** A design with the figures it is about. */
export interface LaidDesign extends PartedUnits {
  /** What is counted: figures of designs with the same name are the same. */
  readonly of: string;
  readonly panel: UnitPanel;
  /** By period and unit (`period unit`): cells that the public table of units does not show. */
  readonly withheld: ReadonlySet<string>;
  readonly cells: readonly RawCell[];
}

interface Sides extends LaidDesign {
  readonly fewestPersons: number;
  /** Designs about the same metric that could be told before this one, in that order. */
  readonly earlier: readonly LaidDesign[];
}

/**
 * An effect is a difference between means of units. Whoever knows all units of a side but one, from the public table, works the last out
 * of the mean; and two designs that differ in one unit, or in one period, tell of it together. So the numbers are parted by the side that
 * their unit is on (those that began together, those compared with) in this design and in every earlier one about the metric, and by which of
 * these designs take them in: what means of sides can tell, added and taken from each other, is of such parts. In each part what is withheld
 * must be shared by three units and by as many persons as may be told of: in each period for effects by period, over all periods for the
 * rest. Methods leave out units with a hole, so the same must hold of those without; and among several designs of those with one.
 */
export function toldParts({ fewestPersons, earlier, ...own }: Sides): ToldParts {
  const telling: LaidDesign[] = [];
  for (const [i, one] of earlier.entries()) {
    const told = partsBeside(one, { before: earlier.slice(0, i), telling }, fewestPersons);
    if (told !== 'verdict') telling.push(one);
  }
  return partsBeside(own, { before: earlier, telling }, fewestPersons);
}

/** Designs that came first, and those of them that tell something. */
interface Before {
  readonly before: readonly LaidDesign[];
  readonly telling: readonly LaidDesign[];
}

function partsBeside(own: LaidDesign, { before, telling }: Before, fewestPersons: number): ToldParts {
  if (before.length === 0) return leastOf(alone(own).map((some) => partsOf(some, fewestPersons)));
  const cells = new Map(
    [own, ...telling].flatMap(hiddenCells).map((one) => [`${one.of} ${one.period} ${one.unit}`, one]),
  );
  const places = [own, ...before].map(placesIn);
  const parted = [...cells.values()].map((one) => ({ ...one, side: places.map((placeOf) => placeOf(one)).join() }));
  return partsOf(parted, fewestPersons);
}

/** Where it is the only design, it tells of all units of a side or of the whole ones, and not of both. */
function alone(own: LaidDesign): readonly (readonly PartedCell[])[] {
  const whole = wholeIn(own.panel);
  const parted = hiddenCells(own).map((one) => ({ ...one, side: sideIn(own, one.unit) }));
  return [parted, parted.filter(({ unit }) => whole.has(unit))];
}

/** The strictest of several judgements. */
export function leastOf(judged: readonly ToldParts[]): ToldParts {
  if (judged.includes('verdict')) return 'verdict';
  return judged.includes('no-periods') ? 'no-periods' : 'all';
}

interface HiddenCell {
  readonly of: string;
  readonly unit: UnitNumber;
  readonly period: string;
  readonly persons: number;
}

interface PartedCell extends HiddenCell {
  readonly side: string;
}

function partsOf(hidden: readonly PartedCell[], fewestPersons: number): ToldParts {
  const isShared = (own: readonly PartedCell[]) =>
    new Set(own.map(({ unit }) => unit)).size >= FEWEST_WITHHELD &&
    own.reduce((sum, { persons }) => sum + persons, 0) >= fewestPersons;
  if (![...grouped(hidden, ({ side }) => side).values()].every(isShared)) return 'verdict';
  const inPeriods = grouped(hidden, ({ side, of, period }) => `${side} ${of} ${period}`);
  return [...inPeriods.values()].every(isShared) ? 'all' : 'no-periods';
}

/** Units of a panel that have the outcome in every period. */
export function wholeIn({ rows, units, periods }: UnitPanel): ReadonlySet<UnitNumber> {
  const counts = new Int32Array(units.length);
  for (const unit of rows.unit) counts[unit] = (counts[unit] ?? 0) + 1;
  return new Set(units.filter((_, unit) => counts[unit] === periods.length));
}

/** The cells of a panel: which unit, and when. */
function cellsOf({ rows, units, periods }: UnitPanel) {
  return Array.from(rows.unit, (unit, row) => ({ unit: units[unit], period: periods[rows.period[row] ?? 0] }));
}

function hiddenCells({ of, panel, withheld, cells }: LaidDesign): readonly HiddenCell[] {
  const persons = new Map(cells.map(({ codes, period, base, persons: own }) => [`${period} ${codes[0]}`, base ?? own]));
  return cellsOf(panel).flatMap(({ unit, period }) => {
    const key = `${period} ${unit}`;
    if (unit === undefined || period === undefined || !withheld.has(key)) return [];
    return [{ of, unit, period, persons: persons.get(key) ?? 0 }];
  });
}

/** Where a cell stands in a design: on which side, and whether it is taken in by every method, by some, or by none. */
function placesIn(design: LaidDesign): (cell: HiddenCell) => string {
  const whole = wholeIn(design.panel);
  const has = new Set(cellsOf(design.panel).map(({ unit, period }) => `${period} ${unit}`));
  return ({ of, unit, period }) => {
    const isIn = of === design.of && has.has(`${period} ${unit}`);
    return `${sideIn(design, unit)} ${isIn ? (whole.has(unit) ? 'whole' : 'with a hole') : 'outside'}`;
  };
}

/** The day on which a unit began in a design, that it is compared with, or that it is not in it. */
function sideIn({ waves, comparison }: PartedUnits, unit: UnitNumber): string {
  const wave = waves.find(({ units }) => units.includes(unit));
  if (wave !== undefined) return String(wave.from);
  return comparison.units.length === 0 || comparison.units.includes(unit) ? 'compared' : 'out';
}
