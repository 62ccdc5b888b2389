import { isOwnKernel, METRICS, type MetricId } from '../../../analysis/index.ts';
import type { Limits } from '../../rules/row.ts';
import { isOut } from '../beside.ts';
import { type Breakdown, keyOfRow } from '../frame.ts';
import { nodeOfRow } from '../nodes.ts';
import type { Shape } from '../shape.ts';
import type { Stood } from '../stand.ts';
import type { Side } from './elsewhere.ts';

/** What is being settled: how many of what, divided how. */
interface Settling {
  readonly metric: MetricId;
  readonly shape: Shape;
  readonly side: Side;
}

/**
 * Whether what lies between two releases is a count of its own, to be protected: where a figure says something of people that nobody
 * else can see, why they left, were away or were not chosen. Who works where, and how many left, is told anew of every month, and
 * two months tell the same as two versions of one. Of all staff of the owner any number is told. Authority: decision 0071.
 */
export function isJudgedOverVersions({ metric, shape, side }: Settling): boolean {
  const { sensitive, kernel } = METRICS[metric];
  if (sensitive === undefined || sensitive === 'applicants') return false;
  const isAllStaff = shape.place === 0 && shape.group === 0 && shape.further.length === 0;
  return !isAllStaff && (side === 'counted' || isOwnKernel(kernel));
}

/**
 * Keys of the rows whose numbers have been told before and are others now, by less than what the fewest persons that may be told come to:
 * of counts by fewer than so many, of amounts (days) by less than so many have on average. Told again they would tell of few.
 */
export function changedByFew(
  tables: readonly Breakdown[],
  earlier: readonly Stood[],
  { fewestPersons }: Limits,
): ReadonlySet<string> {
  const found = new Set<string>();
  if (earlier.length === 0) return found;
  for (const { by, cells } of tables) {
    for (const { codes, numerator, persons, delivered } of cells) {
      if (!delivered) continue;
      const key = keyOfRow(nodeOfRow(by, codes), codes.slice(by.length));
      const isFew = (before: number) => {
        const apart = Math.abs(numerator - before);
        return apart > 0 && apart * persons < fewestPersons * numerator;
      };
      const isTold = ({ standings, numbers }: Stood) => isOut(standings.get(key)) && isFew(numbers.get(key) ?? 0);
      if (earlier.some(isTold)) found.add(key);
    }
  }
  return found;
}

/** True of a release in which something is withheld that another told as another number: what that one told of the rest is no help here. */
export function isRevision({ standings, numbers }: Stood, others: readonly Stood[]): boolean {
  const isOther = (key: string) => (one: Stood) =>
    isOut(one.standings.get(key)) && one.numbers.get(key) !== numbers.get(key);
  return [...standings].some(([key, standing]) => standing === 'few' && others.some(isOther(key)));
}
