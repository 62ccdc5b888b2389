import type { Question } from '../../analysis/index.ts';
import type { PublishedRow, PublishedTable } from '../published.ts';
import { type Codebook, keyOfBox, meet } from './boxes.ts';
import { boxOfRow, type CountedParts, closing, countedParts, type Equation, type Term } from './counted-parts.ts';
import { keyOfLayer } from './layers.ts';
import { sidesOf } from './medians.ts';

export type Part = 'numerator' | 'denominator' | 'rest';

/** A count that a question has met and that was withheld. */
export interface Met {
  readonly terms: readonly Term[];
  readonly part: Part;
  readonly question: Question;
  readonly codes: readonly string[];
  readonly period: string;
}

/** Everything some public answers tell, each thing once. */
export interface Told {
  /** Number of codes per class dimension. */
  readonly sizes: readonly number[];
  readonly equations: readonly Equation[];
  readonly met: readonly Met[];
}

/** Where told things are written down as the answers come. */
export interface Notebook {
  readonly read: (question: Question, table: PublishedTable) => void;
  readonly told: () => Told;
}

/** What is written down so far, by what it is of. */
interface Pages {
  readonly equations: Map<string, Equation>;
  /** What medians tell of how many are on either side of them. */
  readonly sides: Map<string, Equation>;
  readonly met: Map<string, Met>;
}

/** A code that stands in no row of a table has nobody: every table keeps all its codes. */
export function openNotebook(book: Codebook): Notebook {
  const pages: Pages = { equations: new Map(), sides: new Map(), met: new Map() };
  return {
    read: (question, table) => {
      if (question.rule !== undefined) return;
      for (const row of table.rows) readRow(pages, cellOf(book, table, row), { question, row });
      for (const side of table.rows.flatMap((row) => sidesOf(book, table, row)))
        pages.sides.set(`${keyOfTerms(side.terms)} ${side.value}`, side);
      for (const terms of absent(book, table)) know(pages, terms, 0);
    },
    told: () => ({
      sizes: book.sizes,
      equations: [...pages.equations.values(), ...pages.sides.values()],
      met: [...pages.met].flatMap(([key, one]) => (pages.equations.has(key) ? [] : [one])),
    }),
  };
}

function know({ equations }: Pages, terms: readonly Term[], value: number): void {
  equations.set(keyOfTerms(terms), { terms, value });
}

function readRow(
  pages: Pages,
  { parts, closed }: ReturnType<typeof cellOf>,
  { question, row }: { readonly question: Question; readonly row: PublishedRow },
): void {
  if (closed.length > 0) know(pages, closed, 0);
  if (parts === null) return;
  if (row.state === 'withheld') meetRow(pages.met, parts, question, row);
  if (row.state === 'not-applicable' && parts.denominator !== null) know(pages, parts.denominator, 0);
  if (row.numerator !== null) know(pages, parts.numerator, row.numerator);
  if (row.denominator !== null && parts.denominator !== null) know(pages, parts.denominator, row.denominator);
}

function meetRow(met: Pages['met'], parts: CountedParts, question: Question, { codes, period }: PublishedRow): void {
  for (const [part, terms] of partsOf(parts)) {
    const key = keyOfTerms(terms);
    if (!met.has(key)) met.set(key, { terms, part, question, codes, period });
  }
}

function cellOf(book: Codebook, table: PublishedTable, { codes, period }: Pick<PublishedRow, 'codes' | 'period'>) {
  const cell = { version: table.dataset, period, box: boxOfRow(book, table, codes) };
  const parts = countedParts(book, { ...cell, metric: table.metric.id, line: codes.at(-1) ?? '' });
  return { parts, closed: table.metric.id === 'B6' ? closing(cell) : [] };
}

/** The three counts of a row: above the line, below it, and what is left over. */
function partsOf({ numerator, denominator, isTwoSided }: CountedParts): readonly (readonly [Part, readonly Term[]])[] {
  if (denominator === null) return [['numerator', numerator]];
  if (isTwoSided === true)
    return [
      ['numerator', numerator],
      ['denominator', denominator],
    ];
  const taken = numerator.map((term) => ({ ...term, sign: -term.sign as 1 | -1 }));
  return [
    ['numerator', numerator],
    ['denominator', denominator],
    ['rest', [...denominator, ...taken]],
  ];
}

/** What is above and below the line of every code that a table leaves out, in every line and period. */
function absent(book: Codebook, table: PublishedTable): readonly (readonly Term[])[] {
  const [first] = table.rows;
  if (first === undefined) return [];
  const periods = [...new Set(table.rows.map(({ period }) => period))];
  const lines = [...new Set(table.rows.map(({ codes }) => codes.at(-1) ?? ''))];
  return table.columns.flatMap((column, place) => {
    const all = book.codesOf(column as 'unit');
    const there = new Set(table.rows.map(({ codes }) => codes[place]));
    const own = all.filter((code) => !there.has(code));
    if (own.length === 0) return [];
    const whole = table.columns.map(() => 'Total');
    const box = meet(boxOfRow(book, table, whole), book.boxOf(column as 'unit', own));
    return periods.flatMap((period) =>
      lines.flatMap((line) => {
        const cell = { metric: table.metric.id, version: table.dataset, period, box, line };
        const parts = countedParts(book, cell);
        if (parts === null || parts.numerator.some(({ layer }) => layer.lump !== undefined)) return [];
        return [parts.numerator, ...(parts.denominator === null ? [] : [parts.denominator])];
      }),
    );
  });
}

export function keyOfTerms(terms: readonly Term[]): string {
  return terms
    .map(({ layer, box, sign }) => `${sign}${keyOfLayer(layer)}@${keyOfBox(box)}`)
    .sort()
    .join(' ');
}
