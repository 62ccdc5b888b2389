import { type Day, OPEN_END } from '../../terms/index.ts';
import { ALWAYS } from './always.ts';

/** What somebody once said: from this day on (null = always) the key has this value; an empty value takes it back. */
export interface PlacingEntry {
  readonly key: string;
  readonly value: string;
  readonly from: Day | null;
}

/** The key has the value in `[from, to)`. */
export interface Placing {
  readonly key: string;
  readonly value: string;
  readonly from: Day;
  readonly to: Day;
}

/** Capitals and single blanks, without the mark of a title: a name typed by hand is the name delivered. */
export function plainKey(key: string): string {
  return key
    .replace(/^title:/, '')
    .trim()
    .replace(/\s+/g, ' ')
    .toUpperCase();
}

/**
 * The dated table that follows from everything said, in the order it was said. Keys that differ in capitals or blanks
 * only are one, written as it was written last. Sorted by key, then day.
 */
export function foldPlacings(entries: readonly PlacingEntry[]): readonly Placing[] {
  const byKey = new Map<string, readonly Placing[]>();
  for (const entry of entries) {
    const key = plainKey(entry.key);
    byKey.set(key, placed(byKey.get(key) ?? [], entry));
  }
  return [...byKey.keys()].sort().flatMap((key) => byKey.get(key) ?? []);
}

function placed(before: readonly Placing[], entry: PlacingEntry): readonly Placing[] {
  const from = entry.from ?? ALWAYS;
  const kept = before
    .filter((one) => one.from < from)
    .map((one) => ({ ...one, key: entry.key, to: Math.min(one.to, from) as Day }));
  if (entry.value === '') return kept;
  const last = kept.at(-1);
  if (last !== undefined && last.value === entry.value && last.to === from) {
    return [...kept.slice(0, -1), { ...last, to: OPEN_END }];
  }
  return [...kept, { key: entry.key, value: entry.value, from, to: OPEN_END }];
}
