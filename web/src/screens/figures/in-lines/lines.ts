import type { FigureAnswer, FigureRow, LiveMetric } from '../../../../../src/presentation/api/contract/index.ts';

/** Metrics that are told in several lines per code: the column that names the line. */
export const LINE_COLUMN: Readonly<Partial<Record<LiveMetric['kernel'], string>>> = {
  balance: 'component',
  outcomes: 'outcome',
  staying: 'years',
  'why-left': 'reason',
  'early-exit': 'months',
  'left-by-cause': 'cause',
  'staying-after-60': 'age',
  'staying-curve': 'months',
  'principal-continuity': 'continuity',
  'teacher-norm': 'stage',
  'norm-gap': 'stage',
  vacancies: 'posts',
  'exit-answers': 'main-reason',
  'ten-factor': 'factor',
  'hire-channels': 'channel',
  'taught-hours': 'level',
  'subject-depth': 'level',
  'cover-hours': 'cover',
};

/** The line by which the codes of a breakdown are compared, where a picture or a sentence has room for one only. */
export const COMPARED = {
  'early-exit': '12',
  'left-by-cause': '3',
  'staying-after-60': '62-66',
  'teacher-norm': '1-4',
  'taught-hours': 'all',
  'subject-depth': 'all',
  'ten-factor': 'mastery-climate',
} as const;

/** Of too many lines for columns side by side, where there is room for them below each other. */
const IN_BLOCKS_UNDIVIDED: readonly LiveMetric['kernel'][] = [
  'staying-after-60',
  'exit-answers',
  'ten-factor',
  'hire-channels',
];

/** True where the table has several rows per code: one per month, year, age, reason or factor. */
export function inBlocks(kernel: LiveMetric['kernel'], by: string | null): boolean {
  return (
    kernel === 'staying-curve' || kernel === 'left-by-cause' || (by === null && IN_BLOCKS_UNDIVIDED.includes(kernel))
  );
}

/** True where the figure is told in lines of its own, which have no column for the year before. */
export function isToldInLines(kernel: LiveMetric['kernel']): boolean {
  return kernel === 'flow-matrix' || kernel in LINE_COLUMN;
}

/** Of metrics told in lines, the line that is drawn where only one is. */
const DRAWN_LINE: Readonly<Partial<Record<LiveMetric['kernel'], string>>> = {
  balance: 'end',
  'principal-continuity': 'changes',
  vacancies: 'not-filled',
};

/** True where every code of a breakdown is drawn by several lines of it, not by one. */
export function isDrawnInLines(kernel: LiveMetric['kernel']): boolean {
  return kernel in LINE_COLUMN && !(kernel in DRAWN_LINE);
}

/** The rows that are drawn: all of them, or those of the one line. */
export function drawnRows(rows: readonly FigureRow[], kernel: LiveMetric['kernel']): readonly FigureRow[] {
  const [column, line] = [LINE_COLUMN[kernel], DRAWN_LINE[kernel]];
  return column === undefined || line === undefined ? rows : rows.filter((row) => row.dims[column]?.code === line);
}

/** Rows of one line of an answer, by the code of the breakdown (`Total` for the whole). */
export function rowsOfLine(
  answer: FigureAnswer | null,
  by: string | null,
  column: string,
  line: string,
): ReadonlyMap<string, FigureRow> {
  const rows = (answer?.rows ?? []).filter((row) => row.dims[column]?.code === line && isOfAllSubjects(row));
  return new Map(rows.map((row) => [by === null ? 'Total' : (row.dims[by]?.code ?? 'Total'), row]));
}

/** Subjects of a level stand in a matrix of their own (`/dekning`); here the level stands whole. */
function isOfAllSubjects({ dims }: FigureRow): boolean {
  return dims['subject'] === undefined || dims['subject'].code === ALL;
}

const ALL = 'all';

/** The lines of an answer with their labels, in the answer's order. */
export function linesOf(
  answer: FigureAnswer | null,
  column: string,
): readonly { readonly code: string; readonly label: string }[] {
  const seen = new Map<string, string>();
  for (const row of answer?.rows ?? []) {
    const dim = row.dims[column];
    if (dim !== undefined) seen.set(dim.code, dim.label);
  }
  return [...seen].map(([code, label]) => ({ code, label }));
}

/** All lines of one code of the breakdown. */
export function linesOfCode(answer: FigureAnswer | null, by: string | null, code: string): readonly FigureRow[] {
  return (answer?.rows ?? []).filter((row) => (by === null ? 'Total' : (row.dims[by]?.code ?? 'Total')) === code);
}

/** A move table: its places in order, and the row between two of them. */
export interface Moves {
  readonly places: readonly { readonly code: string; readonly label: string }[];
  readonly row: (from: string, to: string) => FigureRow | undefined;
}

export const OUTSIDE = 'outside';
const TOTAL = 'Total';

/** The rows of a move table by both ends. */
export function movesOf(answer: FigureAnswer | null): Moves {
  const rows = new Map<string, FigureRow>();
  const places = new Map<string, string>();
  for (const row of answer?.rows ?? []) {
    const { from, to } = row.dims;
    rows.set(`${from?.code}>${to?.code}`, row);
    for (const end of [from, to]) {
      if (end !== undefined && end.code !== TOTAL && end.code !== OUTSIDE) places.set(end.code, end.label);
    }
  }
  return {
    places: [...places].map(([code, label]) => ({ code, label })),
    row: (from, to) => rows.get(`${from}>${to}`),
  };
}
