import type { ComposedReport } from '../../api/contract/index.ts';

type Template = ComposedReport['template'];

/** The first version of each template that is laid in a way; none where it is not named. */
type Since = Readonly<Partial<Record<string, number>>>;

/*
 * Versions before are laid as they were: a report stays as it was when it was let out, to the byte. What is laid anew is of
 * the next version of a template.
 */

/** Long tables have up to eight groups beside one another, with heads in smaller letters and divided words. */
const LAY_LONG: Since = { tertial: 2, school: 3, equality: 2, action: 2 };
/** Columns are as wide as what stands in them, and short tables are not broken over two pages. */
const FIT_COLUMNS: Since = { tertial: 3, school: 2, equality: 2, action: 2 };
/** One note under a table says what its signs mean and where it is from, of the signs that are in it. */
const ONE_NOTE: Since = { tertial: 4, school: 3, equality: 2, action: 2 };
/** The contents stand on the title page; a sheet of a few pages has neither. */
const SHORT_FRONT: Since = { tertial: 4, school: 3, equality: 2, action: 2 };

/** Pages of HTML are set closer on paper, and a table's name is shown once on the screen. */
const SET_CLOSE: Since = ONE_NOTE;

/** Whether a page of HTML is set closer. */
export function isSetClose(template: Template): boolean {
  return isSince(SET_CLOSE, template);
}

/** Whether a template lays long tables so. */
export function laysLong(template: Template): boolean {
  return isSince(LAY_LONG, template);
}

/** Whether a template fits columns to what stands in them. */
export function fitsColumns(template: Template): boolean {
  return isSince(FIT_COLUMNS, template);
}

/** Whether what is noted under a table is one line. */
export function hasOneNote(template: Template): boolean {
  return isSince(ONE_NOTE, template);
}

/** What stands before the first sentence of a PDF: a title page and one of contents, both on a page, or a head alone. */
export function frontOf(template: Template): 'two-pages' | 'one-page' | 'head' {
  if (!isSince(SHORT_FRONT, template)) return 'two-pages';
  return template.id === 'tertial' ? 'one-page' : 'head';
}

function isSince(since: Since, { id, version }: Template): boolean {
  const first = since[id];
  return first !== undefined && Number(version) >= first;
}
