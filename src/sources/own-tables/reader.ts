import { type Day, formatDay } from '../../terms/index.ts';
import type { DeliveredFile, ReadResult } from '../delivery.ts';
import { looksLikeJson, readJson } from '../files/json.ts';
import { readTable } from '../files/read-table.ts';
import type { Table } from '../files/table.ts';
import { TABLE_CONTROLS } from '../files/table-controls.ts';
import { FindingBook } from '../finding-book.ts';
import { BLOT, blottedCell, hiddenColumns } from '../mappings/blotted.ts';
import { type AsRead, PREVIEW_ROWS } from '../mappings/mapping.ts';
import { MAPPING_CONTROLS } from '../mappings/mapping-file.ts';
import { nothingRead } from '../nothing-read.ts';
import { NUMBER_CONTROLS } from '../persons/index.ts';
import type { ReadContext } from '../reading.ts';
import {
  columnMissing,
  columnUnread,
  duplicateRow,
  exampleRow,
  nothingKept,
  REJECTING_CONTROLS,
  renamedColumn,
  standsTogether,
} from './controls/index.ts';
import { OWN_EXAMPLES } from './examples.ts';
import { tableOfJson } from './json-table.ts';
import { type OwnColumns, ownColumns } from './own-columns.ts';
import { ownDraft } from './own-draft.ts';
import { type OwnRow, rowsBy } from './own-row.ts';
import type { OwnDraft, OwnField, OwnTable } from './own-table.ts';

/** What people write as they like: only such a value may tell of a person. */
const TEXTS: readonly OwnField['type'][] = ['text', 'plain-text'];

type Reader = (
  file: DeliveredFile,
  context: Pick<ReadContext, 'mapping' | 'takenInOn' | 'ownerKind'>,
) => Promise<ReadResult>;

/** Reads one of the owner's own tables by the context's mapping, or by its own names. Never throws on bad data. */
export function readOwnTable(own: OwnTable): Reader {
  return async (file, { mapping, takenInOn, ownerKind }) => {
    const book = new FindingBook(file.name);
    const reading = await readRowsOf(own, file);
    if ('fault' in reading) {
      book.stop(reading.fault);
      return nothingRead(book);
    }
    const { table } = reading;
    const columns = ownColumns(own, table, mapping?.source === own.source ? mapping : null);
    book.look(TABLE_CONTROLS, table);
    if (columns.mapping !== null) book.look(MAPPING_CONTROLS, columns.mapping);
    book.look([columnMissing, renamedColumn], columns);
    if (book.stopped) return nothingRead(book, table.rows.length);
    return readRows(table, { columns, takenInOn, ownerKind }, book);
  };
}

/** A table as delivered, or the rows of a JSON document. */
async function readRowsOf(own: OwnTable, file: DeliveredFile): ReturnType<typeof readTable> {
  if (own.ofJson === undefined || !looksLikeJson(file.bytes)) return readTable(file);
  const json = readJson(file.bytes);
  if ('fault' in json) return json;
  const table = tableOfJson(own, json.value);
  return table === null ? { fault: 'file/not-recognised' } : { table };
}

interface Reading {
  readonly columns: OwnColumns;
  readonly takenInOn: Day;
  readonly ownerKind: ReadContext['ownerKind'];
}

function readRows(table: Table, { columns, takenInOn, ownerKind }: Reading, book: FindingBook): ReadResult {
  const drafts = table.rows.flatMap((cells, row): readonly OwnDraft[] => {
    const line = table.lines[row] ?? 0;
    if (book.look([exampleRow], { line, isExample: isExample(columns, cells) })) return [];
    return [ownDraft(columns, (field) => textOf(columns, field, cells), line)];
  });
  const judged = { table: columns.table, names: columns.names, ownerKind, takenInOn };
  const kept = keptTogether(judged, drafts, keptRows(judged, drafts, book), book);
  const read = table.rows.length;
  book.look([columnUnread], { drafts });
  if (read > 0) book.look([nothingKept], { read, kept: kept.length });
  const asRead = firstRows(table, columns, drafts);
  if (book.stopped) return { ...nothingRead(book, read), asRead };
  book.look(columns.table.wholeControls ?? [], { rows: kept, takenInOn });
  return {
    content: { kind: 'own-table', rows: kept },
    findings: book.findings(),
    rows: { read, kept: kept.length, rejected: read - kept.length },
    met: { positions: new Map(), workplaces: new Map() },
    asRead,
  };
}

function textOf({ places, sayAnew }: OwnColumns, field: OwnField, cells: readonly string[]): string {
  return sayAnew(field, (cells[places.get(field.name) ?? -1] ?? '').trim());
}

