import { groupRows, keyWithout } from './group-rows.ts';
import { lineSums, NEVER_SUMMED } from './line-sums.ts';
import type { Relation, RuleRow, RuleTable } from './row.ts';
import { transferLinks } from './transfers.ts';

const TOTAL = 'Total';
const COMPONENT = 'component';
/** Moves between cells inside a total vanish in it, so these two are not additive over any dimension. */
export const NOT_ADDITIVE: ReadonlySet<string> = new Set(['transfers-in', 'transfers-out']);

/** Each dimension's codes add up to its Total, the other columns held. Nested columns follow from the same sums. */
function columnSums(table: RuleTable, column: number): Relation[] {
  const component = table.columns.indexOf(COMPONENT);
  const relations: Relation[] = [];
  const groups = groupRows(table, (row) =>
    NOT_ADDITIVE.has(row.codes[component] ?? '') ? null : keyWithout(row, column),
  );
  for (const rows of groups.values()) {
    const signs = rows.map((i) => (table.rows[i]?.codes[column] === TOTAL ? -1 : 1) as 1 | -1);
    if (rows.length > 1 && signs.includes(-1)) relations.push({ rows, signs });
  }
  return relations;
}

/** The end of one period is the start of the next: `from/to` and `to/…`. */
function seriesLinks(table: RuleTable, component: number): Relation[] {
  const key = (row: RuleRow, day: string | undefined) =>
    `${day ?? ''}\u0000${row.codes.filter((_, i) => i !== component).join('\u0000')}`;
  const starts = new Map<string, number>();
  table.rows.forEach((row, i) => {
    if (row.delivered && row.codes[component] === 'start') starts.set(key(row, row.period.split('/')[0]), i);
  });
  return table.rows.flatMap((row, i) => {
    const next =
      row.delivered && row.codes[component] === 'end' ? starts.get(key(row, row.period.split('/')[1])) : undefined;
    return next === undefined ? [] : [{ rows: [i, next], signs: [1, -1] as const }];
  });
}

/** All sums of a table. They hold for the numerators, and for the denominators of shares, alike. */
export function relationsOf(table: RuleTable): readonly Relation[] {
  const component = table.columns.indexOf(COMPONENT);
  const sums = table.columns.flatMap((name, column) =>
    NEVER_SUMMED.has(name) ? lineSums(table, column) : columnSums(table, column),
  );
  if (component < 0) return sums;
  return [...sums, ...seriesLinks(table, component), ...transferLinks(table, component)];
}
