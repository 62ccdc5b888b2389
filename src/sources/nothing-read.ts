import type { ReadResult } from './delivery.ts';
import type { FindingBook } from './finding-book.ts';

/** The answer for a delivery that was stopped: nothing of it is kept. */
export function nothingRead(book: FindingBook, read = 0): ReadResult {
  return {
    content: null,
    findings: book.findings(),
    rows: { read, kept: 0, rejected: read },
    met: { positions: new Map(), workplaces: new Map() },
  };
}
