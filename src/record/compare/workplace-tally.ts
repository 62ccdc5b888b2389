import type { EmploymentRow } from '../../sources/index.ts';
import { OPEN_END } from '../../terms/index.ts';

/** Of one workplace: how many rows a delivery has, and how many of them end on which day. */
export interface WorkplaceRows {
  rows: number;
  /** First day not employed (OPEN_END = open) -> rows. */
  readonly ends: Map<number, number>;
}

/** What controls need to know of all rows of a delivery, counted as the rows go by. */
export class WorkplaceTally {
  readonly workplaces = new Map<string, WorkplaceRows>();
  rows = 0;

  add(rows: readonly Pick<EmploymentRow, 'workplace' | 'to'>[]): this {
    this.rows += rows.length;
    for (const { workplace, to } of rows) {
      const known = this.workplaces.get(workplace) ?? { rows: 0, ends: new Map<number, number>() };
      const end = to ?? OPEN_END;
      known.rows++;
      known.ends.set(end, (known.ends.get(end) ?? 0) + 1);
      this.workplaces.set(workplace, known);
    }
    return this;
  }
}
