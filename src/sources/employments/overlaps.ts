import { OPEN_END } from '../../terms/index.ts';
import type { EmploymentRow } from '../delivery.ts';
import { positionKey } from './position-key.ts';

export interface Overlap {
  readonly line: number;
  readonly otherLine: number;
}

/** Rows of one person, workplace and position that hold on the same days, each with the earlier row it overlaps. */
export function findOverlaps(rows: readonly EmploymentRow[]): readonly Overlap[] {
  const lists = new Map<string, EmploymentRow[]>();
  for (const row of rows) {
    if (row.to !== null && row.to <= row.from) continue;
    const key = `${row.person}|${row.workplace}|${positionKey(row.positionCode, row.positionTitle)}`;
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [row]);
    else list.push(row);
  }
  const overlaps: Overlap[] = [];
  for (const list of lists.values()) if (list.length > 1) overlaps.push(...overlapsWithin(list));
  return overlaps.sort((a, b) => a.line - b.line);
}

function overlapsWithin(list: readonly EmploymentRow[]): readonly Overlap[] {
  const sorted = [...list].sort((a, b) => a.from - b.from || a.line - b.line);
  const overlaps: Overlap[] = [];
  let latest = sorted[0];
  for (const row of sorted.slice(1)) {
    if (latest === undefined) break;
    const end = latest.to ?? OPEN_END;
    if (row.from < end) overlaps.push({ line: row.line, otherLine: latest.line });
    if ((row.to ?? OPEN_END) > end) latest = row;
  }
  return overlaps;
}
