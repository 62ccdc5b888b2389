import type { Relation, RuleRow, RuleTable } from './row.ts';
import { transferLinks } from './transfers.ts';

const TOTAL = 'Total';
const COMPONENT = 'component';
/** Columns whose codes do not add up to a Total: the balance has its identity, staying only grows less, and changes of
 * principal are no part of the schools with many. */
const NEVER_SUMMED = new Set([COMPONENT, 'years', 'continuity']);
/** Moves between cells inside a total vanish in it, so these two are not additive over any dimension. */
const NOT_ADDITIVE = new Set(['transfers-in', 'transfers-out']);
const BALANCE_SIGNS: ReadonlyMap<string, 1 | -1> = new Map([
  ['start', 1],
  ['hires', 1],
  ['returns', 1],
  ['transfers-in', 1],
  ['transfers-out', -1],
  ['exits', -1],
  ['end', -1],
]);

function groupRows(table: RuleTable, key: (row: RuleRow) => string | null): Map<string, number[]> {
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

function keyWithout(row: RuleRow, column: number): string {
  return `${row.period}\u0000${row.codes.map((code, i) => (i === column ? '' : code)).join('\u0000')}`;
}

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

/** start + hires + returns + in − out − exits = end, in every cell. */
function balanceSums(table: RuleTable, component: number): Relation[] {
  const signOf = (row: RuleRow | undefined) => BALANCE_SIGNS.get(row?.codes[component] ?? '');
  const groups = groupRows(table, (row) => (signOf(row) === undefined ? null : keyWithout(row, component)));
  return [...groups.values()].map((rows) => ({ rows, signs: rows.map((i) => signOf(table.rows[i]) ?? 1) }));
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
  const sums = table.columns.flatMap((name, column) => (NEVER_SUMMED.has(name) ? [] : columnSums(table, column)));
  if (component < 0) return sums;
  return [
    ...sums,
    ...balanceSums(table, component),
    ...seriesLinks(table, component),
    ...transferLinks(table, component),
  ];
}
