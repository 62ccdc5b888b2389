import type { DeliveredFile, ReadResult } from '../delivery.ts';
import { looksLikeJson, readJson } from '../files/json.ts';
import { readTable } from '../files/read-table.ts';
import { TABLE_CONTROLS } from '../files/table-controls.ts';
import { FindingBook } from '../finding-book.ts';
import { nothingRead } from '../nothing-read.ts';
import { gatherUnits } from '../units/gather-units.ts';
import type { UnitDraft } from '../units/unit-draft.ts';
import { registerColumns } from './columns.ts';
import { noUnits, UNIT_CONTROLS } from './controls/index.ts';
import { unitOfJson, unitsOfJson } from './json-units.ts';
import { unitOfTexts } from './unit-of-texts.ts';

async function fromTable(file: DeliveredFile, book: FindingBook): Promise<readonly UnitDraft[]> {
  const reading = await readTable(file);
  if ('fault' in reading) {
    book.stop(reading.fault);
    return [];
  }
  const { table } = reading;
  book.look(TABLE_CONTROLS, table);
  const places = registerColumns(table.header);
  return table.rows.map((cells, row) =>
    unitOfTexts(
      (field) => cells[places.get(field) ?? -1] ?? '',
      table.lines[row] ?? 0,
      table.header[places.get('unit') ?? -1] ?? '',
    ),
  );
}

function fromJson(file: DeliveredFile, book: FindingBook): readonly UnitDraft[] {
  const json = readJson(file.bytes);
  if ('fault' in json) {
    book.stop(json.fault);
    return [];
  }
  return (unitsOfJson(json.value) ?? []).map(unitOfJson);
}

/** Reads the school register: CSV, or JSON of the interfaces v3 and v4. */
export async function readSchoolRegister(file: DeliveredFile): Promise<ReadResult> {
  const book = new FindingBook(file.name);
  const drafts = looksLikeJson(file.bytes) ? fromJson(file, book) : await fromTable(file, book);
  if (!book.stopped) book.look([noUnits], { units: drafts.length });
  return book.stopped ? nothingRead(book, drafts.length) : gatherUnits(drafts, UNIT_CONTROLS, book);
}
