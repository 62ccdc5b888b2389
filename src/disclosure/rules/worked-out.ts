import { keyWithout } from './group-rows.ts';
import { KNOWN, LEFT, NOT_ESTABLISHED } from './line-sums.ts';
import type { RuleRow } from './row.ts';

/** A number that stands in no line; known for certain from elsewhere, or only where the lines give it. */
interface WorkedOut {
  readonly row: RuleRow;
  readonly isKnown: boolean;
}

/**
 * What can be worked out of lines that add up. Of exits by reason: all who left, whom owner turnover tells, and those not
 * established. Of first causes: everybody of whom it is known, for the shares told add up to one.
 */
export function workedOut(rows: readonly RuleRow[], columns: readonly string[]): WorkedOut[] {
  const column = columns.findIndex((name) => name === 'reason' || name === 'cause');
  if (column < 0) return [];
  const cells = new Map<string, RuleRow[]>();
  for (const row of rows) {
    const key = keyWithout(row, column);
    cells.set(key, [...(cells.get(key) ?? []), row]);
  }
  return [...cells.values()].flatMap((lines) => {
    const persons = (line: string) => lines.find(({ codes }) => codes[column] === line)?.persons ?? 0;
    if (columns[column] === 'cause') return [workedRow(lines, column, KNOWN, sumOf(lines))];
    const part = persons('voluntary-established');
    return [
      workedRow(lines, column, LEFT, sumOf(lines) - part),
      workedRow(lines, column, NOT_ESTABLISHED, persons('voluntary') - part),
    ];
  });
}

function sumOf(lines: readonly RuleRow[]): number {
  return lines.reduce((sum, { persons }) => sum + persons, 0);
}

function workedRow(lines: readonly RuleRow[], column: number, code: string, persons: number): WorkedOut {
  const [first] = lines;
  const { codes = [], period = '', delivered = false, denominator = null, base = null } = first ?? {};
  const outOf = code === LEFT ? { denominator, base } : { denominator: null, base: null };
  const row = { codes: codes.with(column, code), period, delivered, numerator: persons, persons, ...outOf };
  return { row, isKnown: code !== NOT_ESTABLISHED };
}
