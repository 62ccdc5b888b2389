import type { DeliveredFile, ReadResult } from '../delivery.ts';
import { type FieldRow, readFieldRows } from '../field-table.ts';
import { looksLikeJson, readJson } from '../files/json.ts';
import { FindingBook } from '../finding-book.ts';
import { nothingRead } from '../nothing-read.ts';
import type { ReadContext } from '../reading.ts';
import { columnMissing, duplicateRow, nothingKept, REJECTING_CONTROLS } from './controls/index.ts';
import { ownDraft } from './own-draft.ts';
import type { OwnRow } from './own-row.ts';
import type { OwnDraft, OwnTable } from './own-table.ts';

/** Reads one of the owner's own tables by its definition. Never throws on bad data. */
export function readOwnTable(
  table: OwnTable,
): (file: DeliveredFile, context: Pick<ReadContext, 'takenInOn'>) => Promise<ReadResult> {
  return async (file, { takenInOn }) => {
    const book = new FindingBook(file.name);
    const rows = await fieldRows(table, file, book);
    if (book.stopped) return nothingRead(book, rows.length);
    const drafts = rows.map(({ text, line }) => ownDraft(table, text, line));
    const kept = keptRows(drafts, book);
    if (rows.length > 0) book.look([nothingKept], { read: rows.length, kept: kept.length });
    if (book.stopped) return nothingRead(book, rows.length);
    book.look(table.wholeControls ?? [], { rows: kept, takenInOn });
    return {
      content: { kind: 'own-table', rows: kept },
      findings: book.findings(),
      rows: { read: rows.length, kept: kept.length, rejected: rows.length - kept.length },
      met: { positions: new Map(), workplaces: new Map() },
    };
  };
}

async function fieldRows(table: OwnTable, file: DeliveredFile, book: FindingBook): Promise<readonly FieldRow[]> {
  if (table.ofJson === undefined || !looksLikeJson(file.bytes)) {
    return readFieldRows(file, table.fields, columnMissing, book);
  }
  const json = readJson(file.bytes);
  if ('fault' in json) book.stop(json.fault);
  const rows = 'fault' in json ? [] : (table.ofJson(json.value) ?? []);
  return rows.map((cells, row) => ({ text: (field) => cells[field] ?? '', line: row + 1 }));
}

function keptRows(drafts: readonly OwnDraft[], book: FindingBook): readonly OwnRow[] {
  const rows = new Map<string, OwnRow>();
  for (const draft of drafts) {
    if (book.look([...REJECTING_CONTROLS, ...(draft.table.rowControls ?? [])], draft)) continue;
    const { table, values, line } = draft;
    const key = keyOf(table, values);
    if (book.look([duplicateRow], { line, firstLine: rows.get(key)?.line ?? null })) continue;
    rows.set(key, { table: table.source, key, values, line });
  }
  return [...rows.values()];
}

/** The values that tell which row it is, as one text. */
function keyOf({ key, fields }: OwnTable, values: OwnRow['values']): string {
  const names = key.flatMap((name) => {
    return fields.some((field) => field.name === name && field.type === 'period') ? ['from', 'to'] : [name];
  });
  return JSON.stringify(names.map((name) => values[name] ?? null));
}
