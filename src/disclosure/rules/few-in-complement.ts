import { type PrimaryRule, tooFew } from './row.ts';

/**
 * «38 of 40 left» tells who the two are that stayed: the rest of a share is a count too. For shares only.
 * Authority: group disclosure, design methods 3.2.
 */
export const fewInComplement: PrimaryRule = {
  id: 'few-in-complement',
  withholds: (row, limits) => row.base !== null && tooFew(row.base - row.persons, limits),
};
