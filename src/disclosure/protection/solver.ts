import load, { type Highs } from 'highs';

/** The solver as others in the house know it. */
export type Solver = Highs;

/**
 * Starts the solver HiGHS (Huangfu and Hall 2018), compiled to WebAssembly: the same arithmetic on every machine.
 * The package's types name the loader differently to Node and to bundlers; at run time it is the import itself.
 */
export function startSolver(): Promise<Highs> {
  return (load as unknown as () => Promise<Highs>)();
}
