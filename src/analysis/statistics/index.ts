export { normalQuantile } from './normal-quantile.ts';
export { type Interval, wilsonInterval } from './wilson.ts';
