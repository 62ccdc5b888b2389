export { type Difference, differenceOf, differenceOfRates, differenceOfShares } from './differences.ts';
export { atLevel, chanceOfNoDifference, foundAmongMany } from './many-tests.ts';
