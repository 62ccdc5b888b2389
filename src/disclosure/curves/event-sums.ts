import type { Relation } from '../rules/row.ts';
import type { Curve } from './curve.ts';

/** The sums a reader can do on the events of some curves, of which the last is the total of the others. */
export interface EventSums {
  readonly values: readonly number[];
  readonly hidden: ReadonlySet<number>;
  readonly relations: readonly Relation[];
  /** Rows of what may be asked: those who left one curve between two steps that are not both seen. */
  readonly asked: readonly { readonly row: number; readonly since: number; readonly until: number }[];
}

/**
 * Unknown are the events of every step that was merged with others; known is the sum of those merged. In each step the
 * curves add up to the total, but for what a curve does not tell because it starts later.
 */
export function eventSums(curves: readonly Curve[], kept: readonly ReadonlySet<number>[]): EventSums {
  const table = new Sums(curves);
  curves.forEach((_, c) => {
    const points = [-1, ...[...(kept[c] ?? [])].sort((a, b) => a - b)];
    points.slice(1).forEach((until, i) => {
      table.tell(c, points[i] ?? -1, until);
    });
    table.ask(c, new Set(points));
  });
  table.addUp();
  return table;
}

class Sums implements EventSums {
  readonly values: number[];
  readonly hidden: Set<number>;
  readonly relations: Relation[] = [];
  readonly asked: { row: number; since: number; until: number }[] = [];
  private readonly curves: readonly Curve[];
  private readonly steps: number;

  constructor(curves: readonly Curve[]) {
    this.curves = curves;
    this.steps = curves[0]?.length ?? 0;
    this.values = curves.flatMap((curve) => curve.map(({ events }) => events));
    this.hidden = new Set(this.values.keys());
  }

  /** What is seen of a curve between two steps that are seen after one another. */
  tell(curve: number, since: number, until: number): void {
    const rows = this.between(curve, since, until);
    if (rows.length === 1) for (const row of rows) this.hidden.delete(row);
    else this.addRow(rows);
  }

  ask(curve: number, seen: ReadonlySet<number>): void {
    for (let since = -1; since < this.steps; since++) {
      for (let until = since + 1; until < this.steps; until++) {
        if (seen.has(since) && seen.has(until)) continue;
        const row = this.addRow(this.between(curve, since, until));
        this.hidden.add(row);
        this.asked.push({ row, since, until });
      }
    }
  }

  addUp(): void {
    const total = this.curves.length - 1;
    for (let step = 0; step < this.steps; step++) {
      const rows = this.curves.map((_, c) => c * this.steps + step);
      const told = rows.slice(0, total).reduce((sum, row) => sum + (this.values[row] ?? 0), 0);
      const rest = this.values.push((this.values[rows[total] ?? -1] ?? 0) - told) - 1;
      if (this.curves.some((curve, c) => c < total && curve[step]?.hasValue === false)) this.hidden.add(rest);
      this.relations.push({ rows: [...rows, rest], signs: [...rows.map((_, c) => (c === total ? -1 : 1)), 1] });
    }
  }

  private between(curve: number, since: number, until: number): number[] {
    return Array.from({ length: until - since }, (_, i) => curve * this.steps + since + 1 + i);
  }

  /** A row that is the sum of others; seen unless it is hidden. */
  private addRow(rows: readonly number[]): number {
    const row = this.values.push(rows.reduce((sum, one) => sum + (this.values[one] ?? 0), 0)) - 1;
    this.relations.push({ rows: [...rows, row], signs: [...rows.map(() => 1 as const), -1] });
    return row;
  }
}
