export {
  evaluateFollowed,
  type FollowedAsked,
  type FollowedSets,
  followedBefore,
  followedSince,
} from './evaluate-followed.ts';
export type { FollowedPerson } from './follow-persons.ts';
export { followedPowerBefore, schoolsIn } from './followed-power.ts';
