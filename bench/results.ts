import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';

const PATH = join(import.meta.dirname, 'RESULTS.md');

/** A measured thing: what, and how much. */
export type Measured = readonly [what: string, value: string];

/** A measured thing and what it is held against. */
export interface Held {
  readonly what: string;
  readonly achieved: number;
  readonly unit: 's' | 'ms' | '×' | 'MB';
  readonly target: number;
  /** True where more is better. */
  readonly atLeast?: boolean;
  /** What it was measured on, and why where it is not met. */
  readonly remark?: string;
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function rounded(amount: number): string {
  return amount >= 100 ? amount.toFixed(0) : amount.toFixed(amount >= 10 ? 1 : 2);
}

/** The table of targets: achieved ÷ target, and whether it is met. */
export function heldTable(rows: readonly Held[]): string {
  const told = rows.map(({ what, achieved, unit, target, atLeast, remark }) => {
    const met = atLeast === true ? achieved >= target : achieved <= target;
    return [
      what,
      `${atLeast === true ? '≥' : '≤'} ${target} ${unit}`,
      `${rounded(achieved)} ${unit}`,
      (achieved / target).toFixed(2),
      met ? 'met' : '**not met**',
      remark ?? '',
    ];
  });
  return table(
    ['what', 'target', 'achieved', 'achieved ÷ target', '', 'measured how, and the cause where not met'],
    told,
  );
}

/** The parts of the page by their headings, in the order of the page. */
function parts(): Map<string, string> {
  const text = existsSync(PATH) ? readFileSync(PATH, 'utf8') : '';
  const found = text.split(/^(?=# )/m).filter((part) => part.startsWith('# '));
  return new Map(found.map((part) => [part.slice(2, part.indexOf('\n')).trim(), part]));
}

/** Writes one part of the page of results under its heading; every other part stays as it is. */
export function writePart(heading: string, body: readonly string[]): void {
  const [cpu] = cpus();
  const machine = `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB. Load when it ended: ${loadavg()[0]?.toFixed(1) ?? '?'}.`;
  const all = parts().set(heading, [`# ${heading}`, machine, ...body, ''].join('\n\n'));
  const page = [...all.keys()].sort().map((name) => all.get(name)?.trim() ?? '');
  writeFileSync(PATH, `${page.join('\n\n')}\n`);
}
