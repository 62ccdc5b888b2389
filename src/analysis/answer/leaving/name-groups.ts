import type { DimensionId } from '../../../terms/index.ts';
import type { TableNote } from '../../raw-table.ts';
import type { Dataset } from '../../read-model/dataset.ts';
import { codesOf, namesOf } from '../dimensions/dimension-codes.ts';

/** Notes of one group, which tell its place: with its column, its code, and its name where it has one of its own. */
export function nameGroups(notes: readonly TableNote[], dataset: Dataset, by: readonly DimensionId[]): TableNote[] {
  const [column] = by;
  return notes.map(({ code, values }) => {
    const { group, ...rest } = values;
    if (typeof group !== 'number' || column === undefined) return { code, values };
    const name = namesOf(dataset, column)?.[group] ?? '';
    const named = { column, group: codesOf(dataset, column)[group] ?? '' };
    return { code, values: { ...rest, ...named, ...(name === '' ? {} : { name }) } };
  });
}
