import type { Facts } from '../../../record/index.ts';
import { END_REASONS } from '../../../terms/index.ts';
import { at, groupByKey } from '../columns.ts';
import type { Stated } from '../fold/folded-row.ts';

const NEVER_WAS = END_REASONS.indexOf('never-was');
const PAYROLL_CHANGED = END_REASONS.indexOf('payroll-system-changed');

/** What a row of an a-melding states besides its facts, by the row's place; nothing for other rows. Null where there are none. */
export function statedBy(facts: Facts): ((row: number) => { readonly stated?: Stated }) | null {
  const ids = facts.messages?.employmentIds;
  if (ids === undefined || ids.size === 0) return null;
  const { delivery, endReason, length } = facts.employments;
  const first = new Map<number, number>();
  for (let row = 0; row < length; row++) if (!first.has(at(delivery, row))) first.set(at(delivery, row), row);
  return (row) => {
    const own = at(delivery, row);
    const list = ids.get(own);
    if (list === undefined) return {};
    const id = list[row - (first.get(own) ?? 0)] ?? 0;
    const reason = endReason[row];
    return { stated: { id, neverWas: reason === NEVER_WAS, payrollChanged: reason === PAYROLL_CHANGED } };
  };
}

/**
 * Deliveries that speak of a workplace where a person has stood: a newer workbook of the unit in which she is not named
 * says that there is nothing to say of her.
 */
export function namedByWorkplace(facts: Facts): (person: number) => Iterable<number> {
  const byWorkplace = new Map<number, number[]>();
  facts.deliveries.forEach(({ extent }, delivery) => {
    if (extent?.kind !== 'history' || extent.workplace === undefined) return;
    const workplace = facts.workplaces.indexOf(extent.workplace);
    byWorkplace.set(workplace, [...(byWorkplace.get(workplace) ?? []), delivery]);
  });
  if (byWorkplace.size === 0) return () => [];
  const { employments } = facts;
  const { offsets, places } = groupByKey(employments.person, employments.length, facts.persons.length);
  return (person) => {
    const own = places.subarray(at(offsets, person), at(offsets, person + 1));
    return new Set(Array.from(own, (row) => byWorkplace.get(at(employments.workplace, row)) ?? []).flat());
  };
}