/** True where every column of a row says what the template's example says. */
function isExample({ table, places }: OwnColumns, cells: readonly string[]): boolean {
  const example = OWN_EXAMPLES[table.source];
  return [...places].every(([field, place]) => (cells[place] ?? '').trim() === (example[field] ?? ''));
}

interface Judged extends Pick<OwnDraft, 'table' | 'names'>, Pick<ReadContext, 'ownerKind' | 'takenInOn'> {}

/** Of rows that are one thing together: all of them, or none where one was left out or they do not go together. */
function keptTogether(
  { table, names, takenInOn }: Judged,
  drafts: readonly OwnDraft[],
  kept: readonly OwnRow[],
  book: FindingBook,
): readonly OwnRow[] {
  const { together } = table;
  if (together === undefined) return kept;
  const lines = new Set(kept.map(({ line }) => line));
  const broken = new Set(
    drafts.filter(({ line }) => !lines.has(line)).map(({ values }) => String(values[together.field] ?? '')),
  );
  return [...rowsBy(kept, together.field)].flatMap(([name, rows]) => {
    if (broken.has(name)) return rows.filter(({ line }) => !book.look([standsTogether], { line, isWhole: false }));
    return book.look(together.controls, { rows, takenInOn, columns: { table, names } }) ? [] : rows;
  });
}

function keptRows({ table, ownerKind }: Judged, drafts: readonly OwnDraft[], book: FindingBook): readonly OwnRow[] {
  const controls = [...REJECTING_CONTROLS, ...(table.rowControls ?? [])];
  lookAtNumbers(drafts, ownerKind, book);
  const rows = new Map<string, OwnRow>();
  for (const draft of drafts) {
    if (book.look(controls, draft)) continue;
    const { values, line, person } = draft;
    const key = keyOf(table, values);
    const whole = `${person?.number ?? ''} ${key}`;
    if (book.look([duplicateRow], { line, firstLine: rows.get(whole)?.line ?? null })) continue;
    const row = { table: table.source, key, values, line };
    rows.set(whole, person === undefined ? row : { ...row, person: person.number });
  }
  return [...rows.values()];
}

/** Each number once: a person has many rows, and it is the number that is wrong. */
function lookAtNumbers(drafts: readonly OwnDraft[], ownerKind: ReadContext['ownerKind'], book: FindingBook): void {
  const seen = new Set<string>();
  for (const { person, line } of drafts) {
    if (person === undefined || seen.has(person.number)) continue;
    seen.add(person.number);
    book.look(NUMBER_CONTROLS, { line, path: 'person', kind: person.kind, ownerKind });
  }
}

/** The values that tell which row it is, as one text. */
function keyOf({ key, fields }: OwnTable, values: OwnRow['values']): string {
  const names = key.flatMap((name) => {
    return fields.some((field) => field.name === name && field.type === 'period') ? ['from', 'to'] : [name];
  });
  return JSON.stringify(names.map((name) => values[name] ?? null));
}

/** How the first rows were understood: a text in a column that may hold names is blotted out, as in the preview. */
function firstRows(delivered: Table, { table, places, names }: OwnColumns, drafts: readonly OwnDraft[]): AsRead {
  const fields = table.fields.filter(({ name }) => places.has(name));
  const hidden = hiddenColumns(delivered, { secret: new Set(), open: new Set() });
  const isHidden = ({ name, type }: OwnField) => TEXTS.includes(type) && hidden[places.get(name) ?? -1] === true;
  return {
    columns: fields.map(({ name }) => ({ ours: name, theirs: names.get(name) ?? '' })),
    rows: drafts.slice(0, PREVIEW_ROWS).map((draft) => fields.map((field) => valueText(draft, field, isHidden(field)))),
  };
}

/** Only a text may tell of a person: days, numbers, codes and units are ours once they are read. */
function valueText({ values }: OwnDraft, { name, type }: OwnField, isHidden: boolean): string {
  if (type === 'period') return periodText(values);
  if (type === 'identity-number') return BLOT;
  const value = values[name] ?? null;
  if (value === null) return '';
  if (type === 'day' || type === 'count-day') return dayText(value);
  return TEXTS.includes(type) ? blottedCell(String(value), isHidden) : String(value);
}

/** First and last day of a period: it is kept with the day after. */
function periodText({ from, to }: OwnDraft['values']): string {
  return typeof from === 'number' && typeof to === 'number' ? `${dayText(from)}/${dayText(to - 1)}` : '';
}

function dayText(day: string | number | null | undefined): string {
  return typeof day === 'number' ? formatDay(day as Day) : '';
}
