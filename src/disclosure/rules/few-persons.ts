import { type PrimaryRule, tooFew } from './row.ts';

/**
 * Fewer persons behind a figure than the owner's limit makes it personal data: counts of persons, and full-time
 * equivalents by the persons behind them. Zero may be told.
 * Authority: personopplysningsloven, SSB's practice for counts; default and floor in docs/decisions/0004.
 */
export const fewPersons: PrimaryRule = {
  id: 'few-persons',
  withholds: (row, limits) => tooFew(row.persons, limits),
};
