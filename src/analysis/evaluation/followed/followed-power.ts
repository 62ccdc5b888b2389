import { type PowerBefore, stepsOf } from '../../../terms/index.ts';
import type { Dataset } from '../../read-model/dataset.ts';
import { Unanswerable } from '../../statistics/index.ts';
import { NO_POWER, powerOfError } from '../power-of-error.ts';
import { comparedOnce, type FollowedAsked, type FollowedSets, followedBefore } from './evaluate-followed.ts';

/**
 * What could be found by following persons: the same comparison of the same schools some years before, when nobody had the action. What
 * varies between schools then is all there is to it.
 */
export function followedPowerBefore(dataset: Dataset, asked: FollowedAsked): PowerBefore {
  const { design } = asked;
  if (design.waves.length === 0) return { ...NO_POWER, lacks: 'nobody-chosen' };
  if (stepsOf(design).steps === 0) return { ...NO_POWER, lacks: 'not-followed-yet' };
  const before = followedBefore(dataset, asked);
  if (before === null) return { ...NO_POWER, lacks: 'no-period-before' };
  const parts = { ...schoolsIn(before), before: before.steps.back / MONTHS, after: before.steps.steps };
  try {
    return powerOfError(comparedOnce(before, design, null), design, parts);
  } catch (fault) {
    if (!(fault instanceof Unanswerable)) throw fault;
    return { ...NO_POWER, ...parts, lacks: fault.code };
  }
}

const MONTHS = 12;

/** Schools with somebody who is compared. */
export function schoolsIn({ sets }: Pick<FollowedSets, 'sets'>): {
  readonly treated: number;
  readonly controls: number;
} {
  const persons = sets.flatMap((set) => set.persons);
  const schools = (isTreated: boolean) =>
    new Set(persons.filter(({ treated }) => treated === isTreated).map(({ unit }) => unit)).size;
  return { treated: schools(true), controls: schools(false) };
}
