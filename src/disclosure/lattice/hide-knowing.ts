import { type HideTask, hideAll } from '../rules/protect.ts';
import type { Relation, RuleTable } from '../rules/row.ts';

/**
 * Withholds in a table of which some numbers (by place) are known from elsewhere. They protect nothing that is not: everything
 * else is protected first, as if they were seen. Those of them that are withheld are then protected in turn, as if they were
 * not known, for what others counted may be another number: with numbers that are not known where that can be done, else with
 * each other.
 */
export function hideKnowing(
  table: RuleTable,
  relations: readonly Relation[],
  task: HideTask & { readonly matters: (row: number) => boolean },
  known: ReadonlySet<number>,
): ReadonlySet<number> {
  const first = [...task.first];
  if (known.size === 0) return hideAll(table, relations, { ...task, first }).hidden;
  const isOther = (row: number) => !known.has(row);
  const seen = { ...table, fixed: [...(table.fixed ?? []), ...known] };
  const others = { ...task, first: first.filter(isOther), matters: (row: number) => isOther(row) && task.matters(row) };
  const { hidden } = hideAll(seen, relations, others);
  const withheld = first.filter((row) => known.has(row));
  if (withheld.length === 0) return hidden;
  const { hidden: more, given } = hideAll(seen, relations, { ...task, first: [...hidden, ...withheld] });
  return given.length === 0 ? more : hideAll(table, relations, { ...task, first: more }).hidden;
}
