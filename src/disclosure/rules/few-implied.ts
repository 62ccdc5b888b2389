import { type PrimaryRule, tooFew } from './row.ts';

/**
 * Some rows tell a count they do not name: a share of full-time equivalents tells of those with the other posts, a
 * share that stayed tells how many left, and how many left since the line before. None of these may be few.
 * Authority: group disclosure, as few-in-complement.
 */
export const fewImplied: PrimaryRule = {
  id: 'few-implied',
  withholds: (row, limits) => row.implied?.some((persons) => tooFew(persons, limits)) === true,
};
