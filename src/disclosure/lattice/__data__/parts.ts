import type { RawCell } from '../../../analysis/index.ts';
import { TOTAL } from '../../../terms/index.ts';

/** Codes of the second division. */
export const GROUPS = ['teacher', 'leader', 'aks'];

/** A part and its whole in each school and group, with all sums of both. */
export function cellsOf(inner: readonly (readonly (readonly [part: number, whole: number])[])[]): readonly RawCell[] {
  const schools = inner.map((_, school) => String(school));
  const sum = (school: string, group: string, side: 0 | 1) =>
    inner
      .flatMap((groups, s) => (school === TOTAL || school === schools[s] ? groups : []))
      .reduce((so, one, i) => {
        return group === TOTAL || group === GROUPS[i % GROUPS.length] ? so + one[side] : so;
      }, 0);
  return [...schools, TOTAL].flatMap((school) =>
    [...GROUPS, TOTAL].map((group): RawCell => {
      const [numerator, whole] = [sum(school, group, 0), sum(school, group, 1)];
      const told = { period: '2025', provisional: false, delivered: true };
      return { codes: [school, group], ...told, numerator, persons: numerator, denominator: whole, base: whole };
    }),
  );
}
