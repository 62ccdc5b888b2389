import { strFromU8, unzipSync } from 'fflate';
import type { ComposedReport, ToldCell, ToldReport, ToldText } from '../../api/contract/index.ts';
import { fill, formatDayText, REPORT_FORM_TEXTS } from '../../language/index.ts';
import { plainText, readReport } from '../checked/index.ts';
import { figureTable, numberedCaptions } from '../figure-tables/index.ts';
import { placesByBookmark } from './bookmarks.ts';
import { frontLines } from './front-lines.ts';
import { reportInside } from './inside.ts';
import { readWordText, type WordTable, type WordText } from './word-text.ts';

/** A report and what its Word file says of it, or why the file cannot be read. */
export type DocxRead =
  | { readonly ok: true; readonly report: ComposedReport; readonly told: ToldReport }
  | { readonly ok: false; readonly where: string };

/** Reads a Word file that was written by Laget and perhaps changed by anybody since. */
export function reportFromDocx(docx: Uint8Array): DocxRead {
  let files: Readonly<Record<string, Uint8Array>>;
  try {
    files = unzipSync(docx);
  } catch {
    return { ok: false, where: '.docx' };
  }
  const inside = reportInside(files);
  const document = files['word/document.xml'];
  if (inside === null || document === undefined) return { ok: false, where: 'customXml' };
  const read = readReport(inside.json);
  if (!read.ok) return read;
  const text = readWordText(strFromU8(document));
  if (text === null) return { ok: false, where: 'word/document.xml' };
  return { ok: true, report: read.report, told: toldOf(read.report, text, { files, isTemplate: inside.isTemplate }) };
}

interface Around {
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly isTemplate: boolean;
}

function toldOf(report: ComposedReport, text: WordText, { files, isTemplate }: Around): ToldReport {
  const places = placesByBookmark(report);
  const texts = REPORT_FORM_TEXTS[report.language];
  const bound = new Map<string, string>();
  for (const { bookmarks, text: words } of text.paragraphs) {
    for (const place of bookmarks.flatMap((mark) => places.get(mark) ?? [])) {
      if (!place.startsWith('table/')) bound.set(place, joined(bound.get(place) ?? '', withoutNumber(place, words)));
    }
  }
  const tables = text.tables.flatMap((table) => {
    const place = table.bookmarks.flatMap((mark) => places.get(mark) ?? []).find((one) => one.startsWith('table/'));
    return place === undefined ? [] : [{ figure: place.slice('table/'.length), table }];
  });
  const told = tables.map(({ figure, table }) => toldTable(report, figure, table));
  const headers = Object.entries(files).flatMap(([name, bytes]) =>
    /^word\/header\d*\.xml$/.test(name) ? [strFromU8(bytes)] : [],
  );
  const isMarked = [...headers, ...text.paragraphs.map((one) => one.text)].some(
    (one) => one.includes(texts.draft) || one.includes(texts.draftLine),
  );
  return {
    language:
      /<w:lang\b[^<>]*w:val="([^"<>]+)"/.exec(strFromU8(files['word/styles.xml'] ?? new Uint8Array()))?.[1] ?? null,
    isDraft: isMarked || isTemplate,
    headings: isTemplate ? [] : text.headings,
    texts: [
      ...[...bound].map(([place, words]): ToldText => ({ place, text: words })),
      ...told.flatMap((one) => one.texts),
      ...(isTemplate ? [] : unmarked(report, text)),
    ],
    cells: told.flatMap((one) => one.cells),
    charts: text.drawings
      .filter(({ name }) => report.figures.some(({ id }) => id === name))
      .map(({ name, alt }) => ({ figure: name, altText: alt })),
    breaks: breaksTold(report, text),
    tables: tables.map(({ figure, table }) => ({ figure, hasHead: table.hasHead })),
  };
}

/** What stands at one place in several paragraphs; a caption that is shown again is told once. */
function joined(before: string, words: string): string {
  return plainText(before) === plainText(words) ? before : `${before} ${words}`.trim();
}

/** «Figur 1. » before a caption is the form's, not the report's. */
function withoutNumber(place: string, words: string): string {
  return place.startsWith('caption/') ? words.replace(/^\p{L}+\s\d+\.\s*/u, '') : words;
}

/** The cells of a table by their place in it; what has no place, or another label than it should, is told as text. */
function toldTable(
  report: ComposedReport,
  id: string,
  table: WordTable,
): { readonly cells: readonly ToldCell[]; readonly texts: readonly ToldText[] } {
  const figure = report.figures.find((one) => one.id === id);
  if (figure === undefined) return { cells: [], texts: [] };
  const expected = figureTable(figure, report);
  const lines = [expected.head, ...expected.rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)])];
  const places = [[], ...expected.rows.map(({ cells }) => cells)];
  const found = table.rows.map((row, r) =>
    row.map((shown, c) => {
      const at = c === 0 ? null : (places[r]?.[c - 1]?.at ?? null);
      const isSame = plainText(shown) === plainText(lines[r]?.[c] ?? '');
      if (at !== null) return { cells: [{ ...at, shown, in: 'table' } satisfies ToldCell], texts: [] };
      return { cells: [], texts: isSame ? [] : [{ place: `table/${id}/${r + 1}/${c + 1}`, text: shown }] };
    }),
  );
  return { cells: found.flat().flatMap((one) => one.cells), texts: found.flat().flatMap((one) => one.texts) };
}

/** Lines that stand under no bookmark and that we did not write: somebody has typed them. */
function unmarked(report: ComposedReport, text: WordText): readonly ToldText[] {
  const notes = report.figures.flatMap((figure) => figureTable(figure, report).notes);
  const { tableOf } = REPORT_FORM_TEXTS[report.language];
  const captions = [...numberedCaptions(report).keys()].map((_, i) => fill(tableOf, { number: i + 1 }));
  const all = [...frontLines(report).map((line) => line.text), ...notes, ...captions];
  const ours = new Set(all.map(plainText));
  return text.paragraphs.flatMap(({ bookmarks, style, text: words }, i) => {
    const isOurs =
      bookmarks.some((mark) => mark.startsWith('laget_')) || ours.has(plainText(words)) || /^(TOC|INNH)/i.test(style);
    return isOurs || words.trim() === '' ? [] : [{ place: `paragraph ${i + 1}`, text: words }];
  });
}

/** A break is told by its line under the table. */
function breaksTold(report: ComposedReport, text: WordText): ToldReport['breaks'] {
  const lines = new Set(text.paragraphs.map((one) => plainText(one.text)));
  const note = REPORT_FORM_TEXTS[report.language].breakNote;
  return report.figures.flatMap(({ id, answer }) =>
    answer.breaks.flatMap(({ day, title, reason }) => {
      const line = fill(note, { day: formatDayText(day, report.language), title, reason });
      return lines.has(plainText(line)) ? [{ figure: id, day }] : [];
    }),
  );
}
