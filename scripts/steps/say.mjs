import { spawn } from 'node:child_process';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');
const begun = performance.now();

/** One line of progress, with the seconds since the start. */
export function say(text) {
  console.log(`[${((performance.now() - begun) / 1000).toFixed(1).padStart(5)} s] ${text}`);
}

/** Says what went wrong and what to do, and ends with exit code 1. */
export function stop(problem, whatToDo) {
  console.error(`\n${problem}\n→ ${whatToDo}`);
  process.exit(1);
}

/** Runs a program and waits; its output is shown as it comes. Gives the exit code (1 when a signal ended it). */
export function run(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: ROOT, stdio: 'inherit', ...options });
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Runs a script of ours or of a package with this same Node. */
export function runNode(args, options = {}) {
  return run(process.execPath, args, options);
}

export function seconds() {
  return (performance.now() - begun) / 1000;
}
