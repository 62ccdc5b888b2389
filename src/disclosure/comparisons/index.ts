export { type ComparedLine, compareFigures, lineOf, type SeenComparison } from './compare-figures.ts';
export { type Comparison, type ComparisonTexts, readComparison } from './read-comparison.ts';
