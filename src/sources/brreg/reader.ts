import { plainName } from '../definition.ts';
import type { DeliveredFile, ReadResult } from '../delivery.ts';
import { looksLikeJson, readJson } from '../files/json.ts';
import { readTable } from '../files/read-table.ts';
import { TABLE_CONTROLS } from '../files/table-controls.ts';
import { FindingBook } from '../finding-book.ts';
import { nothingRead } from '../nothing-read.ts';
import { gatherUnits } from '../units/gather-units.ts';
import type { UnitDraft } from '../units/unit-draft.ts';
import { morePages, noHits, UNIT_CONTROLS } from './controls/index.ts';
import { brregPage } from './shape.ts';
import { unitOfBrreg } from './unit-of-brreg.ts';

/** True for the header of the register's own CSV: paths of its JSON as column names. */
export function looksLikeBrreg(header: readonly string[]): boolean {
  const plain = new Set(header.map(plainName));
  return plain.has('organisasjonsnummer') && plain.has('navn') && plain.has('organisasjonsformkode');
}

/** The cells of a row as the object they were made from: `a.b` is `b` inside `a`. */
function objectOf(header: readonly string[], cells: readonly string[]): Readonly<Record<string, unknown>> {
  const whole: Record<string, unknown> = {};
  header.forEach((name, place) => {
    const cell = cells[place] ?? '';
    const [outer, inner] = name.split('.');
    if (cell === '' || outer === undefined) return;
    if (inner === undefined) whole[outer] = cell;
    else whole[outer] = { ...(typeof whole[outer] === 'object' ? whole[outer] : {}), [inner]: cell };
  });
  return whole;
}

async function fromTable(file: DeliveredFile, book: FindingBook): Promise<readonly UnitDraft[]> {
  const reading = await readTable(file);
  if ('fault' in reading) {
    book.stop(reading.fault);
    return [];
  }
  const { table } = reading;
  book.look(TABLE_CONTROLS, table);
  return table.rows.map((cells, row) => {
    const line = table.lines[row] ?? 0;
    return { ...unitOfBrreg(objectOf(table.header, cells), row, 'organisasjonsnummer'), line };
  });
}

function fromJson(file: DeliveredFile, book: FindingBook): readonly UnitDraft[] {
  const json = readJson(file.bytes);
  if ('fault' in json) {
    book.stop(json.fault);
    return [];
  }
  const page = brregPage(json.value);
  if (page === null) {
    book.stop('file/not-recognised', [{ line: null, path: '', values: { looksLike: '' } }]);
    return [];
  }
  book.look([morePages], page);
  return page.units;
}

/** Reads Enhetsregisteret: a unit, several units, a search page (also one without hits), or CSV. */
export async function readBrreg(file: DeliveredFile): Promise<ReadResult> {
  const book = new FindingBook(file.name);
  const drafts = looksLikeJson(file.bytes) ? fromJson(file, book) : await fromTable(file, book);
  if (book.stopped) return nothingRead(book, drafts.length);
  book.look([noHits], { units: drafts.length });
  return gatherUnits(drafts, UNIT_CONTROLS, book);
}
