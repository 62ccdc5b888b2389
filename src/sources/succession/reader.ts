import { findColumns, missingFields } from '../definition.ts';
import type { DeliveredFile, ReadResult, SuccessionRow } from '../delivery.ts';
import { readTable } from '../files/read-table.ts';
import type { Table } from '../files/table.ts';
import { TABLE_CONTROLS } from '../files/table-controls.ts';
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

function draftsOf(table: Table, places: ReadonlyMap<string, number>): readonly SuccessionDraft[] {
  return table.rows.map((cells, row) =>
    successionDraft((field) => cells[places.get(field) ?? -1] ?? '', table.lines[row] ?? 0),
  );
}

/** Reads the owner's succession table `from;to;day;kind`. */
export async function readSuccession(file: DeliveredFile): Promise<ReadResult> {
  const book = new FindingBook(file.name);
  const reading = await readTable(file);
  if ('fault' in reading) {
    book.stop(reading.fault);
    return nothingRead(book);
  }
  const { table } = reading;
  const places = findColumns(SUCCESSION.fields, table.header);
  book.look(TABLE_CONTROLS, table);
  book.look([columnMissing], missingFields(SUCCESSION.fields, places));
  if (book.stopped) return nothingRead(book, table.rows.length);
  const successions = kept(draftsOf(table, places), book);
  book.look([cycle], successions);
  if (book.stopped) return nothingRead(book, table.rows.length);
  const read = table.rows.length;
  return {
    content: { kind: 'succession', successions },
    findings: book.findings(),
    rows: { read, kept: successions.length, rejected: read - successions.length },
    met: { positions: new Map(), workplaces: new Map() },
  };
}
