import { type Day, type NationalNumberReading, readNationalNumber } from '../../terms/index.ts';
import { readDay, readEndDay } from '../files/days.ts';
import { readNumber } from '../files/numbers.ts';

/** One row of NAV's workbook as read. */
export interface NavRow {
  readonly sheet: string;
  readonly line: number;
  readonly number: string;
  readonly identity: NationalNumberReading;
  readonly name: string | null;
  readonly from: Day | null;
  /** Last day employed; `open` where there is none, null where it cannot be read. */
  readonly to: Day | 'open' | null;
  readonly code: string | null;
  readonly title: string | null;
  readonly percentText: string;
  /** Hundredths of a per cent. */
  readonly percent: number | null;
}

/** `TITLE (yrkeskode: 1234567)`: titles have brackets themselves, so the last one counts. */
function positionOf(text: string): { readonly code: string | null; readonly title: string | null } {
  const last = [...text.matchAll(/\(yrkeskode:/gi)].at(-1);
  const rest = last === undefined ? '' : text.slice(last.index + last[0].length).trimEnd();
  const inside = rest.endsWith(')') ? rest.slice(0, -1) : '(';
  const found = last !== undefined && !/[()]/.test(inside);
  const title = (found ? text.slice(0, last.index) : text).trim();
  const code = found ? inside.trim() : '';
  return { code: code === '' ? null : code, title: title === '' ? null : title };
}

function percentOf(text: string): number | null {
  const number = readNumber(text);
  return number === null || number < 0 || number > 1000 ? null : Math.round(number * 100);
}

/** Reads one row; `cell` gives the text of a field. */
export function navRow(cell: (field: string) => string, sheet: string, line: number): NavRow {
  const digits = cell('person').replace(/\s/g, '');
  const number = /^\d{10}$/.test(digits) ? `0${digits}` : digits;
  const name = cell('name');
  const percentText = cell('percent');
  return {
    sheet,
    line,
    number,
    identity: readNationalNumber(number),
    name: name === '' ? null : name,
    from: readDay(cell('from')),
    to: readEndDay(cell('to')),
    ...positionOf(cell('position')),
    percentText,
    percent: percentOf(percentText),
  };
}
