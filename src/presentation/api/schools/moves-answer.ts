import { OUTSIDE_CODE, type SeenRow, type SeenTable } from '../../../disclosure/index.ts';
import { TOTAL } from '../../../terms/index.ts';
import { codeLabel, type Language } from '../../language/index.ts';
import type { SchoolAnswer, SchoolMove } from '../contract/index.ts';
import { type Asking, seesAllWhole, tableOfAll, tableOfOne } from './ask-tables.ts';
import { periodOf } from './school-cell.ts';

type Moves = SchoolAnswer['moves'];

/**
 * Where a school's people came from and where they went. Who has the own school's whole figures only sees those who
 * left it: where others stood before they came is another school's.
 */
export async function movesAnswer(asking: Asking, unit: string): Promise<Moves> {
  const wanted = { metric: 'B8', ofGroup: true } as const;
  const whole = asking.audience === 'public' || seesAllWhole(asking);
  const table = whole ? await tableOfAll(asking, wanted) : await tableOfOne(asking, wanted, unit);
  const [from, to] = [table.columns.indexOf('from'), table.columns.indexOf('to')];
  const came = table.rows.filter(({ codes }) => codes[to] === unit && isElsewhere(codes[from], unit));
  const went = table.rows.filter(({ codes }) => codes[from] === unit && isElsewhere(codes[to], unit));
  const move = (row: SeenRow, column: number) => moveOf(table, row, column, asking.language);
  const seenFrom = came.filter((row) => isTold(row, from)).map((row) => move(row, from));
  const seenTo = went.filter((row) => isTold(row, to)).map((row) => move(row, to));
  return {
    period: periodOf(table),
    from: inOrder(seenFrom, asking.language),
    to: inOrder(seenTo, asking.language),
    withheldFrom: came.some((row) => !isTold(row, from) && row.value === null),
    withheldTo: went.some((row) => !isTold(row, to) && row.value === null),
    knowsFrom: whole,
  };
}

function isElsewhere(code: string | undefined, unit: string): boolean {
  return code !== unit && code !== TOTAL;
}

/** What is withheld is only said to be there: not which, and not how many. Who are new or gone are told of, nobody too. */
function isTold(row: SeenRow, column: number): boolean {
  return row.state !== 'withheld' && (row.codes[column] === OUTSIDE_CODE || row.value !== 0);
}

function moveOf(table: SeenTable, row: SeenRow, column: number, language: Language): SchoolMove {
  const code = row.codes[column] ?? '';
  const name = codeLabel('unit', code, language, table.names['from']);
  return { code, name, persons: row.value, state: row.state };
}

/** New and gone last; schools by how many, then by name. */
function inOrder(moves: readonly SchoolMove[], language: Language): readonly SchoolMove[] {
  const last = ({ code }: SchoolMove) => (code === OUTSIDE_CODE ? 1 : 0);
  return moves.toSorted(
    (a, b) => last(a) - last(b) || (b.persons ?? 0) - (a.persons ?? 0) || a.name.localeCompare(b.name, language),
  );
}
