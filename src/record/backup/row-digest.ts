import { createHash } from 'node:crypto';

const LENGTH = 16;
const MODULUS = 1n << BigInt(LENGTH * 8);

/** How many rows a table has, and a sum over them that does not depend on their order. */
export interface TableSum {
  readonly rows: number;
  /** 32 hexadecimal digits: the first 128 bits of every row's SHA-256, added. */
  readonly digest: string;
}

/**
 * Adds up rows as they are read. Tells a table that lost, gained or changed a row from one that did not; who might
 * forge a backup is kept out by its encryption, which is authenticated.
 */
export class RowSum {
  private count = 0;
  private total = 0n;

  add(line: string): void {
    const hex = createHash('sha256').update(line).digest('hex');
    this.count += 1;
    this.total = (this.total + BigInt(`0x${hex.slice(0, LENGTH * 2)}`)) % MODULUS;
  }

  /** What has been added so far. */
  sum(): TableSum {
    return { rows: this.count, digest: this.total.toString(16).padStart(LENGTH * 2, '0') };
  }
}

export function sameSum(one: TableSum, other: TableSum): boolean {
  return one.rows === other.rows && one.digest === other.digest;
}
