import type { Finding } from '../terms/index.ts';
import { aaregShape } from './aareg/shape.ts';
import { isGeoJson } from './areas/area-draft.ts';
import { looksLikeBrreg } from './brreg/reader.ts';
import { brregPage } from './brreg/shape.ts';
import { findColumns, missingFields } from './definition.ts';
import { DEFINITIONS } from './definitions.ts';
import type { DeliveredFile } from './delivery.ts';
import { heldWhole, MOST_HELD_BYTES } from './files/content.ts';
import { isHeadless } from './files/headless.ts';
import { looksLikeJson, readJson } from './files/json.ts';
import { readTableHead } from './files/read-table.ts';
import { looksEncrypted, looksLikeOle, modifiedOn } from './files/spreadsheet.ts';
import type { Table } from './files/table.ts';
import { looksLikeGzip, looksLikeSpreadsheet, looksLikeZip, zipEntries } from './files/zip-entries.ts';
import { FindingBook } from './finding-book.ts';
import { IDENTITY_LINKS } from './identity-links/definition.ts';
import type { MappingProposal } from './mappings/mapping.ts';
import { looksLikeMapping } from './mappings/mapping-file.ts';
import { proposeFor } from './mappings/table-proposal.ts';
import { looksLikeNavExcel } from './nav-excel/looks-like-nav-excel.ts';
import { neighbour, neighbourTable, neighbourText } from './neighbours.ts';
import { ownTableOf, ownTableOfJson } from './own-tables/own-table-of.ts';
import { PUPILS } from './pupils/definition.ts';
import { pupilsOfGsi } from './pupils/pupils-of-gsi.ts';
import { messageOfJson, recogniseXml } from './recognise-xml.ts';
import type { Recognition } from './recognition.ts';
import { REPORTED_FIGURES } from './reported-figures/definition.ts';
import { looksLikeSchoolRegister } from './school-register/columns.ts';
import { unitsOfJson } from './school-register/json-units.ts';
import { SUCCESSION } from './succession/definition.ts';

type Unknown = Extract<Recognition, { kind: 'unknown' }>;

function unknown(
  file: DeliveredFile,
  control: Parameters<FindingBook['stop']>[0],
  values: Finding['values'] = {},
): Unknown {
  const book = new FindingBook(file.name);
  book.stop(control, [{ line: null, path: '', values }]);
  const status = control === 'file/not-recognised' ? 'not-recognised' : 'stopped';
  return { kind: 'unknown', status, findings: book.findings() };
}

function notRecognised(file: DeliveredFile, looksLike: string): Unknown {
  return unknown(file, 'file/not-recognised', { looksLike });
}

function recogniseJson(file: DeliveredFile): Recognition {
  const json = readJson(file.bytes);
  if ('fault' in json) return unknown(file, json.fault);
  const { value } = json;
  const { madeOn } = file;
  if (looksLikeMapping(value)) return { kind: 'mapping' };
  if (isGeoJson(value)) return { kind: 'areas', madeOn };
  if (brregPage(value) !== null) return { kind: 'brreg', madeOn };
  const own = ownTableOfJson(value);
  if (own !== null) return { kind: own.source, madeOn, proposal: proposeFor(own.table) };
  if (pupilsOfGsi(value) !== null) return { kind: 'pupils', madeOn };
  const message = messageOfJson(value);
  if (message !== null) return message;
  if (unitsOfJson(value) !== null) return { kind: 'school-register', madeOn };
  return aaregShape(value) === null ? notRecognised(file, neighbour(value)) : { kind: 'aareg', madeOn };
}

function recogniseTable(file: DeliveredFile, table: Table): Recognition {
  const { header, madeOn } = table;
  const other = neighbourTable(header);
  if (other !== null) return notRecognised(file, other);
  const whole = (fields: Parameters<typeof missingFields>[0]) =>
    missingFields(fields, findColumns(fields, header)).length === 0;
  if (whole(REPORTED_FIGURES.fields)) return { kind: 'reported-figures', madeOn };
  if (whole(SUCCESSION.fields)) return { kind: 'succession', madeOn };
  if (header.length <= 4 && whole(IDENTITY_LINKS.fields)) return { kind: 'identity-links', madeOn };
  if (header.length <= 4 && whole(PUPILS.fields)) return { kind: 'pupils', madeOn };
  if (looksLikeBrreg(header)) return { kind: 'brreg', madeOn };
  const own = ownTableOf(header);
  const proposal = proposeFor(table);
  if (own !== null) return { kind: own, madeOn, proposal };
  const person = proposal.columns['person'] !== undefined;
  if (!person && looksLikeSchoolRegister(header)) return { kind: 'school-register', madeOn };
  return { kind: isHrExtract(proposal) ? 'hr-extract' : 'table', madeOn, proposal };
}

