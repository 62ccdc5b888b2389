import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';

/** A file read from its beginning, some at a time. Null where it is shorter than it should be. */
export interface Pieces {
  readonly next: (bytes: number) => Promise<Buffer | null>;
  /** What stands after its own length. */
  readonly sized: () => Promise<Buffer | null>;
  /** Bytes that have not been read. */
  readonly left: () => number;
  /** From here on what is read counts in the checksum. */
  readonly began: () => void;
  /** SHA-256 of what was read since. */
  readonly checksum: () => Buffer;
}

/** Read at a time: what takes a few milliseconds to sum. */
const PIECE = 2 ** 21;
/** A length, and room so that what follows stands at a place divisible by eight. */
const LENGTH = 8;

export function piecesOf(file: FileHandle, size: number): Pieces {
  let hash = createHash('sha256');
  let at = 0;
  const next = async (bytes: number): Promise<Buffer | null> => {
    if (bytes > size - at) return null;
    const whole = Buffer.from(new ArrayBuffer(bytes));
    for (let filled = 0; filled < bytes; ) {
      const asked = Math.min(PIECE, bytes - filled);
      const { bytesRead } = await file.read(whole, filled, asked, at).catch(() => ({ bytesRead: 0 }));
      // Cut short since it was opened, or not to be read.
      if (bytesRead === 0) return null;
      hash.update(whole.subarray(filled, filled + bytesRead));
      filled += bytesRead;
      at += bytesRead;
    }
    return whole;
  };
  return {
    next,
    sized: async () => {
      const length = await next(LENGTH);
      return length === null ? null : next(Number(length.readBigUInt64LE()));
    },
    left: () => size - at,
    began: () => {
      hash = createHash('sha256');
    },
    checksum: () => hash.digest(),
  };
}

/** Parts after their length together, as `sized` reads them. */
export function sized(parts: readonly Uint8Array[]): readonly Uint8Array[] {
  const length = Buffer.alloc(LENGTH);
  length.writeBigUInt64LE(BigInt(parts.reduce((sum, part) => sum + part.length, 0)));
  return [length, ...parts];
}
