import { limitsOfBase, type PrimaryRule, TWO_SIDED, tooFew } from './row.ts';

const WITHOUT_REST = [...TWO_SIDED, 'per-school'];

/**
 * «38 of 40 left» tells who the two are that stayed: the rest of a share is a count too. For shares only: the sides of a
 * ratio have no rest, and whoever changed school by school is told of by `implied`. Where nobody is counted the rest is
 * everybody, whom the headcount tells.
 * Authority: group disclosure, design methods 3.2.
 */
export const fewInComplement: PrimaryRule = {
  id: 'few-in-complement',
  withholds: (row, limits, unit) =>
    !WITHOUT_REST.includes(unit) &&
    row.base !== null &&
    tooFew(row.base - row.persons, row.persons === 0 ? limitsOfBase(limits) : limits),
};
