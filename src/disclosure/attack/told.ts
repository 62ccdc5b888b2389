import type { Question } from '../../analysis/index.ts';
import type { PublishedRow, PublishedTable } from '../published.ts';
import { type Codebook, keyOfBox, meet } from './boxes.ts';
import { boxOfRow, type CountedParts, closing, countedParts, type Term } from './counted-parts.ts';
import { keyOfLayer } from './layers.ts';

/** Something known for certain: counts that add up to a value. */
export interface Equation {
  readonly terms: readonly Term[];
  readonly value: number;
}

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
  readonly equations: readonly Equation[];
  readonly met: readonly Met[];
}

/** Where told things are written down as the answers come. */
export interface Notebook {
  readonly read: (question: Question, table: PublishedTable) => void;
  readonly told: () => Told;
}

/** `absentIsNobody`: a code that stands in no row of a table has nobody; true of every table that keeps all its codes. */
export function openNotebook(book: Codebook, { absentIsNobody }: { readonly absentIsNobody: boolean }): Notebook {
  const equations = new Map<string, Equation>();
  const met = new Map<string, Met>();
  const know = (terms: readonly Term[], value: number) => equations.set(keyOfTerms(terms), { terms, value });

  const readRow = (question: Question, table: PublishedTable, row: PublishedRow) => {
    const { parts, box, period, version } = cellOf(book, table, row);
    if (table.metric.id === 'B6') know(closing({ version, period, box }), 0);
    if (parts === null || row.state === 'not-delivered') return;
    if (row.state === 'withheld') {
      for (const [part, terms] of partsOf(parts)) {
        const key = keyOfTerms(terms);
        if (!met.has(key)) met.set(key, { terms, part, question, codes: row.codes, period });
      }
      return;
    }
    if (row.state === 'not-applicable') {
      if (parts.denominator !== null) know(parts.denominator, 0);
      return;
    }
    if (row.numerator !== null) know(parts.numerator, row.numerator);
    if (row.denominator !== null && parts.denominator !== null) know(parts.denominator, row.denominator);
  };

  return {
    read: (question, table) => {
      if (question.rule !== undefined) return;
      for (const row of table.rows) readRow(question, table, row);
      if (absentIsNobody) for (const terms of absent(book, table)) know(terms, 0);
    },
    told: () => ({
      equations: [...equations.values()],
      met: [...met].flatMap(([key, one]) => (equations.has(key) ? [] : [one])),
    }),
  };
}

function cellOf(book: Codebook, table: PublishedTable, row: Pick<PublishedRow, 'codes' | 'period'>) {
  const [version, { period, codes }] = [table.dataset, row];
  const box = boxOfRow(book, table, codes);
  const parts = countedParts(book, { metric: table.metric.id, version, period, box, line: codes.at(-1) ?? '' });
  return { parts, box, period, version };
}

/** The three counts of a row: above the line, below it, and what is left over. */
function partsOf({ numerator, denominator }: CountedParts): readonly (readonly [Part, readonly Term[]])[] {
  if (denominator === null) return [['numerator', numerator]];
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
    if (own.length === 0 || all.length === 0) return [];
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
