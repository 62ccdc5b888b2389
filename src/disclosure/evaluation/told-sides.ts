import type { RawCell, UnitPanel } from '../../analysis/index.ts';

/** So many units must share what is withheld before a mean of them is told: one who knows its own learns nothing of another. */
const FEWEST_WITHHELD = 3;

/** What of an evaluation may be told: the whole, its figures without those by period, or the verdict alone. */
export type ToldParts = 'all' | 'no-periods' | 'verdict';

interface Sides {
  readonly panel: UnitPanel;
  /** By period and unit (`period unit`): cells that the public table of units does not show. */
  readonly withheld: ReadonlySet<string>;
  readonly cells: readonly RawCell[];
  readonly fewestPersons: number;
}

/**
 * An effect is a difference between means of units. Whoever knows all units of a side but one, from the public table, works the last out
 * of the mean. So on each side (those that began together, and those compared with) what is withheld must be shared by three
 * units and by as many persons as may be told of: in each period for effects by period, over all periods for the rest.
 */
export function toldParts({ panel, withheld, cells, fewestPersons }: Sides): ToldParts {
  const persons = new Map(cells.map(({ codes, period, base, persons: own }) => [`${period} ${codes[0]}`, base ?? own]));
  const hidden = hiddenCells(panel).filter(({ key }) => withheld.has(key));
  const isShared = (own: readonly HiddenCell[]) => {
    if (own.length === 0) return true;
    const units = new Set(own.map(({ unit }) => unit)).size;
    return units >= FEWEST_WITHHELD && own.reduce((sum, { key }) => sum + (persons.get(key) ?? 0), 0) >= fewestPersons;
  };
  const bySide = groupedBy(hidden, ({ side }) => String(side));
  if (!bySide.every(isShared)) return 'verdict';
  return groupedBy(hidden, ({ side, period }) => `${side} ${period}`).every(isShared) ? 'all' : 'no-periods';
}

interface HiddenCell {
  readonly key: string;
  readonly unit: number;
  readonly period: number;
  /** The period in which the unit began; infinity: it is compared with. */
  readonly side: number;
}

function hiddenCells({ rows, units, periods }: UnitPanel): readonly HiddenCell[] {
  return Array.from(rows.unit, (unit, row): HiddenCell => {
    const period = rows.period[row] ?? 0;
    return { key: `${periods[period]} ${units[unit]}`, unit, period, side: rows.firstTreated[row] ?? 0 };
  });
}

function groupedBy<One>(all: readonly One[], keyOf: (one: One) => string): readonly (readonly One[])[] {
  const groups = new Map<string, One[]>();
  for (const one of all) {
    const own = groups.get(keyOf(one));
    if (own === undefined) groups.set(keyOf(one), [one]);
    else own.push(one);
  }
  return [...groups.values()];
}
