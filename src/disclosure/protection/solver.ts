import load, { type Highs } from 'highs';

/**
 * Starts the solver HiGHS (Huangfu and Hall 2018), compiled to WebAssembly: the same arithmetic on every machine.
 * The package's types speak of its CommonJS form, where the loader is a property; here the loader is the import itself.
 */
export function startSolver(): Promise<Highs> {
  return (load as unknown as typeof load.default)();
}
