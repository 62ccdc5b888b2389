import type { DeliveredFile, MessageStateRow, ReadResult } from '../delivery.ts';
import { FindingBook } from '../finding-book.ts';
import { nothingRead } from '../nothing-read.ts';
import { FILE_CONTROLS, REJECTING_CONTROLS } from './controls/index.ts';
import { readReceived } from './received.ts';

/** Reads the feedback to a-meldinger: one row per message it tells of. */
export function readAmeldingFeedback(file: DeliveredFile): ReadResult {
  const book = new FindingBook(file.name);
  const { received, end } = readReceived(file.bytes);
  if (end.fault !== null) {
    book.stop(end.fault === 'doctype' ? 'file/xml-doctype' : 'file/xml-unreadable', [
      { line: end.line, path: '', values: {} },
    ]);
    return nothingRead(book);
  }
  const states: MessageStateRow[] = [];
  for (const one of received) {
    const { line, messageId, state, recipients } = one;
    if (book.look(REJECTING_CONTROLS, one) || messageId === null || state === null) continue;
    states.push({ messageId, state, recipients, line });
  }
  book.look(FILE_CONTROLS, states);
  if (book.stopped) return nothingRead(book, received.length);
  return {
    content: { kind: 'message-states', states },
    findings: book.findings(),
    rows: { read: received.length, kept: states.length, rejected: received.length - states.length },
    met: { positions: new Map(), workplaces: new Map() },
  };
}
