export { compareSources, type SourceComparison, type UnitDifference } from './compare-sources.ts';
export { tellDisagreements } from './tell-disagreements.ts';
export { EMPLOYMENT_SOURCES, isEmploymentSource, latestShared, readTellings } from './tellings.ts';
