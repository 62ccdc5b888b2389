import type { DatasetContent } from './versions/dataset-on.ts';

/** A column's place among the bytes after the header. */
interface Placed {
  readonly $column: 'int32';
  readonly start: number;
  readonly length: number;
}

/**
 * The canonical bytes of a content made of columns, such as a dataset's: a header (JSON, keys in the order they were made, each column replaced
 * by its place and length) and the columns, each at a place divisible by eight. Little-endian.
 */
export function encodeContent(content: object): Uint8Array[] {
  const columns: Uint8Array[] = [];
  let place = 0;
  const header = JSON.stringify(content, (_, value: unknown) => {
    if (!(value instanceof Int32Array)) return value;
    const column = value;
    const start = place;
    place += padded(column.byteLength);
    columns.push(new Uint8Array(column.buffer, column.byteOffset, column.byteLength));
    columns.push(new Uint8Array(padded(column.byteLength) - column.byteLength));
    return { $column: 'int32', start, length: column.length } satisfies Placed;
  });
  const text = new TextEncoder().encode(header);
  const start = new Uint8Array(padded(text.length + 4));
  new DataView(start.buffer).setUint32(0, text.length, true);
  start.set(text, 4);
  return [start, ...columns];
}

/** The content that was encoded; throws a RangeError or SyntaxError where the bytes are not such. `bytes` must start at a place divisible by eight. */
export function decodeContent(bytes: Uint8Array): DatasetContent {
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true);
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(4, 4 + length));
  const first = bytes.byteOffset + padded(length + 4);
  return JSON.parse(text, (_, value: unknown) => {
    if (!isPlaced(value)) return value;
    return new Int32Array(bytes.buffer as ArrayBuffer, first + value.start, value.length);
  }) as DatasetContent;
}

function isPlaced(value: unknown): value is Placed {
  return typeof value === 'object' && value !== null && '$column' in value;
}

function padded(bytes: number): number {
  return Math.ceil(bytes / 8) * 8;
}
