import { grouped } from '../../read-model/grouped.ts';
import type { FollowedPerson } from './follow-persons.ts';

/** Persons alike: those with the action and those they are compared with. */
export interface AlikeSet {
  /** So many of the wishes they are alike in, the first of them. */
  readonly alikeIn: number;
  readonly persons: readonly FollowedPerson[];
}

/**
 * Persons of a group who are alike in everything wished, where both sides have enough of them. Whoever is not in such a set is alike in all
 * wishes but the last, and so on until none is left: known before anything has happened, so no outcome chooses it. A set of few is never
 * made, since a difference between few could be worked out again.
 */
export function alikeSets(followed: readonly FollowedPerson[], wishes: number, fewest: number): readonly AlikeSet[] {
  const found: AlikeSet[] = [];
  let left = followed;
  for (let alikeIn = wishes; alikeIn >= 0; alikeIn--) {
    const key = ({ wave, traits }: FollowedPerson) => JSON.stringify([wave, traits.slice(0, alikeIn)]);
    const sets = [...grouped(left, key).values()];
    const isEnough = (persons: readonly FollowedPerson[]) => {
      const treated = persons.filter((one) => one.treated).length;
      return Math.min(treated, persons.length - treated) >= fewest;
    };
    found.push(...sets.filter(isEnough).map((persons) => ({ alikeIn, persons })));
    left = sets.filter((persons) => !isEnough(persons)).flat();
  }
  return found;
}

/** How far the sides are apart in one thing, as the largest difference between shares; before and after likes are found. */
export interface Balance {
  readonly before: number;
  readonly after: number;
}

/** By wish, in their order. After: those compared with are weighed as the method does it. */
export function balanceOf(
  followed: readonly FollowedPerson[],
  sets: readonly AlikeSet[],
  wishes: number,
): readonly Balance[] {
  const weighed = sets.flatMap(({ persons }) => {
    const treated = persons.filter((one) => one.treated).length;
    const weight = treated / (persons.length - treated);
    return persons.map((one) => ({ ...one, weight: one.treated ? 1 : weight }));
  });
  const plain = followed.map((one) => ({ ...one, weight: 1 }));
  return Array.from({ length: wishes }, (_, wish) => ({
    before: apartIn(plain, wish),
    after: apartIn(weighed, wish),
  }));
}

function apartIn(some: readonly (FollowedPerson & { readonly weight: number })[], wish: number): number {
  const sum = (own: typeof some) => own.reduce((all, { weight }) => all + weight, 0);
  const [treated, others] = [some.filter((one) => one.treated), some.filter((one) => !one.treated)];
  if (treated.length === 0 || others.length === 0) return 0;
  const levels = [...new Set(some.map(({ traits }) => traits[wish]))];
  return Math.max(
    ...levels.map((level) => {
      const share = (own: typeof some) => sum(own.filter(({ traits }) => traits[wish] === level)) / sum(own);
      return Math.abs(share(treated) - share(others));
    }),
  );
}
