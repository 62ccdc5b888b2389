import { fewImplied } from './few-implied.ts';
import { fewInBase } from './few-in-base.ts';
import { fewInComplement } from './few-in-complement.ts';
import { fewPersons } from './few-persons.ts';
import { fewPosts } from './few-posts.ts';
import { type Limits, limitsOfBase, type PrimaryRule, type RuleId, type RuleTable } from './row.ts';
import { smallBaseOfMedian } from './small-base-of-median.ts';
import { smallBaseOfRate } from './small-base-of-rate.ts';

/** All rules for a row's own sake, in the order in which they are told. */
const PRIMARY_RULES: readonly PrimaryRule[] = [
  fewPersons,
  fewInBase,
  fewInComplement,
  fewImplied,
  smallBaseOfRate,
  smallBaseOfMedian,
  fewPosts,
];

/**
 * The rows (by place in `table.rows`) that must not be seen, and the first rule that says so. Rows that are how many there were
 * (what lines stand on, and sums that another metric tells) are judged as headcounts, whatever limit the lines have.
 */
export function primaryRows(table: RuleTable, limits: Limits): ReadonlyMap<number, RuleId> {
  const found = new Map<number, RuleId>();
  const howMany = new Set([...(table.together ?? []).map(({ head }) => head), ...(table.fixed ?? [])]);
  table.rows.forEach((row, i) => {
    if (!row.delivered) return;
    const rule = PRIMARY_RULES.find((r) =>
      r.withholds(row, howMany.has(i) ? limitsOfBase(limits) : limits, table.unit),
    );
    if (rule !== undefined) found.set(i, rule.id);
  });
  return found;
}
