export { KEY_GROUPS, KEY_METRICS, type KeyMetric, type KeyReason } from './comparison/key-metrics.ts';
export { DIFFERENCE_PARTS, type Difference, type DifferencePart, decimalsWritten } from './reported/difference.ts';
export { type Explained, explainReported } from './reported/reported.ts';
export type { Judged } from './standing/judged.ts';
export { isTold, type Point, type ToldPoint } from './standing/point.ts';
export type { Reading } from './standing/reading.ts';
export { changesIn, type Standing, standingOf, standpoint } from './standing/standing.ts';
export { type Change, shownDifference } from './standing/usual-change.ts';
export type { WorthSeeing } from './standing/worth-seeing.ts';
