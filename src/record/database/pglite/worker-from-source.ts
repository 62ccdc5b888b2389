import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { pgliteFolder } from './compiled-program.ts';

const PGLITE = '@electric-sql/pglite';

/** What we use of esbuild, a development tool that is not there where Laget is installed. */
interface Bundler {
  readonly build: (options: object) => Promise<{ readonly outputFiles: readonly { readonly text: string }[] }>;
}

let made: Promise<URL> | null = null;

/**
 * The thread's file as plain JavaScript, made once in a process: a loader in each thread would take longer than the
 * database it opens. For development and tests only.
 */
export function workerFromSource(): Promise<URL> {
  made ??= make();
  return made;
}

async function make(): Promise<URL> {
  const found = createRequire(import.meta.url).resolve('esbuild');
  const { default: esbuild } = (await import(pathToFileURL(found).href)) as { readonly default: Bundler };
  const built = await esbuild.build({
    entryPoints: [fileURLToPath(new URL('./pglite-worker.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: [PGLITE],
  });
  // Its address says nothing of where packages are: the one package is named by its file.
  const pglite = pathToFileURL(join(pgliteFolder(), 'index.js')).href;
  const text = built.outputFiles[0]?.text.replace(`"${PGLITE}"`, JSON.stringify(pglite)) ?? '';
  return new URL(`data:text/javascript,${encodeURIComponent(text)}`);
}
