import { type PrimaryRule, TWO_SIDED, tooFew } from './row.ts';

/**
 * «38 of 40 left» tells who the two are that stayed: the rest of a share is a count too. For shares only: the sides of a
 * ratio have no rest.
 * Authority: group disclosure, design methods 3.2.
 */
export const fewInComplement: PrimaryRule = {
  id: 'few-in-complement',
  withholds: (row, limits, unit) =>
    !TWO_SIDED.includes(unit) && row.base !== null && tooFew(row.base - row.persons, limits),
};
