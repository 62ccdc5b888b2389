export { chiSquareQuantile, logGamma, lowerGamma } from './gamma.ts';
export { type CurvePoint, curveAt, type Followed, kaplanMeier, NotFollowed } from './kaplan-meier.ts';
export { medianOf } from './median.ts';
export { normalQuantile } from './normal-quantile.ts';
export { poissonInterval } from './poisson.ts';
export { type Interval, wilsonInterval } from './wilson.ts';
