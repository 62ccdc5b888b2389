export { type ComparedLine, compareFigures, type SeenComparison } from './compare-figures.ts';
export { type Comparison, type ComparisonTexts, readComparison } from './read-comparison.ts';
