import type { View } from '../../read-model/view.ts';
import type { Lens } from '../axis.ts';
import { type Cube, newCube, shapeOf } from '../cube.ts';
import { add, eachRow, number, type PlacedRow, placedRows, rowsWithin, withoutSums } from './placed-rows.ts';

/** Who was followed, by the numerator of the metric. */
export const COHORT_OF = {
  'students-hired': 'placement',
  'local-hires-there': 'local-hire',
  'other-hires-there': 'other-hire',
} as const;
export type CohortNumerator = keyof typeof COHORT_OF;

export function isCohortNumerator(numerator: string): numerator is CohortNumerator {
  return Object.hasOwn(COHORT_OF, numerator);
}

export interface FollowedCohorts {
  /** Everybody who was followed, those who came as far as was asked, and the others. */
  readonly followed: Cube;
  readonly reached: Cube;
  readonly others: Cube;
  readonly rows: number;
}

/** All rows of a cohort known on a view's day, of any time. */
export function cohortRows(view: View, numerator: CohortNumerator): readonly PlacedRow[] {
  return placedRows(view, 'followed-cohorts').filter(isOf(numerator));
}

/**
 * Those of cohorts in `[from, to)` who came as far as was asked, as the owner has counted them. A row of the whole owner
 * counts only in a time without rows of units, and one of all groups only where the unit tells none. metrics.md C10, C13.
 */
export function cohortsIn(
  view: View,
  lens: Lens,
  span: { readonly from: number; readonly to: number },
  numerator: CohortNumerator,
): FollowedCohorts {
  const mine = withoutSums(withoutOwner(rowsWithin(view, 'followed-cohorts', span).filter(isOf(numerator))));
  const shape = shapeOf(lens);
  const [followed, reached, others] = [newCube(shape), newCube(shape), newCube(shape)];
  eachRow(lens, mine, ({ values, isEarly }, targets) => {
    const [all, some] = [number(values['followed']), number(values['reached'])];
    add(followed, targets, all, all);
    add(reached, targets, some, some);
    add(others, targets, all - some, all - some);
    if (isEarly) for (const cell of targets) reached.provisional[cell] = 1;
  });
  return { followed, reached, others, rows: mine.length };
}

function isOf(numerator: CohortNumerator): (row: PlacedRow) => boolean {
  return ({ values }) => values['kind'] === COHORT_OF[numerator];
}

function withoutOwner(rows: readonly PlacedRow[]): readonly PlacedRow[] {
  const isOfUnit = ({ values }: PlacedRow) => (values['unit'] ?? '') !== '';
  const timeOf = ({ values }: PlacedRow) => `${values['from']} ${values['to']}`;
  const byUnits = new Set(rows.filter(isOfUnit).map(timeOf));
  return rows.filter((row) => isOfUnit(row) || !byUnits.has(timeOf(row)));
}
