import { readFile, stat } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';

/** A table that the asker holds: columns by name, every cell as text, and the line each row stands on. */
export interface OwnTable {
  readonly names: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
}

/** Reads a CSV file (comma, semicolon, tab or bar; UTF-8, or Windows' own letters). Null where it is none. */
export async function readOwnTable(path: string): Promise<OwnTable | null>;
/** The same, of at most so many bytes. */
export async function readOwnTable(path: string, most: number): Promise<OwnTable | 'too-large' | null>;
export async function readOwnTable(
  path: string,
  most = Number.POSITIVE_INFINITY,
): Promise<OwnTable | 'too-large' | null> {
  const { size } = await stat(path).catch(() => ({ size: 0 }));
  if (size > most) return 'too-large';
  const bytes = await readFile(path).catch(() => null);
  return bytes === null ? null : tableOf(textOf(bytes));
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** A table out of CSV text; null where it cannot be read or has no headings. */
function tableOf(text: string): OwnTable | null {
  const [first = ''] = text.split(/\r?\n|\r/, 1);
  const delimiter = [';', '\t', '|', ','].find((one) => first.includes(one)) ?? ',';
  try {
    const read = parse(text, { delimiter, bom: true, trim: true, skip_empty_lines: true, info: true }) as unknown as {
      readonly record: readonly string[];
      readonly info: { readonly lines: number };
    }[];
    const [head, ...body] = read;
    if (head === undefined || head.record.every((name) => name === '')) return null;
    return {
      names: head.record,
      rows: body.map(({ record }) => record),
      lines: body.map(({ info }) => info.lines),
    };
  } catch {
    return null;
  }
}
