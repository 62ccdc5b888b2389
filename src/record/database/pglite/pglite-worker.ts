import { fsyncSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { PARSERS } from '../engine.ts';
import type { QueryError, Reply, Request, WorkerStart } from './messages.ts';

/**
 * Thread that holds the embedded database, so that a long query never stops the server from answering.
 * PGlite 0.5 starts PostgreSQL with `-F` and leaves fsync of its file system empty: an acknowledged commit would be
 * lost when the machine stops. Both are mended here, and the mending is proved before the first question.
 */
const port = parentPort;
if (port === null) throw new Error('to be started as a worker thread');
const { folder, program } = workerData as WorkerStart;

const say = (reply: Reply): void => port.postMessage(reply);

/** The corner of PGlite that is no public API: the version is pinned for its sake. */
interface InsideOfPGlite {
  readonly Module: { readonly NODEFS: { readonly stream_ops: { fsync?: (stream: { nfd: number }) => number } } };
}

let flushes = 0;

async function open(): Promise<PGlite> {
  const db = await PGlite.create({
    dataDir: folder,
    pgliteWasmModule: program,
    parsers: PARSERS,
    startParams: [
      ...PGlite.defaultStartParams.filter((param) => param !== '-F'),
      ...['-c', 'wal_sync_method=fsync'],
      // The usual 128 MB are taken at once, from our own process; the machine's cache holds the files as well.
      ...['-c', 'shared_buffers=32MB'],
    ],
  });
  (db as unknown as InsideOfPGlite).Module.NODEFS.stream_ops.fsync = (stream) => {
    fsyncSync(stream.nfd);
    flushes += 1;
    return 0;
  };
  return db;
}

/** True if a commit reaches the disk: the setting is on, and a commit that writes to the log calls our fsync. */
async function isDurable(db: PGlite): Promise<boolean> {
  const shown = await db.query<{ fsync: string }>('show fsync');
  const before = flushes;
  await db.query(`select pg_logical_emit_message(true, 'laget', 'is this commit flushed?')`);
  return shown.rows[0]?.fsync === 'on' && flushes > before;
}

async function answer(db: PGlite, request: Request): Promise<void> {
  if (request.kind === 'close') {
    await db.close();
    say({ kind: 'answer', id: request.id, fields: [], rows: [], affected: 0 });
    return;
  }
  if (request.kind === 'script') {
    await db.exec(request.sql);
    say({ kind: 'answer', id: request.id, fields: [], rows: [], affected: 0 });
    return;
  }
  const result = await db.query<unknown[]>(request.sql, [...request.values], { rowMode: 'array' });
  const fields = result.fields.map((field) => field.name);
  say({ kind: 'answer', id: request.id, fields, rows: result.rows, affected: result.affectedRows ?? 0 });
}

function told(error: unknown): QueryError {
  const said = error as { message?: string; code?: string; detail?: string; constraint?: string };
  return {
    message: said.message ?? String(error),
    code: said.code ?? null,
    detail: said.detail ?? null,
    constraint: said.constraint ?? null,
  };
}

try {
  const db = await open();
  if (await isDurable(db)) {
    port.on('message', (request: Request) => {
      answer(db, request).catch((error: unknown) => say({ kind: 'error', id: request.id, error: told(error) }));
    });
    say({ kind: 'ready' });
  } else {
    await db.close();
    say({ kind: 'failed', reason: 'not-durable', message: 'a commit does not reach the disk', errno: null });
  }
} catch (error) {
  const { message, code } = told(error);
  say({ kind: 'failed', reason: 'cannot-open', message, errno: code });
}
