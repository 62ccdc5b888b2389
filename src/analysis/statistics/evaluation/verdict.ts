import { LEAST_POWER } from '../../../terms/index.ts';
import { halfWidth, normalShare } from '../student-t.ts';
import type { Design, EffectInterval, Finding, Verdict } from './evaluation.ts';

type Judged = Pick<Finding, 'interval' | 'power'>;

/**
 * The verdict by a rule that is fixed beforehand (contract, «evaluate»): with power under one half nothing can be told; an
 * interval beyond 0 is an effect in the wanted direction and the opposite in the other; an interval within the smallest
 * effect that matters on both sides is no effect; else nothing can be told.
 */
export function verdictOf({ interval, power }: Judged, design: Pick<Design, 'direction' | 'smallestEffect'>): Verdict {
  if (!(power >= LEAST_POWER)) return 'cannot-tell';
  const { low, high } = towards(interval, design.direction);
  if (low > 0) return 'effect';
  if (high < 0) return 'opposite';
  return low >= -design.smallestEffect && high <= design.smallestEffect ? 'no-effect' : 'cannot-tell';
}

/** The interval with what is wanted above 0; without limit where there is none. */
function towards({ low, high }: EffectInterval, direction: Design['direction']): { low: number; high: number } {
  const [least, most] = [low ?? Number.NEGATIVE_INFINITY, high ?? Number.POSITIVE_INFINITY];
  return direction === 'up' ? { low: least, high: most } : { low: -most, high: -least };
}

/**
 * Power of a two-sided test at the five per cent level for a true effect of this size, where the estimate is nearly
 * normal with this standard error: Φ(δ/se − c) + Φ(−δ/se − c), c the half width of the 95 % interval in standard errors.
 * With no error at all every effect is found.
 */
export function powerOf(effect: number, error: number, critical = halfWidth(0.95)): number {
  if (error === 0) return effect === 0 ? 0 : 1;
  const size = Math.abs(effect) / error;
  return normalShare(size - critical) + normalShare(-size - critical);
}

/** The interval of an estimate with a standard error. */
export function intervalOf(estimate: number, error: number, critical = halfWidth(0.95)): EffectInterval {
  return { low: estimate - critical * error, high: estimate + critical * error };
}
