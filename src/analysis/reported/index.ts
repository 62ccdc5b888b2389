export { metricOfDefinition } from './definitions.ts';
export { metricCalled } from './metric-called.ts';
export { openReported } from './open-reported.ts';
export { KS_POSITIONS } from './published-by-ks.ts';
export { quote } from './quote.ts';
export { isKnownReported, type ReportedFigure } from './reported-figure.ts';
