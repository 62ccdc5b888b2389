/** A large a-melding: bytes through the reader and through the front door, against a bare parser and Python. */
import { execFile } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ameldingPieces } from './amelding-file.ts';
import type { Held, Measured } from './results.ts';

const run = promisify(execFile);
const CHILD = join(import.meta.dirname, 'amelding-child.ts');
const PYTHON = join(import.meta.dirname, 'amelding_pandas.py');
/** Debian's own, where `apt install python3-lxml python3-pandas` puts them. */
const DEBIAN_PYTHON = '/usr/bin/python3';
const UNITS = 177;

/** What one way through the file took, and what it counted. */
interface Passage {
  readonly seconds: number;
  /** Processor time, of all threads: not disturbed by what else the machine does. */
  readonly cpu: number;
  readonly peakMegabytes: number;
  readonly posts?: number;
  readonly percent?: number;
  readonly openedMegabytes?: number;
}

async function passage(command: string, ...words: readonly string[]): Promise<Passage | null> {
  try {
    const { stdout } = await run(command, words, { maxBuffer: 2 ** 20 });
    return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Passage;
  } catch {
    return null;
  }
}

function writeFile(path: string, megabytes: number): void {
  const file = openSync(path, 'w');
  const wish = { bytes: megabytes * 2 ** 20, units: UNITS, month: '2026-01', messageId: 'stor-1' };
  for (const piece of ameldingPieces(wish)) writeSync(file, piece);
  closeSync(file);
}

function told(passed: Passage | null, bare: Passage | null): string {
  if (passed === null) return 'not run here';
  const { seconds, cpu, peakMegabytes, openedMegabytes } = passed;
  const ratio = bare === null ? '' : `, ${(cpu / bare.cpu).toFixed(2)} × the bare parser`;
  const before = openedMegabytes === undefined ? '' : ` (${openedMegabytes.toFixed(0)} before the first byte)`;
  return `${seconds.toFixed(1)} s, ${cpu.toFixed(1)} s of processor${ratio}; peak ${peakMegabytes.toFixed(0)} MB${before}`;
}

type Passages = Readonly<Record<'bare' | 'read' | 'python', Passage | null>>;

/** The targets of intake: processor time against the bare parser and Python, and memory. */
function targets(what: string, { bare, read, python }: Passages): readonly Held[] {
  if (bare === null || read === null) return [];
  const remark = 'processor time; wall time depends on what else the machine does';
  const against: readonly Held[] =
    python === null
      ? []
      : [
          {
            what: `${what}: read, against lxml and pandas`,
            achieved: read.cpu / python.cpu,
            unit: '×',
            target: 1,
            remark,
          },
        ];
  return [
    { what: `${what}: read, against a bare saxes parse`, achieved: read.cpu / bare.cpu, unit: '×', target: 2, remark },
    ...against,
    { what: `${what}: peak memory of reading`, achieved: read.peakMegabytes, unit: 'MB', target: 500 },
  ];
}

/**
 * Measures an invented a-melding of so many megabytes, each way in a process of its own. Throws where Laget and Python do
 * not count the same employments and shares.
 */
export async function measureAmelding(
  megabytes: number,
): Promise<{ readonly held: readonly Held[]; readonly measured: readonly Measured[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'laget-bench-amelding-'));
  const path = join(folder, 'stor.xml');
  try {
    writeFile(path, megabytes);
    const laget = (way: string) => passage(process.execPath, '--import', 'tsx', CHILD, way, path, join(folder, 'data'));
    const bare = await laget('saxes');
    const read = await laget('read');
    const python = await passage(DEBIAN_PYTHON, PYTHON, path);
    if (read !== null && python !== null && (read.posts !== python.posts || read.percent !== python.percent)) {
      throw new Error('Laget and Python do not count the same');
    }
    await laget('make');
    const kept = await laget('take-in');
    const what = `a-melding of ${megabytes} MB`;
    const measured: readonly Measured[] = [
      [`${what}: bare saxes parse`, told(bare, null)],
      [`${what}: read and checked`, told(read, bare)],
      [`${what}: the same with lxml and pandas`, told(python, bare)],
      [`${what}: taken in, embedded record`, told(kept, bare)],
    ];
    return { held: targets(what, { bare, read, python }), measured };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
