import { limitsOfBase, type PrimaryRule, tooFew } from './row.ts';

/**
 * A share of very few persons tells about each of them, whatever the numerator is.
 * Authority: as few-persons; rates share the withholding of their counts (design, methods 3.2).
 */
export const fewInBase: PrimaryRule = {
  id: 'few-in-base',
  withholds: (row, limits) => row.base !== null && tooFew(row.base, limitsOfBase(limits)),
};
