import { tidy } from '../table.ts';
import type { NumericTexts } from './cell-texts.ts';
import { itemText } from './shared-strings.ts';
import { cellWords, isPlainXml } from './xml-text.ts';

/** Rows of a sheet as tidy texts, with the row numbers a person sees. */
export interface PlainRows {
  readonly rows: string[][];
  readonly lines: number[];
}

/** What cells refer to. */
export interface CellWorld {
  readonly strings: readonly string[];
  readonly numbers: NumericTexts;
}

/** Something a plain sheet does not have. Thrown and caught in this file only. */
class NotPlain extends Error {}

const [LESS, MORE, SLASH, EQUALS, NINE, ZERO] = [0x3c, 0x3e, 0x2f, 0x3d, 0x39, 0x30];
const [LETTER_R, LETTER_S, LETTER_T] = [0x72, 0x73, 0x74];
const [DOUBLE, SINGLE] = [0x22, 0x27];
const EXACT_DIGITS = 15;
const LAST_COLUMN = 16_383;

const isBlank = (byte: number): boolean => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);

/** Walks over the bytes of a sheet; texts are made of the cells only. */
class Walk {
  readonly rows: string[][] = [];
  readonly lines: number[] = [];
  readonly #bytes: Buffer;
  readonly #world: CellWorld;
  #at: number;
  /** Cells of the widest row so far: later rows are filled up with blanks. */
  #width = 0;
  /** Of the tag read last: where its attributes `r`, `s` and `t` stand, and whether it is closed at once. */
  #r = [0, 0] as [number, number];
  #s = [0, 0] as [number, number];
  #t = [0, 0] as [number, number];
  #closed = false;

  constructor(bytes: Buffer, at: number, world: CellWorld) {
    this.#bytes = bytes;
    this.#at = at;
    this.#world = world;
  }

  /** Reads rows until the last, or until there are more than `most`. */
  walk(most: number): void {
    for (let line = 1; this.#opensElement(); line++) {
      if (!this.#isTag('row')) throw new NotPlain();
      if (this.rows.length >= most) return;
      this.#readTag(this.#at + 4);
      if (this.#r[1] > this.#r[0]) line = this.#wholeNumber(...this.#r);
      this.rows.push(this.#closed ? [] : this.#readRow());
      this.lines.push(line);
    }
  }

  /** True before an opening tag, false before a closing one. Between elements there are blanks only. */
  #opensElement(): boolean {
    while (isBlank(this.#byte(this.#at))) this.#at++;
    if (this.#byte(this.#at) !== LESS) throw new NotPlain();
    return this.#byte(this.#at + 1) !== SLASH;
  }

  #byte(at: number): number {
    const byte = this.#bytes[at];
    if (byte === undefined) throw new NotPlain();
    return byte;
  }

  /** True where ASCII text stands at a place. */
  #stands(text: string, at: number): boolean {
    for (let i = 0; i < text.length; i++) if (this.#bytes[at + i] !== text.charCodeAt(i)) return false;
    return true;
  }

  #isTag(name: string): boolean {
    const after = this.#byte(this.#at + 1 + name.length);
    if (after !== MORE && after !== SLASH && !isBlank(after)) return false;
    return this.#stands(name, this.#at + 1);
  }

  /** Reads attributes from the end of a tag's name to the end of the tag. */
  #readTag(from: number): void {
    let at = from;
    this.#r[1] = this.#s[1] = this.#t[1] = this.#r[0] = this.#s[0] = this.#t[0] = 0;
    for (let byte = this.#byte(at); byte !== MORE && byte !== SLASH; byte = this.#byte(at)) {
      at = isBlank(byte) ? at + 1 : this.#readAttribute(at);
    }
    this.#closed = this.#byte(at) === SLASH;
    this.#at = at + (this.#closed ? 2 : 1);
  }

  /** Reads one attribute; the place after it. */
  #readAttribute(from: number): number {
    const equals = this.#equalsAfter(from);
    const quote = this.#byte(equals + 1);
    if (quote !== DOUBLE && quote !== SINGLE) throw new NotPlain();
    const value = equals + 2;
    let end = value;
    while (this.#byte(end) !== quote) end++;
    const kept = equals - from === 1 ? this.#keptAs(this.#byte(from)) : null;
    if (kept !== null) [kept[0], kept[1]] = [value, end];
    return end + 1;
  }

  #equalsAfter(from: number): number {
    let at = from;
    for (let byte = this.#byte(at); byte !== EQUALS; byte = this.#byte(++at)) {
      if (isBlank(byte) || byte === MORE) throw new NotPlain();
    }
    return at;
  }

  #keptAs(letter: number): [number, number] | null {
    if (letter === LETTER_R) return this.#r;
    if (letter === LETTER_S) return this.#s;
    return letter === LETTER_T ? this.#t : null;
  }

