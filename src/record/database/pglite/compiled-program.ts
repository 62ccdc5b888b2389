import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PGliteOptions } from '@electric-sql/pglite';

/** PostgreSQL compiled to WebAssembly; threads may share it. */
export type CompiledProgram = NonNullable<PGliteOptions['pgliteWasmModule']>;

let compiled: Promise<CompiledProgram> | null = null;

/** Compiled once in a process, off the main thread: a second database of the same process opens twice as fast. */
export function compiledProgram(): Promise<CompiledProgram> {
  compiled ??= compile();
  return compiled;
}

/** Node has it; the libraries we compile against do not say so. */
interface WithWebAssembly {
  readonly WebAssembly: { readonly compile: (bytes: Uint8Array) => Promise<CompiledProgram> };
}

async function compile(): Promise<CompiledProgram> {
  const { WebAssembly: wasm } = globalThis as unknown as WithWebAssembly;
  return wasm.compile(await readFile(join(pgliteFolder(), 'pglite.wasm')));
}

/** Where the installed package keeps its files. */
export function pgliteFolder(): string {
  return dirname(createRequire(import.meta.url).resolve('@electric-sql/pglite'));
}
