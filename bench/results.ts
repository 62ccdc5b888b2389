import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';

const PATH = join(import.meta.dirname, 'RESULTS.md');
const HEADING = '# Speed, last run';

/** A measured thing: what, how much, and what it is held against. */
export type Measured = readonly [what: string, value: string];
/** A question: kernel and gate p50/p95 in milliseconds, and each engine's time with its ratio to the kernel. */
export type Asked = readonly string[];

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** What is written beside this page's own part stays. */
function others(): string {
  if (!existsSync(PATH)) return '';
  const parts = readFileSync(PATH, 'utf8').split(/^(?=# )/m);
  return parts.filter((part) => !part.startsWith(HEADING)).join('');
}

/** Writes the page of results: date, machine, load, what was measured. */
export function writeResults(
  scale: string,
  measured: readonly Measured[],
  head: readonly string[],
  asked: readonly Asked[],
): void {
  const [cpu] = cpus();
  const [load] = loadavg();
  const text = [
    HEADING,
    '',
    `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, load ${(load ?? 0).toFixed(1)} when it ended. Scale ${scale}; every answer of an engine was compared with the kernel's.`,
    '',
    table(['what', 'measured'], measured),
    '',
    table(head, asked),
    '',
    '',
  ].join('\n');
  mkdirSync(import.meta.dirname, { recursive: true });
  writeFileSync(PATH, `${text}${others()}`.replace(/\n+$/, '\n'));
}
