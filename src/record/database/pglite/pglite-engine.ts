import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Answer, Engine, Session } from '../engine.ts';
import { RecordFault } from '../faults.ts';
import { whyNotOpened } from '../why-not.ts';
import { compiledProgram } from './compiled-program.ts';
import { lockFolder } from './folder-lock.ts';
import type { QueryError, Reply, Request, WorkerStart } from './messages.ts';
import { workerFromSource } from './worker-from-source.ts';

/** Folder of the embedded database inside the data folder. */
export const EMBEDDED_FOLDER = 'database';

/** Opens (or makes) the embedded database of a data folder, in a thread of its own. One process at a time. */
export async function openPGlite(dataDir: string): Promise<Engine> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const lock = await lockFolder(dataDir);
  try {
    const thread = await startThread(join(dataDir, EMBEDDED_FOLDER));
    let turn: Promise<void> = Promise.resolve();
    return {
      name: 'pglite',
      session: async () => {
        const before = turn;
        let done = (): void => {};
        turn = new Promise<void>((resolve) => {
          done = resolve;
        });
        await before;
        return sessionOn(thread, done);
      },
      close: async () => {
        await thread.ask({ kind: 'close' });
        await thread.end();
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

type Asked =
  | { readonly kind: 'query'; readonly sql: string; readonly values: readonly unknown[] }
  | { readonly kind: 'script'; readonly sql: string }
  | { readonly kind: 'close' };

interface Thread {
  readonly ask: (request: Asked) => Promise<Answer>;
  readonly end: () => Promise<void>;
}

function sessionOn(thread: Thread, release: () => void): Session {
  return {
    query: (sql, values) => thread.ask({ kind: 'query', sql, values }),
    script: async (sql) => {
      await thread.ask({ kind: 'script', sql });
    },
    release,
  };
}

/** Built, the thread's file is plain JavaScript; from source it is TypeScript, which a thread cannot read. */
async function newWorker(folder: string): Promise<Worker> {
  const start: WorkerStart = { folder, program: await compiledProgram() };
  const options = { workerData: start, execArgv: [] };
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./pglite-worker.js', import.meta.url), options);
  return new Worker(await workerFromSource(), options);
}

async function startThread(folder: string): Promise<Thread> {
  const worker = await newWorker(folder);
  const waiting = new Map<number, { resolve: (answer: Answer) => void; reject: (error: Error) => void }>();
  let dead: Error | null = null;
  const die = (error: Error): void => {
    dead = error;
    for (const one of waiting.values()) one.reject(error);
    waiting.clear();
  };
  await new Promise<void>((resolve, reject) => {
    worker.once('message', (reply: Reply) => {
      if (reply.kind === 'ready') resolve();
      else reject(failure(reply, folder));
    });
    worker.once('error', reject);
  }).catch(async (error: unknown) => {
    await worker.terminate();
    throw error;
  });
  worker.on('error', (error) =>
    die(new RecordFault('The embedded database stopped.', { code: 'worker-died', cause: error })),
  );
  worker.on('exit', () => die(new RecordFault('The embedded database is closed.', { code: 'worker-died' })));
  worker.on('message', (reply: Reply) => {
    if (reply.kind !== 'answer' && reply.kind !== 'error') return;
    const one = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (reply.kind === 'error') one?.reject(queryError(reply.error));
    else one?.resolve({ rows: reply.rows.map((row) => named(reply.fields, row)), affected: reply.affected });
  });
  let asked = 0;
  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        if (dead !== null) return reject(dead);
        asked += 1;
        waiting.set(asked, { resolve, reject });
        worker.postMessage({ ...request, id: asked } satisfies Request);
      }),
    end: async () => {
      await worker.terminate();
    },
  };
}

function failure(reply: Reply, folder: string): Error {
  const because = reply.kind === 'failed' ? reply.message : 'unexpected answer';
  const said = Object.assign(new Error(because), { code: reply.kind === 'failed' ? reply.errno : null });
  const why = whyNotOpened(said);
  if (why instanceof RecordFault) return why;
  const code = reply.kind === 'failed' && reply.reason === 'not-durable' ? 'not-durable' : 'database-not-opened';
  return new RecordFault(`The embedded database in ${folder} cannot be used: ${because}.`, { code });
}

function named(fields: readonly string[], row: readonly unknown[]): Record<string, unknown> {
  return Object.fromEntries(fields.map((field, i) => [field, row[i]]));
}

function queryError(error: QueryError): Error {
  return Object.assign(new Error(error.message), {
    code: error.code,
    detail: error.detail,
    constraint: error.constraint,
  });
}
