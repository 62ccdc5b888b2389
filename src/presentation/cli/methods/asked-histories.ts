import { type Histories, NotFollowed, pick, rowsByGroup } from '../../../analysis/statistics/index.ts';
import type { MethodTexts } from '../../language/index.ts';
import { type Columns, linesTold, UnusableFile } from '../own-file/columns.ts';

/** What the command line says of the columns. */
export interface AskedColumns {
  readonly time: string;
  readonly event: string;
  readonly entry: string | undefined;
  readonly by: string | undefined;
  readonly start: number | undefined;
  /** Causes are told apart (0 = censored, else the cause); else the event is 0 or 1. */
  readonly manyCauses: boolean;
}

/** A file's histories, in groups. */
export interface AskedHistories {
  readonly histories: Histories;
  /** Names of the groups, such as `sex=1`; empty without `--by`. */
  readonly groups: readonly string[];
  readonly group: Int32Array;
  /** Names of the causes; the n-th is cause n + 1. */
  readonly causes: readonly string[];
  /** Rows that are followed after `--start`, as places among the columns' rows. */
  readonly rows: Uint32Array;
  readonly oneAndTwo: boolean;
}

/** Reads the histories of the columns asked for. Throws UnusableFile, saying which lines to mend. */
export function askedHistories(columns: Columns, asked: AskedColumns, texts: MethodTexts): AskedHistories {
  const time = columns.numbers(asked.time);
  const entry = asked.entry === undefined ? undefined : columns.numbers(asked.entry);
  const { cause, causes, oneAndTwo } = asked.manyCauses
    ? causesIn(columns.text(asked.event))
    : eventsIn(columns, asked.event, texts);
  const wrong = columns.lines.filter((_, i) => !((time[i] ?? 0) > (entry?.[i] ?? 0)));
  if (wrong.length > 0) throw new UnusableFile(texts.notFollowed(linesTold(wrong)));
  const { groups, group } = groupsIn(columns, asked.by);
  const all = Uint32Array.from(time.keys());
  const rows = asked.start === undefined ? all : all.filter((row) => (time[row] ?? 0) > (asked.start ?? 0));
  if (rows.length === 0) throw new UnusableFile(texts.noRows);
  const histories = startedAt(pick({ time, cause, entry }, rows), asked.start);
  return { histories, groups, group: Int32Array.from(rows, (row) => group[row] ?? 0), causes, rows, oneAndTwo };
}

/** Each group's own histories, named; one without a name where there are no groups. Groups without rows are left out. */
export function byGroup({ histories, groups, group }: AskedHistories): { name: string | null; histories: Histories }[] {
  if (groups.length === 0) return [{ name: null, histories }];
  const rows = rowsByGroup(group, groups.length);
  return groups.flatMap((name, g) => {
    const own = rows[g] ?? new Uint32Array();
    return own.length === 0 ? [] : [{ name, histories: pick(histories, own) }];
  });
}

/** Runs a method; rows that cannot be followed are the file's fault, told by line. */
export function onFile<Answer>(method: () => Answer, lines: readonly number[], texts: MethodTexts): Answer {
  try {
    return method();
  } catch (fault) {
    if (!(fault instanceof NotFollowed)) throw fault;
    throw new UnusableFile(texts.notFollowed(linesTold(fault.rows.map((row) => lines[row] ?? 0))), { cause: fault });
  }
}

function startedAt({ time, cause, entry }: Histories, start: number | undefined): Histories {
  if (start === undefined) return { time, cause, entry };
  return { time, cause, entry: Float64Array.from(time, (_, i) => Math.max(entry?.[i] ?? 0, start)) };
}

function eventsIn(columns: Columns, name: string, texts: MethodTexts) {
  const cells = columns.text(name);
  // R's older files say 1 for censored and 2 for the event.
  const oneAndTwo = cells.includes('2') && cells.every((cell) => cell === '1' || cell === '2');
  const [nothing, event] = oneAndTwo ? ['1', '2'] : ['0', '1'];
  const wrong = columns.lines.filter((_, i) => cells[i] !== nothing && cells[i] !== event);
  if (wrong.length > 0) throw new UnusableFile(texts.notEvents(name, linesTold(wrong)));
  return { cause: Int32Array.from(cells, (cell) => (cell === event ? 1 : 0)), causes: ['1'], oneAndTwo };
}

function causesIn(cells: readonly string[]) {
  const causes = [...new Set(cells)].filter((cell) => cell !== '0').sort(byNumberThenText);
  return { cause: Int32Array.from(cells, (cell) => causes.indexOf(cell) + 1), causes, oneAndTwo: false };
}

function groupsIn(columns: Columns, by: string | undefined) {
  if (by === undefined) return { groups: [], group: new Int32Array(columns.size) };
  const cells = columns.text(by);
  const levels = [...new Set(cells)].sort(byNumberThenText);
  return {
    groups: levels.map((level) => `${by}=${level}`),
    group: Int32Array.from(cells, (cell) => levels.indexOf(cell)),
  };
}

/** As R orders the levels of a factor. */
export function byNumberThenText(a: string, b: string): number {
  const [x, y] = [Number(a), Number(b)];
  if (Number.isNaN(x) || Number.isNaN(y)) return a < b ? -1 : Number(a > b);
  return x - y;
}
