export {
  CERTAINTIES,
  type Certainty,
  type ComparedWith,
  DEVIATION_SIDES,
  type Deviation,
  type DeviationFamily,
  deviationsIn,
  FALSE_DISCOVERY,
  type FoundDeviations,
} from './deviations.ts';
export { falseDiscoveries, falseDiscoveriesWhateverDependence } from './false-discovery.ts';
export type { UnitYears } from './usual.ts';
