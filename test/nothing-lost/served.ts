import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';

const PROGRAM = resolve(import.meta.dirname, '../../bin/laget.mjs');

/** A server process over a record. */
export interface ServedProcess {
  readonly child: ChildProcess;
  readonly address: string;
  readonly ended: Promise<number | null>;
  readonly get: (path: string) => Promise<{ readonly status: number; readonly text: string }>;
  readonly json: (path: string) => Promise<Readonly<Record<string, unknown>>>;
  /** Gives files to it; the id of the job. */
  readonly deliver: (files: readonly { readonly name: string; readonly bytes: Uint8Array }[]) => Promise<string>;
}

/** Starts `laget serve` on any free port, and waits until it listens. */
export function serveProcess(dataDir: string, databaseUrl: string): Promise<ServedProcess> {
  const env = {
    ...process.env,
    LAGET_DATA: dataDir,
    DATABASE_URL: databaseUrl,
    LAGET_TODAY: '2026-09-15',
    LAGET_DEBUG: '1',
  };
  const child = spawn(process.execPath, [PROGRAM, 'serve', '--port', '0'], { env });
  const ended = new Promise<number | null>((done) => child.on('close', done));
  return new Promise((listening, failed) => {
    let said = '';
    const look = (chunk: Buffer) => {
      said += chunk.toString();
      const [, address] = /Laget: (http:\S+)\/\n/.exec(said) ?? [];
      if (address !== undefined) listening(processAt(child, ended, address));
    };
    child.stdout.on('data', look);
    child.stderr.on('data', look);
    child.on('close', () => failed(new Error(`it ended before it listened: ${said}`)));
  });
}

function processAt(child: ChildProcess, ended: Promise<number | null>, address: string): ServedProcess {
  const get: ServedProcess['get'] = async (path) => {
    const response = await fetch(`${address}${path}`);
    return { status: response.status, text: await response.text() };
  };
  return {
    child,
    address,
    ended,
    get,
    json: async (path) => JSON.parse((await get(path)).text) as Record<string, unknown>,
    deliver: async (files) => {
      const form = new FormData();
      for (const { name, bytes } of files) form.append('files', new File([Buffer.from(bytes)], name));
      const response = await fetch(`${address}/api/deliveries`, { method: 'POST', body: form });
      return ((await response.json()) as { readonly job: string }).job;
    },
  };
}
