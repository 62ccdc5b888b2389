import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PSEUDO_COLUMNS } from '../../src/analysis/index.ts';
import type { Figures, QuestionTexts, SeenTable } from '../../src/disclosure/index.ts';
import { readQuestion } from '../../src/disclosure/index.ts';

interface TruthLine {
  readonly metric: string;
  readonly period: string;
  readonly dims: Readonly<Record<string, string>>;
  readonly numerator: number;
  readonly denominator: number | null;
  /** The dimension of `from` and `to`. */
  readonly by?: string;
  /** An estimate that is no ratio; null where it is not reached. */
  readonly value?: number | null;
}

/** All that is asked of one metric, period and breakdown. */
interface TruthTable {
  readonly metric: string;
  readonly period: string;
  readonly dimensions: readonly string[];
  readonly lines: readonly TruthLine[];
}

/** Columns of a metric's own. */
const PSEUDO: readonly string[] = PSEUDO_COLUMNS;
const HR = { who: 'test', role: 'hr-analyst', unit: null } as const;

function truthTables(folder: string): TruthTable[] {
  const tables = new Map<string, { dimensions: string[]; lines: TruthLine[] }>();
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.jsonl'))) {
    for (const text of readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean)) {
      const line = JSON.parse(text) as TruthLine;
      const dimensions = Object.keys(line.dims).filter((dimension) => !PSEUDO.includes(dimension));
      if (line.by !== undefined) dimensions.push(line.by);
      const key = JSON.stringify([line.metric, line.period, dimensions]);
      const table = tables.get(key) ?? { dimensions, lines: [] };
      table.lines.push(line);
      tables.set(key, table);
    }
  }
  return [...tables].map(([key, { dimensions, lines }]) => {
    const [metric, period] = JSON.parse(key) as [string, string];
    return { metric, period, dimensions, lines };
  });
}

function questionOf(table: TruthTable): QuestionTexts {
  const [from, to] = table.period.split('/');
  const by = table.dimensions.join(',');
  return to === undefined ? { metric: table.metric, by, at: from } : { metric: table.metric, by, from, to };
}

type Cells = Map<string, string>;

function numbers(numerator: number | null, denominator: number | null, value?: number | null): string {
  const share = value === undefined || value === null ? '' : ` ${value.toFixed(9)}`;
  return `${numerator === null ? 'none' : Math.round(numerator * 10_000)}/${denominator ?? '-'}${share}`;
}

function cellsOf(table: SeenTable, estimated: boolean): Cells {
  const cells: Cells = new Map();
  for (const row of table.rows) {
    const nobody = row.state === 'not-applicable' || (row.numerator === 0 && (row.denominator ?? 0) === 0);
    if (!nobody) {
      cells.set(row.codes.join('|'), numbers(row.numerator, row.denominator, estimated ? row.value : null));
    }
  }
  return cells;
}

function truthCells(table: TruthTable, columns: readonly string[]): Cells {
  const cells: Cells = new Map();
  for (const line of table.lines) {
    const zero =
      (line.value === null && line.metric !== 'B13m') || (line.numerator === 0 && (line.denominator ?? 0) === 0);
    if (!zero) {
      cells.set(
        columns.map((column) => line.dims[column] ?? 'Total').join('|'),
        numbers(line.numerator, line.denominator, line.value),
      );
    }
  }
  return cells;
}

function differences(name: string, laget: Cells, truth: Cells): string[] {
  const keys = new Set([...laget.keys(), ...truth.keys()]);
  return [...keys]
    .filter((key) => laget.get(key) !== truth.get(key))
    .map((key) => `${name} ${key}: Laget ${laget.get(key) ?? 'nothing'}, truth ${truth.get(key) ?? 'nothing'}`);
}

/** Asks every question the truth answers. Gives the cells that differ, and how many cells were compared. */
export async function compareWithTruth(figures: Figures, folder: string): Promise<{ cells: number; differ: string[] }> {
  let cells = 0;
  const differ: string[] = [];
  for (const table of truthTables(folder)) {
    const name = `${table.metric} ${table.period} by ${table.dimensions.join(',')}`;
    const reading = readQuestion(questionOf(table));
    if ('refusal' in reading) {
      differ.push(`${name}: ${JSON.stringify(reading.refusal)}`);
      continue;
    }
    const answer = await figures.answer(reading.question, HR, 'internal');
    if ('refusal' in answer) {
      differ.push(`${name}: ${JSON.stringify(answer.refusal)}`);
      continue;
    }
    const truth = truthCells(table, answer.columns);
    cells += truth.size;
    const estimated = table.lines.some(({ value }) => value !== undefined);
    const own = cellsOf(answer, estimated);
    differ.push(...differences(name, onlyAsked(own, answer.moving === null ? table.dimensions.length : 2), truth));
  }
  return { cells, differ };
}

/** A table broken down by nothing has one total row, which stays. */
function onlyAsked(cells: Cells, dimensions: number): Cells {
  if (dimensions === 0) return cells;
  return new Map([...cells].filter(([key]) => !key.split('|').slice(0, dimensions).includes('Total')));
}