/** True where no cell of the first row is a column's name in any source, and it looks like values. */
function isWithoutNames(table: Table): boolean {
  const isNamed = Object.values(DEFINITIONS).some(({ fields }) => findColumns(fields, table.header).size > 0);
  return !isNamed && isHeadless(table);
}

function isHrExtract({ source, missing }: MappingProposal): boolean {
  return source === 'hr-extract' && missing.length === 0;
}

/** What is told of a file that is no table either. */
function strange(file: DeliveredFile): Unknown | null {
  if (looksLikeOle(file.bytes)) {
    return looksEncrypted(file.bytes)
      ? unknown(file, 'file/spreadsheet-encrypted')
      : notRecognised(file, 'gammelt Excel-format (XLS)');
  }
  if (!looksLikeZip(file.bytes) || looksLikeSpreadsheet(file.bytes)) return null;
  const document = (zipEntries(file.bytes) ?? []).some(
    (entry) => entry.name === 'mimetype' || entry.name.startsWith('word/'),
  );
  return document ? notRecognised(file, 'dokument') : null;
}

/** Letters before the first `<` of a text in UTF-8 or UTF-16 with a byte order mark, read as Latin-1. */
function looksLikeMarkup(head: string): boolean {
  return /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?[\s\0]*</.test(head);
}

function recogniseMarkup(file: DeliveredFile): Recognition {
  const xml = recogniseXml(file.bytes);
  if (xml.kind === 'other') return notRecognised(file, xml.looksLike);
  return xml.kind === 'fault' ? unknown(file, `file/xml-${xml.fault}`) : xml;
}

/** Archives are opened member by member; everything else is held in memory whole. */
function isTooLarge({ bytes, tooLarge }: DeliveredFile): boolean {
  return tooLarge === true || (bytes.length > MOST_HELD_BYTES && !looksLikeZip(bytes) && !looksLikeGzip(bytes));
}

/** What the first bytes of a file that is not held tell for certain: an a-melding, or a DTD; null for anything else. */
function largeMarkup(file: DeliveredFile): Recognition | null {
  if (!looksLikeMarkup(headText(file.bytes))) return null;
  const xml = recogniseXml(file.bytes);
  if (xml.kind === 'fault' && xml.fault === 'doctype') return unknown(file, 'file/xml-doctype');
  return xml.kind === 'amelding' ? xml : null;
}

function headText(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 512)).trimStart();
}

/**
 * Tells what a file is from its content, never by its name alone. A table is looked at by its first rows only, and an
 * a-melding by its first elements, so that it may be of any size; other files are held whole. Never throws on bad data.
 */
export async function recogniseFile(file: DeliveredFile): Promise<Recognition> {
  if (file.content !== undefined) return largeMarkup(file) ?? recogniseFile(await heldWhole(file));
  const { bytes } = file;
  if (isTooLarge(file)) return unknown(file, 'file/too-large');
  if (bytes.length === 0) return unknown(file, 'file/empty');
  const other = strange(file);
  if (other !== null) return other;
  if (looksLikeGzip(bytes) || (looksLikeZip(bytes) && !looksLikeSpreadsheet(bytes))) return { kind: 'archive' };
  if (looksLikeJson(bytes)) return recogniseJson(file);
  const head = headText(bytes);
  if (head.startsWith('%PDF')) return notRecognised(file, 'PDF');
  if (looksLikeMarkup(head)) return recogniseMarkup(file);
  if (await looksLikeNavExcel(file)) return { kind: 'nav-excel', madeOn: modifiedOn(file.bytes) };
  return recogniseByHead(file);
}

/** A table with hardly a column of ours may be a text whose lines only look like rows. */
function isHardlyOurs(recognition: Recognition): boolean {
  return recognition.kind === 'table' && Object.keys(recognition.proposal.columns).length < 2;
}

async function recogniseByHead(file: DeliveredFile): Promise<Recognition> {
  const reading = await readTableHead(file);
  const text = neighbourText(headText(file.bytes));
  if ('table' in reading) {
    const recognition = recogniseTable(file, reading.table);
    if (recognition.kind === 'table' && isWithoutNames(reading.table)) return unknown(file, 'file/no-header');
    return text !== null && isHardlyOurs(recognition) ? notRecognised(file, text) : recognition;
  }
  if (text !== null) return notRecognised(file, text);
  return reading.fault === 'file/not-recognised' ? notRecognised(file, '') : unknown(file, reading.fault);
}
