export { evaluateUnits } from './evaluate-units.ts';
export {
  evaluateFollowed,
  type FollowedAsked,
  type FollowedPerson,
  type FollowedSets,
  followedBefore,
  followedPowerBefore,
  followedSince,
  schoolsIn,
} from './followed/index.ts';
export { panelOfUnits, type UnitPanel } from './panel-of-units.ts';
export { powerBefore } from './power-before.ts';
export { roundedUp } from './power-of-error.ts';
