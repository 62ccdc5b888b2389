import type { DeliveredFile, ReadResult, SuccessionRow } from '../delivery.ts';
import { readFieldRows } from '../field-table.ts';
import { FindingBook } from '../finding-book.ts';
import { nothingRead } from '../nothing-read.ts';
import { columnMissing } from './controls/column-missing.ts';
import { cycle } from './controls/cycle.ts';
import { duplicateRow } from './controls/duplicate-row.ts';
import { REJECTING_CONTROLS } from './controls/index.ts';
import { SUCCESSION } from './definition.ts';
import { type SuccessionDraft, successionDraft } from './succession-draft.ts';

function kept(drafts: readonly SuccessionDraft[], book: FindingBook): readonly SuccessionRow[] {
  const rows = new Map<string, SuccessionRow>();
  for (const draft of drafts) {
    const { line, from, to, day, kind } = draft;
    if (book.look(REJECTING_CONTROLS, draft) || from === null || to === null || day === null || kind === null) continue;
    const key = `${from}|${to}|${day}`;
    if (book.look([duplicateRow], { line, firstLine: rows.get(key)?.line ?? null })) continue;
    rows.set(key, { from, to, day, kind, line });
  }
  return [...rows.values()];
}

/** Reads the owner's succession table `from;to;day;kind`. */
export async function readSuccession(file: DeliveredFile): Promise<ReadResult> {
  const book = new FindingBook(file.name);
  const rows = await readFieldRows(file, SUCCESSION.fields, columnMissing, book);
  const read = rows.length;
  if (book.stopped) return nothingRead(book, read);
  const successions = kept(
    rows.map(({ text, line }) => successionDraft(text, line)),
    book,
  );
  book.look([cycle], successions);
  if (book.stopped) return nothingRead(book, read);
  return {
    content: { kind: 'succession', successions },
    findings: book.findings(),
    rows: { read, kept: successions.length, rejected: read - successions.length },
    met: { positions: new Map(), workplaces: new Map() },
  };
}