  /** True for few enough digits, and nothing else, that arithmetic is exact. */
  #isWhole(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.#byte(at) < ZERO || this.#byte(at) > NINE) return false;
    return to - from <= EXACT_DIGITS;
  }

  #wholeNumber(from: number, to: number): number {
    if (!this.#isWhole(from, to)) throw new NotPlain();
    let value = 0;
    for (let at = from; at < to; at++) value = value * 10 + this.#byte(at) - ZERO;
    return value;
  }

  #readRow(): string[] {
    const row: string[] = [];
    let column = 0;
    while (this.#opensElement()) {
      if (!this.#isTag('c')) throw new NotPlain();
      this.#readTag(this.#at + 2);
      if (this.#r[1] > this.#r[0]) column = this.#column();
      while (row.length < column) row.push('');
      row[column] = this.#closed ? '' : this.#readCell();
      column++;
    }
    this.#closing('</row>');
    this.#width = Math.max(this.#width, row.length);
    while (row.length < this.#width) row.push('');
    return row;
  }

  /** The letters of a cell's name, `AB12` = column 27. */
  #column(): number {
    let column = 0;
    for (let at = this.#r[0]; at < this.#r[1]; at++) {
      const letter = (this.#byte(at) | 0x20) - 0x60;
      if (letter < 1 || letter > 26) break;
      column = column * 26 + letter;
    }
    if (column < 1 || column - 1 > LAST_COLUMN) throw new NotPlain();
    return column - 1;
  }

  #closing(tag: string): void {
    if (!this.#stands(tag, this.#at)) throw new NotPlain();
    this.#at += tag.length;
  }

  #readCell(): string {
    const kind = this.#kind();
    const style = this.#s[1] === this.#s[0] ? -1 : this.#wholeNumber(...this.#s);
    let text = '';
    while (this.#opensElement()) {
      if (this.#isTag('v')) text = this.#readValue(kind, style);
      else if (this.#isTag('f')) this.#inside('</f>');
      else if (kind === 'inlineStr' && this.#isTag('is')) text = itemText(this.#inside('</is>'));
      else throw new NotPlain();
    }
    this.#closing('</c>');
    return text;
  }

  /** What the cell says it holds: a number where it says nothing. */
  #kind(): string {
    const [from, to] = this.#t;
    if (to === from) return 'n';
    return to - from === 1 && this.#byte(from) === LETTER_S ? 's' : this.#bytes.toString('latin1', from, to);
  }

  /** The XML inside the element that begins here; blank where it is closed at once. */
  #inside(closing: string): string {
    this.#readTag(this.#at + closing.length - 2);
    if (this.#closed) return '';
    const end = this.#bytes.indexOf(closing, this.#at);
    if (end < 0) throw new NotPlain();
    const inside = this.#bytes.toString('utf8', this.#at, end);
    this.#at = end + closing.length;
    return inside;
  }

  #readValue(kind: string, style: number): string {
    this.#readTag(this.#at + 2);
    if (this.#closed) return '';
    const from = this.#at;
    let to = from;
    while (this.#byte(to) !== LESS) to++;
    this.#at = to;
    this.#closing('</v>');
    if (to === from) return '';
    if (kind === 's') return this.#world.strings[this.#wholeNumber(from, to)] ?? '';
    if (kind === 'n' && this.#isWhole(from, to)) return this.#world.numbers.number(this.#wholeNumber(from, to), style);
    const text = this.#bytes.toString('utf8', from, to);
    return kind === 'n' ? this.#world.numbers.read(text, style) : this.#otherText(kind, text, style);
  }

  #otherText(kind: string, text: string, style: number): string {
    if (kind === 'b') return /^(1|true)$/i.test(text) ? 'ja' : 'nei';
    if (kind === 'inlineStr') return '';
    if (kind === 'str' || kind === 'e') return tidy(cellWords(text));
    return this.#world.numbers.read(text, style);
  }
}

/**
 * The rows of a sheet, at most one more than `most`, straight from its bytes: no text is made but of the cells. Null
 * where the sheet has anything but rows of cells with values, formulas and texts, or is cut: another reader decides.
 */
export function plainRows(sheet: Uint8Array, world: CellWorld, most: number): PlainRows | null {
  const bytes = Buffer.from(sheet.buffer, sheet.byteOffset, sheet.byteLength);
  const data = bytes.indexOf('<sheetData');
  if (data < 0 || !isPlainXml(bytes)) return null;
  const inside = bytes.indexOf('>', data) + 1;
  if (inside === 0) return null;
  if (bytes[inside - 2] === SLASH) return { rows: [], lines: [] };
  const walk = new Walk(bytes, inside, world);
  try {
    walk.walk(most);
  } catch (problem) {
    if (problem instanceof NotPlain) return null;
    throw problem;
  }
  return { rows: walk.rows, lines: walk.lines };
}
