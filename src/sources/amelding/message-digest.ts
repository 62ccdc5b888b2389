import { createHash } from 'node:crypto';
import type { MessageFacts } from '../delivery.ts';
import type { MessageEntry, Recipient } from './entry.ts';

const LANES = 8;

function entryParts(entry: MessageEntry): readonly unknown[] {
  const { sourceId, type, fromText, toText, code, percent, form, paidBy, endReason, leaves } = entry;
  const left = leaves.map(({ from, toText: until, percent: share, kind }) => [from, until, share, kind]);
  return [sourceId, type, fromText, toText, code, percent, form, paidBy, endReason, left];
}

/**
 * What a message says, apart from how it is written: the same as XML and as JSON, in whatever order its recipients
 * stand. The hashes of the recipients are added, lane by lane.
 */
export class MessageDigest {
  readonly #lanes = new Uint32Array(LANES);

  add({ number, name, birth, workplace, activity }: Recipient, entries: readonly MessageEntry[]): void {
    const parts = [number, name, birth, workplace, activity.hasPay, activity.hours, ...entries.map(entryParts)];
    const digest = createHash('sha256').update(JSON.stringify(parts)).digest();
    for (let lane = 0; lane < LANES; lane++) {
      this.#lanes[lane] = (this.#lanes[lane] ?? 0) + digest.readUInt32LE(lane * 4);
    }
  }

  /** 64 hexadecimal digits. */
  hex({ messageId, replaces, employer, month, deliveredAt, recipients }: MessageFacts): string {
    const head = [messageId, replaces, employer, month, deliveredAt, recipients];
    return createHash('sha256').update(JSON.stringify(head)).update(this.#lanes).digest('hex');
  }
}
