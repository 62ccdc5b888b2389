import type { Crossing } from '../cells/crossings.ts';
import { nodesOf, sumsAbove } from './nodes.ts';
import type { Concern, PrimaryRule, RuledTable } from './primary-rule.ts';

export interface SensitiveCodes {
  readonly column: string;
  /** Codes of the column, inner ones or sums, that say something of a person. */
  readonly codes: readonly string[];
}

export interface GroupLimits {
  readonly fewest: number;
  /** In groups of at most so many, «nobody» is withheld as well; 0: nowhere. */
  readonly smallBase: number;
}

/**
 * What is true of everybody in a group is true of each one who is known to be in it, however large the group is. With a
 * sensitive code (left):
 *
 * * everybody, or all but 1 … fewest − 1: the cell is withheld, and nobody may come too close to how many are *not* in it,
 *   also where no cell shows that number. Where everybody is, the zeros beside it are what tells, and may be withheld;
 * * nobody, in a group of at most `smallBase`: the zero is withheld.
 *
 * Groups under the limit are withheld for their own sake; of them only «everybody» and «nobody» are looked at here.
 * What cannot be (a structural zero) is not a way out: where nothing else can be, everybody knew before.
 *
 * Authority: «group disclosure» in Hundepool et al., Statistical Disclosure Control (2012), frequency tables.
 */
export function groupDisclosure(sensitive: SensitiveCodes, limits: GroupLimits): PrimaryRule {
  return {
    id: 'group-disclosure',
    concerns: (table) => {
      const at = table.columns.indexOf(sensitive.column);
      const nodes = nodesOf(table.ancestors, at);
      return table.crossings.cells.flatMap((cell, place) => {
        const code = cell.codes[at] ?? '';
        if (!sensitive.codes.includes(code)) return [];
        return sumsAbove(nodes, code).flatMap((sum) => {
          const group = groupOf(table, cell, { at, sum });
          return group === undefined ? [] : concernsOf(table, [cell, place], group, limits);
        });
      });
    },
  };
}

function groupOf({ crossings }: RuledTable, { codes }: Crossing, { at, sum }: { at: number; sum: string }) {
  const place = crossings.placeOf(codes.map((code, i) => (i === at ? sum : code)));
  return place === undefined ? undefined : crossings.cells[place];
}

function concernsOf(
  { impossible }: RuledTable,
  [cell, place]: readonly [Crossing, number],
  group: Crossing,
  { fewest, smallBase }: GroupLimits,
): readonly Concern[] {
  const own = new Set(cell.rows);
  const rest = group.rows.filter((row) => !own.has(row) && !impossible.has(row));
  if (group.value === 0 || rest.length === 0) return [];
  const left = group.value - cell.value;
  const isNobody = cell.value === 0 && group.value <= smallBase && cell.rows.some((row) => !impossible.has(row));
  if (isNobody) return [{ cell: place, rows: cell.rows, opensZeros: true }];
  const isEverybody = left === 0;
  const isNearlyEverybody = cell.value > 0 && left < fewest && group.value >= fewest;
  if (!isEverybody && !isNearlyEverybody) return [];
  return [
    { cell: place, rows: cell.rows, opensZeros: false },
    { cell: null, rows: rest, opensZeros: isEverybody },
  ];
}
