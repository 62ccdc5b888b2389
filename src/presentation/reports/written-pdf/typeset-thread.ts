import { parentPort, workerData } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { ToTypeset, Typeset } from './typeset.ts';

/** A thread of its own: the compiler keeps hundreds of megabytes, which go when the thread ends. */
function typesetHere({ source, files, fonts, createdAt }: ToTypeset): Typeset {
  try {
    const compiler = NodeCompiler.create({
      workspace: '/',
      fontArgs: [{ fontBlobs: fonts.map((one) => Buffer.from(one)) }],
    });
    for (const { path, content } of files) compiler.mapShadow(path, Buffer.from(content));
    const compiled = compiler.compile({ mainFileContent: source });
    const failed = compiled.takeError();
    if (failed !== null) return { ok: false, why: JSON.stringify(failed.shortDiagnostics) };
    if (compiled.result === null) return { ok: false, why: 'nothing came' };
    const pdf = compiler.pdf(compiled.result, { pdfStandard: 'ua-1', creationTimestamp: createdAt });
    return { ok: true, pdf: new Uint8Array(pdf) };
  } catch (error) {
    return { ok: false, why: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.postMessage(typesetHere(workerData as ToTypeset));
