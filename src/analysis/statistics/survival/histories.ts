/**
 * Followed persons as columns: person i is at risk on `(entry[i], time[i]]`; `cause[i]` is 0 where the following only
 * stopped, else the number of what happened. Without `entry` everybody is followed from 0.
 */
export interface Histories {
  readonly time: Float64Array;
  readonly cause: Int32Array;
  readonly entry?: Float64Array | undefined;
}

/** Rows that cannot be: not followed at all, or not a number. `rows` are places in the columns, at most a hundred. */
export class NotFollowed extends RangeError {
  readonly rows: readonly number[];

  constructor(rows: readonly number[]) {
    super(`followed no longer than from entry: row ${rows.slice(0, 5).join(', ')}`);
    this.name = 'NotFollowed';
    this.rows = rows;
  }
}

const MOST_TOLD = 100;

/** Throws NotFollowed where a time is not a number after its entry (0 without one). */
export function checkHistories({ time, entry }: Histories): void {
  const wrong: number[] = [];
  for (let i = 0; i < time.length && wrong.length < MOST_TOLD; i++) {
    const end = time[i] ?? 0;
    if (!(end > (entry === undefined ? 0 : (entry[i] ?? 0)) && end < Number.POSITIVE_INFINITY)) wrong.push(i);
  }
  if (wrong.length > 0) throw new NotFollowed(wrong);
}

/** The histories of some rows. */
export function pick({ time, cause, entry }: Histories, rows: Uint32Array): Histories {
  const picked = { time: new Float64Array(rows.length), cause: new Int32Array(rows.length) };
  const entries = entry === undefined ? undefined : new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    picked.time[i] = time[row] ?? 0;
    picked.cause[i] = cause[row] ?? 0;
    if (entries !== undefined) entries[i] = entry?.[row] ?? 0;
  }
  return { ...picked, entry: entries };
}

/** Rows by group, for groups numbered from 0: the places of each group in ascending order. */
export function rowsByGroup(group: Int32Array, groups: number): readonly Uint32Array[] {
  const sizes = new Uint32Array(groups);
  for (let row = 0; row < group.length; row++) sizes[group[row] ?? 0] = (sizes[group[row] ?? 0] ?? 0) + 1;
  const rows = Array.from(sizes, (size) => new Uint32Array(size));
  const filled = new Uint32Array(groups);
  for (let row = 0; row < group.length; row++) {
    const one = group[row] ?? 0;
    const at = filled[one] ?? 0;
    const own = rows[one];
    if (own !== undefined) own[at] = row;
    filled[one] = at + 1;
  }
  return rows;
}
