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

/** The side of a unit that a design is not about. */
const OUT = 'out';

interface HiddenCell {
  readonly unit: UnitNumber;
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
  const inPanel = panelCells(panel);
  const places = new Map(panel.periods.map((period, at) => [period, at]));
  const counts = grouped(
    cells.filter(({ period, delivered, provisional }) => places.has(period) && delivered && !provisional),
    ({ codes }) => codes[0] ?? '',
  );
  return cells.flatMap(({ codes, period, base, persons }) => {
    const unit = codes[0] as UnitNumber;
    const at = places.get(period);
    const key = `${period} ${unit}`;
    if (at === undefined || !withheld.has(key)) return [];
    const own = inPanel.get(unit);
    const sides = [
      own === undefined ? OUT : String(own.firstTreated),
      ...earlier.map((design) => sideIn(design, unit)),
    ];
    // Of a unit that no design is about nothing is told. One that an earlier design is about is told of by what this one leaves out.
    if (sides.every((side) => side === OUT)) return [];
    const periods = own?.periods ?? counts.get(unit)?.length ?? 0;
    return [{ unit, period: at, persons: base ?? persons, side: sides.join(' '), isWhole: periods === places.size }];
  });
}

interface PanelUnit {
  readonly firstTreated: number;
  /** In so many periods the unit has the outcome. */
  readonly periods: number;
}

function panelCells({ rows, units }: UnitPanel): ReadonlyMap<UnitNumber, PanelUnit> {
  const found = new Map<UnitNumber, PanelUnit>();
  rows.unit.forEach((at, row) => {
    const unit = units[at];
    if (unit === undefined) return;
    const periods = (found.get(unit)?.periods ?? 0) + 1;
    found.set(unit, { firstTreated: rows.firstTreated[row] ?? Number.POSITIVE_INFINITY, periods });
  });
  return found;
}

/** The day on which a unit began in a design, that it is compared with, or that it is not in it. */
function sideIn({ waves, comparison }: PartedUnits, unit: UnitNumber): string {
  const wave = waves.find(({ units }) => units.includes(unit));
  if (wave !== undefined) return String(wave.from);
  return comparison.units.length === 0 || comparison.units.includes(unit) ? 'compared' : OUT;
}
