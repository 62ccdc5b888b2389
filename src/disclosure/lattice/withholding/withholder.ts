import { type Solver, startSolver } from '../../protection/solver.ts';
import { type Problem, withholdKnowing } from '../known/withhold.ts';

/** Finds the rows that are withheld: here, or in a thread beside whoever is being answered. The same rows wherever. */
export type Withholder = (problem: Problem, first: ReadonlySet<number>) => Promise<ReadonlySet<number>>;

/** Started once for the process, when the first table is judged. */
let started: Promise<Solver> | null = null;

function solver(): Promise<Solver> {
  started ??= startSolver();
  return started;
}

export const withholdHere: Withholder = async (problem, first) =>
  withholdKnowing(problem.judged ? await solver() : null, problem, first);
