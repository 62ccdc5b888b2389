import {
  type Dataset,
  evaluateFollowed,
  type FollowedAsked,
  followedBefore,
  followedSince,
} from '../../../analysis/index.ts';
import { type EvaluationDesign, stepsOf } from '../../../terms/index.ts';
import type { SeenEvaluation } from '../seen-evaluation.ts';
import { leastOf, type ToldParts } from '../told-sides.ts';
import { publishFollowed } from './publish-followed.ts';
import { type LaidPersons, toldPersons } from './told-persons.ts';

export type { FollowedAsked };

/** Whether a design follows persons one by one. */
export function followsPersons({ method, followed }: EvaluationDesign): boolean {
  return method === 'matched-survival' && followed !== undefined;
}

interface Finding {
  readonly asked: FollowedAsked;
  /** Designs that follow persons about the same metric and could be evaluated before this one. */
  readonly earlier: readonly FollowedAsked[];
  readonly plannedPower: number | null;
  /** What may be told by the figures of units, of the time since the start and of the years before it. */
  readonly told: ToldParts;
  readonly toldThen: ToldParts;
}

/** What was found of those who have been followed, as it may be told. Throws Unanswerable. */
export function findFollowed(
  dataset: Dataset,
  { asked, earlier, plannedPower, told, toldThen }: Finding,
): SeenEvaluation | 'not-followed-yet' {
  const since = followedSince(dataset, asked);
  if (since === null || since.steps.steps === 0) return 'not-followed-yet';
  const { design, fewest } = asked;
  const before = followedBefore(dataset, asked);
  const found = evaluateFollowed(since, before, { design, plannedPower });
  // Each told of the time since its start and of the years before it.
  const theirs = earlier
    .flatMap((one): readonly (LaidPersons | null)[] => [followedSince(dataset, one), followedBefore(dataset, one)])
    .filter((laid) => laid !== null);
  const isThenTold =
    before !== null && leastOf([toldThen, toldPersons(before, [...theirs, since], fewest)]) !== 'verdict';
  return publishFollowed(found, leastOf([told, toldPersons(since, theirs, fewest)]), {
    ...{ design, since, before: isThenTold ? before : null, dataset: dataset.hash },
    isShortened: since.steps.steps < stepsOf(design).steps,
  });
}
