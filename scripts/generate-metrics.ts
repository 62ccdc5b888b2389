/** docs/metrics, made from the catalogue. Path from the root -> text. */
export { metricPages } from '../src/analysis/index.ts';
