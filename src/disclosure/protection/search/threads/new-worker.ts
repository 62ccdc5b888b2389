import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

/**
 * Starts the thread of a source file. Built, the file is plain JavaScript. From source it is TypeScript, and a thread does not
 * inherit a loader: a first module registers tsx (a development tool) and then imports the file. `workerData`: what it is given to begin with.
 */
export function newWorker({ href }: URL, workerData?: unknown): Worker {
  const options = { execArgv: [], workerData };
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL(href.replace(/\.ts$/, '.js')), options);
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx/package.json'));
  const loader = JSON.stringify(new URL('./dist/esm/api/index.mjs', tsx).href);
  const first = `(await import(${loader})).register(); await import(${JSON.stringify(href)});`;
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(first)}`), options);
}
