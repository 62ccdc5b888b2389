import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Histories } from '../histories.ts';

// R survival 3.5-3: test/oracles/02_survival/README.md.
const FOLDER = join(import.meta.dirname, '../../../../../test/oracles/02_survival');

export type Row = Readonly<Record<string, string>>;

/** A reference answer, as R told it. */
export function oracle(name: string) {
  return JSON.parse(readFileSync(join(FOLDER, `${name}.expected.json`), 'utf8'));
}

/** The rows of a reference file, by column name. */
export function rowsOf(name: string): readonly Row[] {
  const [head = '', ...lines] = readFileSync(join(FOLDER, `${name}.csv`), 'utf8')
    .replaceAll('"', '')
    .trim()
    .split('\n');
  const names = head.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((value, i) => [names[i] ?? '', value])));
}

/** Histories of rows with `time` and `status`, whose event has this code. */
export function historiesOf(rows: readonly Row[], event: string): Histories {
  return {
    time: Float64Array.from(rows, (row) => Number(row['time'])),
    cause: Int32Array.from(rows, (row) => Number(row['status'] === event)),
  };
}

/** What to compare numbers with: equal to so many digits after the point, null where R has none. */
export function near(expected: readonly (number | null)[], digits: number): unknown[] {
  return expected.map((value) => (value === null ? null : closeTo(value, digits)));
}

function closeTo(value: number, digits: number): unknown {
  return { asymmetricMatch: (other: unknown) => typeof other === 'number' && Math.abs(other - value) <= 10 ** -digits * Math.max(1, Math.abs(value)), toString: () => `near ${value}` };
}
