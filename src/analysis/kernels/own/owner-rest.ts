import { isOfAllGroups, number, type PlacedRow, withoutSums } from './placed-rows.ts';

/** True for a row about the whole owner: no unit is named. */
export function isOfOwner({ values }: PlacedRow): boolean {
  return (values['unit'] ?? null) === null;
}

function timeOf({ values }: PlacedRow): string {
  return `${values['from']} ${values['to']}`;
}

/**
 * Counts of units, and of the whole owner where that is told too. The owner's own row is the whole: what no unit tells of it
 * stands as a row that is placed nowhere, so that units and rest add up to what the owner said. A row of all groups is not
 * counted beside the groups it is the sum of, and the owner's groups are not beside units that tell none.
 */
export function withOwnersRest(rows: readonly PlacedRow[], field: string): readonly PlacedRow[] {
  const told = withoutSums(rows);
  const units = told.filter((row) => !isOfOwner(row));
  const notByGroup = new Set(units.filter(isOfAllGroups).map(timeOf));
  const rests = told.filter(isOfOwner).flatMap((whole) => {
    const ofAll = isOfAllGroups(whole);
    if (!ofAll && notByGroup.has(timeOf(whole))) return [];
    const parts = units.filter((row) => {
      return (
        timeOf(row) === timeOf(whole) &&
        row.values['reason'] === whole.values['reason'] &&
        (ofAll || row.subgroup === whole.subgroup)
      );
    });
    const left = parts.reduce((rest, { values }) => rest - number(values[field]), number(whole.values[field]));
    return [{ ...whole, values: { ...whole.values, [field]: Math.max(0, left) } }];
  });
  return [...units, ...rests];
}
