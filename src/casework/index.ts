export { cheapestCoverage } from './coverage/cheapest.ts';
export type { Coverage, CoverageProblem, Distribution, Hours, Study } from './coverage/problem.ts';
export { type ReadSchool, readSchool, type SchoolProblem } from './coverage/read-problem.ts';
