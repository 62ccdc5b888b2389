export {
  CERTAINTIES,
  type Certainty,
  type ComparedWith,
  DEVIATION_SIDES,
  type Deviation,
  deviationsIn,
  FALSE_DISCOVERY,
  type FoundDeviations,
} from './deviations.ts';
export type { UnitYears } from './usual.ts';
