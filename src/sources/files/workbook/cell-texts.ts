import { isDateFormat, serialToDate } from 'hucre';
import { tidy } from '../table.ts';
import { tagsOf } from './tags.ts';
import { attributesOf } from './xml-text.ts';

/** A cell's value as text: dates as `YYYY-MM-DD`, numbers with decimal point and without digits that were never there. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value === 'number') return String(Number(value.toPrecision(15)));
  return typeof value === 'boolean' ? (value ? 'ja' : 'nei') : String(value);
}

/** Which of a workbook's styles show a number as a date. */
export function dateStyles(xml: string): readonly boolean[] {
  const formats = new Map<number, string>();
  for (const tag of tagsOf(xml, 'numFmt')) {
    const attributes = attributesOf(tag);
    formats.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
  }
  const cells = xml.slice(Math.max(0, xml.indexOf('<cellXfs')), Math.max(0, xml.indexOf('</cellXfs>')));
  return tagsOf(cells, 'xf').map((tag) => {
    const format = Number(attributesOf(tag).get('numFmtId') ?? 0);
    return isDateFormat(formats.get(format) || String(format));
  });
}

/** Numbers and dates that have been read are remembered: the same ones stand in thousands of rows. */
const MOST_REMEMBERED = 50_000;

/** Reads the texts of numeric cells by their style. */
export class NumericTexts {
  readonly #isDate: readonly boolean[];
  readonly #from1904: boolean;
  readonly #numbers = new Map<number, string>();
  readonly #dates = new Map<number, string>();

  constructor(isDate: readonly boolean[], from1904: boolean) {
    this.#isDate = isDate;
    this.#from1904 = from1904;
  }

  /** A number as it is written; anything else is a text. `style`: −1 = none. */
  read(written: string, style: number): string {
    const value = Number(written);
    return Number.isNaN(value) ? tidy(written) : this.number(value, style);
  }

  /** A number, or the day it stands for in that style. */
  number(value: number, style: number): string {
    const date = style >= 0 && this.#isDate[style] === true;
    const known = date ? this.#dates : this.#numbers;
    const before = known.get(value);
    if (before !== undefined) return before;
    const text = cellText(date ? serialToDate(value, this.#from1904) : value);
    if (known.size < MOST_REMEMBERED) known.set(value, text);
    return text;
  }
}
