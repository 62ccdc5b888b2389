import type { DeliveredFile, PupilsRow, ReadResult } from '../delivery.ts';
import { type FieldRow, readFieldRows } from '../field-table.ts';
import { looksLikeJson, readJson } from '../files/json.ts';
import { FindingBook } from '../finding-book.ts';
import { nothingRead } from '../nothing-read.ts';
import { columnMissing, duplicateRow, REJECTING_CONTROLS } from './controls/index.ts';
import { PUPILS } from './definition.ts';
import { type PupilsDraft, pupilsDraft } from './pupils-draft.ts';
import { pupilsOfGsi } from './pupils-of-gsi.ts';

function kept(drafts: readonly PupilsDraft[], book: FindingBook): readonly PupilsRow[] {
  const rows = new Map<string, PupilsRow>();
  for (const draft of drafts) {
    const { line, unit, day, pupils } = draft;
    if (book.look(REJECTING_CONTROLS, draft) || unit === null || day === null || pupils === null) continue;
    const key = `${unit}|${day}`;
    if (book.look([duplicateRow], { line, firstLine: rows.get(key)?.line ?? null })) continue;
    rows.set(key, { unit, day, pupils, line });
  }
  return [...rows.values()];
}

/** Rows of a table, or of an answer of GSI: null where a JSON document is no such answer. */
async function rowsOf(file: DeliveredFile, book: FindingBook): Promise<readonly FieldRow[]> {
  if (!looksLikeJson(file.bytes)) return readFieldRows(file, PUPILS.fields, columnMissing, book);
  const json = readJson(file.bytes);
  const rows = 'fault' in json ? null : pupilsOfGsi(json.value);
  if (rows === null) book.stop('fault' in json ? json.fault : 'file/not-recognised');
  return rows ?? [];
}

/** Reads the owner's table of pupils: `orgnr;dato` or `skoleår`, and `elever`; or an answer of GSI with schools. */
export async function readPupils(file: DeliveredFile): Promise<ReadResult> {
  const book = new FindingBook(file.name);
  const rows = await rowsOf(file, book);
  const read = rows.length;
  if (book.stopped) return nothingRead(book, read);
  const pupils = kept(
    rows.map(({ text, line }) => pupilsDraft(text, line)),
    book,
  );
  return {
    content: { kind: 'pupils', pupils },
    findings: book.findings(),
    rows: { read, kept: pupils.length, rejected: read - pupils.length },
    met: { positions: new Map(), workplaces: new Map() },
  };
}
