/** Every answer of the API as plain types: what `web/` codes against. The zod schemas in `../schemas/` must agree. */

export type * from './administration.ts';
export type * from './around.ts';
export type * from './breaks.ts';
export type * from './bridges.ts';
export type * from './casework/coverage.ts';
export type * from './casework/fulfilment.ts';
export type * from './catalogue.ts';
export type * from './compare.ts';
export type * from './control.ts';
export type * from './delivery.ts';
export type * from './explained.ts';
export type * from './figure.ts';
export type * from './kept.ts';
export type * from './law.ts';
export type * from './leaders.ts';
export type * from './limits.ts';
export type * from './quality.ts';
export type * from './questions.ts';
export type * from './reported.ts';
export type * from './revisions.ts';
export type * from './schools.ts';
export type * from './shortage.ts';
export type * from './sources.ts';
export type * from './status.ts';
export type * from './tables.ts';
export type * from './versions.ts';
