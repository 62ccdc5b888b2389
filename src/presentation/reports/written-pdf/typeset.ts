import { newWorker } from '../../../disclosure/index.ts';

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
  const worker = newWorker(new URL('./typeset-thread.ts', import.meta.url), what);
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
