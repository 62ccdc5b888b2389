import type { FigureAnswer, FigureRow } from '../../../../src/presentation/api/contract/index.ts';

interface Line {
  readonly code: string;
  readonly label: string;
}

/** A table of levels across, and of subjects or schools down. */
export interface Matrix {
  readonly levels: readonly Line[];
  readonly rows: readonly Line[];
  /** The row of a cell; undefined where nothing is taught there or nothing is asked. */
  readonly cell: (row: string, level: string) => FigureRow | undefined;
}

const ALL = 'all';
/** Levels in the order of schooling. */
const ORDER = ['1-4', '5-7', '8-10', 'VGS_FELLES', 'VGS_YRKESFAG', 'VOKSEN_FOV', 'VOKSEN_VGO', ALL];

/** The rows of an answer by the column down (`subject`, `unit`) and by level; what adds up others comes last. */
export function matrixOf(answer: FigureAnswer | null, down: 'subject' | 'unit'): Matrix {
  const [levels, rows] = [new Map<string, string>(), new Map<string, string>()];
  const cells = new Map<string, FigureRow>();
  for (const row of answer?.rows ?? []) {
    const [level, line] = [row.dims['level'], row.dims[down]];
    if (level === undefined || line === undefined || isNotTaught(row)) continue;
    levels.set(level.code, level.label);
    rows.set(line.code, line.label);
    cells.set(`${line.code} ${level.code}`, row);
  }
  const last = (lines: ReadonlyMap<string, string>) =>
    [...lines]
      .map(([code, label]): Line => ({ code, label }))
      .toSorted((a, b) => Number(isSum(a.code)) - Number(isSum(b.code)));
  return {
    levels: last(levels).toSorted((a, b) => ORDER.indexOf(a.code) - ORDER.indexOf(b.code)),
    rows: last(rows),
    cell: (row, level) => cells.get(`${row} ${level}`),
  };
}

export function isSum(code: string): boolean {
  return code === ALL || code === 'Total';
}

/** Nothing to tell of: no hours there, or none delivered. */
function isNotTaught({ state }: FigureRow): boolean {
  return state === 'not-applicable' || state === 'not-delivered';
}
