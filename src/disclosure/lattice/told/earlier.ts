import type { MetricId } from '../../../analysis/index.ts';
import type { ToldLattice } from '../../../record/administration/index.ts';
import { type LimitsOf, limitsInKey } from '../../limits/limits-book.ts';
import { concernedIn } from '../beside.ts';

interface Now {
  /** Name of what is known, and the limits, with a space between. */
  readonly version: string;
  readonly metric: MetricId;
  readonly limitsOf: LimitsOf;
}

/**
 * Whether what was withheld in an earlier release stays withheld where its number is the same. It does, for else the earlier
 * table would give others in it away. Not where a limit has been lowered since, so that the owner's decision has an effect,
 * and nothing in that table needs protection today: either it was of what is known now, and is judged again as a whole; or
 * all that was few in it was so for its own number, and is not few any more.
 */
export function stillBinds({ version, cells }: ToldLattice, now: Now): boolean {
  const [knowledge, limits] = cut(version);
  const then = limitsInKey(limits);
  if (then === null || !isLowered(then, now)) return true;
  if (knowledge === cut(now.version)[0]) return false;
  const fewest = now.limitsOf(now.metric).fewestPersons;
  const isNoLongerFew = (number: number) => number >= fewest && number < then(now.metric);
  return !cells.every(([, standing, number]) => standing !== 'few' || isNoLongerFew(number));
}

/** True where one limit that has a say is lower now, and none is higher. */
function isLowered(then: (metric: MetricId) => number, { metric, limitsOf }: Now): boolean {
  const pairs = concernedIn(metric).map((one) => [then(one), limitsOf(one).fewestPersons] as const);
  return pairs.every(([before, after]) => after <= before) && pairs.some(([before, after]) => after < before);
}

function cut(version: string): readonly [knowledge: string, limits: string] {
  const at = version.lastIndexOf(' ');
  return at < 0 ? [version, ''] : [version.slice(0, at), version.slice(at + 1)];
}
