import type { DeliveredFile, ReadResult, ReportedFigureRow } from '../delivery.ts';
import { readFieldRows } from '../field-table.ts';
import { FindingBook } from '../finding-book.ts';
import { nothingRead } from '../nothing-read.ts';
import type { ReadContext } from '../reading.ts';
import { columnMissing, duplicateRow, noteControls, REJECTING_CONTROLS, twoValues } from './controls/index.ts';
import { REPORTED_FIGURES } from './definition.ts';
import { type Part, type ReportedDraft, reportedDraft } from './reported-draft.ts';

/** Reads figures that were reported before, row by row as they were reported: nothing is corrected. */
export async function readReportedFigures(file: DeliveredFile, context: ReadContext): Promise<ReadResult> {
  const book = new FindingBook(file.name);
  const rows = await readFieldRows(file, REPORTED_FIGURES.fields, columnMissing, book);
  const read = rows.length;
  if (book.stopped) return nothingRead(book, read);
  const reported = kept(
    rows.map(({ text, line }) => reportedDraft(text, line)),
    context,
    book,
  );
  return {
    content: { kind: 'reported-figures', reported },
    findings: book.findings(),
    rows: { read, kept: reported.length, rejected: read - reported.length },
    met: { positions: new Map(), workplaces: new Map() },
  };
}

function kept(drafts: readonly ReportedDraft[], context: ReadContext, book: FindingBook): readonly ReportedFigureRow[] {
  const rows: ReportedFigureRow[] = [];
  const [same, sameThing] = [new Map<string, number>(), new Map<string, number>()];
  for (const draft of drafts) {
    const row = book.look(REJECTING_CONTROLS, draft) ? null : rowOf(draft);
    if (row === null) continue;
    const thing = keyOf(row);
    const whole = `${thing} ${row.value} ${row.numerator} ${row.denominator}`;
    if (book.look([duplicateRow], { line: row.line, firstLine: same.get(whole) ?? null })) continue;
    book.look([twoValues], { line: row.line, firstLine: sameThing.get(thing) ?? null });
    book.look(noteControls(context), draft);
    same.set(whole, row.line);
    sameThing.set(thing, sameThing.get(thing) ?? row.line);
    rows.push(row);
  }
  return rows;
}

/** What a figure is about, by whom and when: the same twice must have the same value. */
function keyOf(row: ReportedFigureRow): string {
  const { publisher, publishedOn, metric, definition, definitionText, from, to, group, place, measure } = row;
  const parts = [publisher, publishedOn, metric.toLowerCase(), definition, definitionText, from, to, group, place];
  return JSON.stringify([...parts, measure]);
}

function rowOf(draft: ReportedDraft): ReportedFigureRow | null {
  const { published, period, value, measured, definition } = draft;
  if (published === null || period === null || value === null || measured === null) return null;
  return {
    publisher: draft.publisher,
    title: said(draft.title),
    publishedOn: published,
    metric: draft.metric,
    definition: definition ?? 'other',
    definitionText: said(draft.definitionText),
    from: period.from,
    to: period.to,
    group: draft.group,
    place: draft.place,
    value,
    rounding: draft.rounding,
    measure: measured.measure,
    numerator: numberOf(draft.numerator),
    denominator: numberOf(draft.denominator),
    address: said(draft.address),
    note: said(draft.note),
    line: draft.line,
  };
}

function said(text: string): string | null {
  return text === '' ? null : text;
}

function numberOf(part: Part): number | null {
  return typeof part === 'number' ? part : null;
}
