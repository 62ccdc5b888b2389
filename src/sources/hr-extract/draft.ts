import {
  checkDigitsRight,
  type Day,
  type NationalNumberReading,
  readNationalNumber,
  type Sex,
} from '../../terms/index.ts';
import { readDay, readEndDay } from '../files/days.ts';
import { readNumber } from '../files/numbers.ts';
import type { Table } from '../files/table.ts';
import type { ReadContext } from '../reading.ts';
import { sayAnew } from './codes.ts';
import type { Columns } from './columns.ts';
import { type Form, formReader } from './form.ts';
import type { OurColumn } from './mapping.ts';

/** A leave as one row says it. */
export interface LeaveDraft {
  readonly from: Day | null;
  /** Last day on leave. */
  readonly to: Day | 'open' | null;
  readonly percent: number | null;
  readonly kind: string;
}

/** One row read but not yet judged: the texts that could not be read are null, and the controls look at them. */
export interface Draft {
  readonly line: number;
  readonly names: Columns['names'];
  readonly context: ReadContext;
  readonly number: string;
  readonly zeroRestored: boolean;
  readonly identity: NationalNumberReading;
  readonly name: string | null;
  /** A birth column with something in it. */
  readonly birthSaid: boolean;
  readonly birth: Day | null;
  readonly birthYearOnly: number | null;
  readonly sex: Sex;
  readonly workplace: string;
  readonly positionCode: string | null;
  readonly positionTitle: string | null;
  readonly percentSaid: boolean;
  /** Hundredths of a per cent. */
  readonly percent: number | null;
  readonly form: Form;
  readonly from: Day | null;
  /** Last day employed. */
  readonly to: Day | 'open' | null;
  readonly endReason: string;
  readonly education: string | null;
  readonly leave: LeaveDraft | null;
}

/** A reader that reads equal texts once: dates and percentages repeat in thousands of rows. */
function remembering<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const value = known.get(text);
    if (value !== undefined) return value;
    const fresh = read(text);
    known.set(text, fresh);
    return fresh;
  };
}

function readSex(text: string): Sex {
  if (/^(k|f|w|2|kvinne|female|woman|jente)$/i.test(text)) return 'f';
  return /^(m|1|mann|male|man|gutt)$/i.test(text) ? 'm' : 'unknown';
}

/** Digits alone where the text is a number with blanks or signs in it. */
function plainNumber(text: string): string {
  const digits = text.replace(/[\s.-]/g, '');
  return /^\d+$/.test(digits) ? digits : text;
}

/** True where the numbers of a whole column are shares (0.8) and not percentages (80). */
function isShareColumn(table: Table, place: number | undefined): boolean {
  if (place === undefined) return false;
  let most = 0;
  for (const row of table.rows) {
    const text = row[place] ?? '';
    if (text.includes('%')) return false;
    const value = readNumber(text);
    if (value !== null && value > most) most = value;
  }
  return most > 0 && most <= 1;
}

function codeOf(code: string, title: string): { readonly code: string | null; readonly title: string | null } {
  // NAV's own workbook writes «TITTEL (yrkeskode: 1234567)».
  const inTitle = code === '' ? /^(.*)\(yrkeskode: (\d{7})\)$/.exec(title) : null;
  if (inTitle !== null) return { code: inTitle[2] ?? null, title: inTitle[1]?.trim() ?? null };
  return { code: code === '' ? null : code, title: title === '' ? null : title };
}

/** Makes drafts of a table's rows by its columns. Hold one per table: it remembers what it has read. */
export class Drafting {
  readonly #columns: Columns;
  readonly #context: ReadContext;
  readonly #percent: (text: string) => number | null;
  readonly #leavePercent: (text: string) => number | null;
  readonly #form: (text: string) => Form;
  readonly #sex: (text: string) => string;
  readonly #day = remembering(readDay);
  readonly #endDay = remembering(readEndDay);

  constructor(table: Table, columns: Columns, context: ReadContext) {
    this.#columns = columns;
    this.#context = context;
    const scaled = (column: OurColumn) => {
      const unit = isShareColumn(table, columns.places[column][0]) ? 10_000 : 100;
      return remembering((text: string) => {
        const number = readNumber(text);
        return number === null || Math.abs(number * unit) > 100_000 ? null : Math.round(number * unit);
      });
    };
    this.#percent = scaled('positionPercent');
    this.#leavePercent = scaled('leavePercent');
    const sayForm = sayAnew('form', context.mapping);
    const readDelivered = formReader(columns.names.form);
    this.#form = remembering((text) => readDelivered(sayForm(text)));
    this.#sex = sayAnew('sex', context.mapping);
  }

  draft(cells: readonly string[], line: number): Draft {
    const { names } = this.#columns;
    const text = (column: OurColumn) => this.#text(cells, column);
    const delivered = plainNumber(text('person'));
    const zeroRestored = /^\d{10}$/.test(delivered) && checkDigitsRight(`0${delivered}`);
    const number = zeroRestored ? `0${delivered}` : delivered;
    const identity = readNationalNumber(number);
    const sex = readSex(this.#sex(text('sex')));
    const birthText = text('birth');
    const { code, title } = codeOf(text('positionCode'), text('positionTitle'));
    const percentText = text('positionPercent');
    return {
      line,
      names,
      context: this.#context,
      number,
      zeroRestored,
      identity,
      name: text('name') || null,
      birthSaid: birthText !== '',
      birth: birthText === '' ? identity.birth : this.#day(birthText),
      birthYearOnly: /^(19|20)\d{2}$/.test(birthText) ? Number(birthText) : null,
      sex: sex === 'unknown' ? identity.sex : sex,
      workplace: text('workplace') || (this.#context.unit ?? ''),
      positionCode: this.#wholeCode(code),
      positionTitle: title,
      percentSaid: percentText !== '',
      percent: this.#percent(percentText),
      form: this.#form(text('form')),
      from: this.#day(text('from')),
      to: this.#endDay(text('to')),
      endReason: text('endReason'),
      education: text('education') || null,
      leave: this.#leave(text),
    };
  }

  /** A code that a spreadsheet has made a number of has lost its leading zero: put back where that is a known code. */
  #wholeCode(code: string | null): string | null {
    if (code === null || !/^\d{6}$/.test(code)) return code;
    const { knownPositions } = this.#context;
    return !knownPositions(code) && knownPositions(`0${code}`) ? `0${code}` : code;
  }

  #leave(text: (column: OurColumn) => string): LeaveDraft | null {
    const from = text('leaveFrom');
    const to = text('leaveTo');
    if (from === '' && to === '') return null;
    const percent = this.#leavePercent(text('leavePercent'));
    return { from: this.#day(from), to: this.#endDay(to), percent, kind: text('leaveKind') };
  }

  #text(cells: readonly string[], column: OurColumn): string {
    const places = this.#columns.places[column];
    if (places.length === 0) return '';
    if (places.length === 1) return cells[places[0] ?? 0] ?? '';
    return places
      .map((place) => cells[place] ?? '')
      .join(' ')
      .trim();
  }
}
