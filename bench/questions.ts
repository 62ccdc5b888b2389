import type { Question, RawTable } from '../src/analysis/index.ts';
import { dayOf, FULL_POSITION } from '../src/terms/index.ts';

const AT = { kind: 'day', at: dayOf(2025, 10, 1) } as const;
const PAIR = { kind: 'between', from: dayOf(2024, 10, 1), to: dayOf(2025, 10, 1), grain: null } as const;
const YEAR = { kind: 'between', from: dayOf(2024, 8, 1), to: dayOf(2025, 8, 1), grain: null } as const;

function asked(metric: Question['metric'], by: Question['by'], period: Question['period']): Question {
  return { metric, by, where: [], period, asKnownOn: null };
}

/** What the owner's analyst asks in a day: stocks, turnover and the balance, by unit and by group. */
export const QUESTIONS: readonly (readonly [name: string, question: Question])[] = [
  ['headcount', asked('A1', [], AT)],
  ['headcount by unit', asked('A1', ['unit'], AT)],
  ['headcount by unit and staff group', asked('A1', ['unit', 'staff-group'], AT)],
  ['full-time equivalents by unit', asked('A2', ['unit'], AT)],
  ['full-time equivalents by staff group and age', asked('A2', ['staff-group', 'age-band'], AT)],
  ['owner turnover by unit', asked('B2', ['unit'], PAIR)],
  ['owner turnover by staff group and age', asked('B2', ['staff-group', 'age-band'], PAIR)],
  ['school turnover by unit', asked('B3', ['unit'], PAIR)],
  ['school turnover by area', asked('B3', ['area'], PAIR)],
  ['staff balance by staff group', asked('B6', ['staff-group'], YEAR)],
];

/** Moves between all units: a row and a column for each. */
export const MATRIX: Question = asked('B8', ['unit'], PAIR);

/** Stocks and turnover at days all different. */
export const ALL_DAYS: readonly Question[] = Array.from({ length: 24 }, (_, i) => {
  const [at, later] = [dayOf(2019 + (i % 6), 1 + (i % 12), 2 + i), dayOf(2020 + (i % 6), 1 + (i % 12), 2 + i)];
  const stock = { kind: 'day', at } as const;
  const pair = { kind: 'between', from: at, to: later, grain: null } as const;
  return i % 2 === 0 ? asked('A1', ['unit'], stock) : asked('B3', ['staff-group'], pair);
});

/** First and last day of a question, for its twin. */
export function daysOf({ period }: Question): { from: typeof AT.at; to: typeof AT.at } {
  if (period.kind === 'between') return { from: period.from, to: period.to };
  return { from: AT.at, to: AT.at };
}

/** A table's cells that are not zero, as texts to be compared with a twin's. */
export function kernelFigures(table: RawTable, by: number): string[] {
  const amount = (numerator: number): number =>
    table.metric.id === 'A2' ? Math.round(numerator * FULL_POSITION) : numerator;
  return table.cells
    .filter((cell) => cell.numerator !== 0 || cell.persons !== 0 || (cell.denominator ?? 0) !== 0)
    .map(({ codes, numerator, denominator }) => {
      const padding = new Array<string>(2 - by).fill('Total');
      return [...codes.slice(0, by), ...padding, ...codes.slice(by), amount(numerator), denominator ?? ''].join('|');
    })
    .sort();
}

/** The same of what an engine answered. */
export function twinFigures(rows: readonly Record<string, unknown>[], by: number): string[] {
  const isAsked = ({ first, second }: Record<string, unknown>): boolean =>
    (by > 0 || first === 'Total') && (by > 1 || second === 'Total');
  return rows
    .filter(isAsked)
    .filter(({ numerator, denominator, persons }) => [numerator, denominator, persons].some((one) => Number(one ?? 0)))
    .map(({ first, second, component, numerator, denominator }) => {
      const parts = [first, second, ...(component === undefined ? [] : [component]), Number(numerator)];
      return [...parts, denominator === undefined ? '' : Number(denominator)].join('|');
    })
    .sort();
}
