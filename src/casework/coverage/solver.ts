import load, { type Highs } from 'highs';

/** Starts the solver HiGHS (Huangfu and Hall 2018), compiled to WebAssembly. Its loader is typed otherwise than it is. */
export function startSolver(): Promise<Highs> {
  return (load as unknown as () => Promise<Highs>)();
}
