import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface ToolRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** What a tool may want besides: a script read before it, and words of the environment. */
interface ToolNeeds {
  readonly preload?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a development tool of this repository (a script below node_modules) with another working folder. */
export function runTool(script: string, args: readonly string[], cwd: string, needs: ToolNeeds = {}): Promise<ToolRun> {
  const path = join(import.meta.dirname, '../../node_modules', script);
  return new Promise((resolve, reject) => {
    const before = needs.preload === undefined ? [] : ['--import', needs.preload];
    const child = spawn(process.execPath, [...before, path, ...args], {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...needs.env },
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code: code ?? 1, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() });
    });
  });
}
