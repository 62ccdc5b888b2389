import type { RuleRow, RuleTable } from './row.ts';

/** Places of the rows that are delivered, by a key; rows without one are left out. */
export function groupRows(table: RuleTable, key: (row: RuleRow) => string | null): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  table.rows.forEach((row, i) => {
    const k = row.delivered ? key(row) : null;
    if (k === null) return;
    const group = groups.get(k);
    if (group === undefined) groups.set(k, [i]);
    else group.push(i);
  });
  return groups;
}

/** What a row shares with those that differ in one column only. */
export function keyWithout(row: RuleRow, column: number): string {
  return `${row.period}\u0000${row.codes.map((code, i) => (i === column ? '' : code)).join('\u0000')}`;
}
