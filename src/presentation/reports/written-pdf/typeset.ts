import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

/** Typst source with what it shows; files are named by whole paths and lie nowhere. */
export interface ToTypeset {
  readonly source: string;
  readonly files: readonly { readonly path: string; readonly content: string }[];
  readonly fonts: readonly Uint8Array[];
  /** Seconds since 1970, written in the file. */
  readonly createdAt: number;
}

export type Typeset = { readonly ok: true; readonly pdf: Uint8Array } | { readonly ok: false; readonly why: string };

/** Sets a document as PDF/UA-1. What the standard does not allow (a picture without words) is told and gives no file. */
export async function typeset(what: ToTypeset): Promise<Typeset> {
  const worker = newWorker(what);
  try {
    return await new Promise<Typeset>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error('The thread that sets PDF ended without an answer.')));
    });
  } finally {
    await worker.terminate();
  }
}

/** As the other threads: from source a first module registers tsx (a development tool), and then imports the file. */
function newWorker(workerData: ToTypeset): Worker {
  const options = { execArgv: [], workerData };
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./typeset-thread.js', import.meta.url), options);
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx/package.json'));
  const loader = JSON.stringify(new URL('./dist/esm/api/index.mjs', tsx).href);
  const file = JSON.stringify(new URL('./typeset-thread.ts', import.meta.url).href);
  const first = `(await import(${loader})).register(); await import(${file});`;
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(first)}`), options);
}
