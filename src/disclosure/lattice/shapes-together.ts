import { isOut } from './beside.ts';
import { frameOf } from './frame.ts';
import { hideKnowing } from './hide-knowing.ts';
import { pinnedNumbers } from './pinned.ts';
import { coarser, FURTHER, keyOfShape, placesTold, type Shape } from './shape.ts';
import { countsKnowing, type Standings, type Stood, type Task, toldBefore } from './stand.ts';

/**
 * The divisions that a division's cells are judged together with: all coarser ones with all their places, and those of the
 * same places and groups by one other thing that are settled before it. Neither of these is finer than the other: by sex and
 * by age, each may tell of a withheld number that both add up to what the other does not.
 */
export function settledBefore(shape: Shape): readonly Shape[] {
  const found = new Map<string, Shape>();
  const addCoarser = (one: Shape) => {
    for (const outer of coarser(one)) {
      addCoarser(outer);
      found.set(keyOfShape(outer), outer);
    }
  };
  addCoarser(shape);
  const [only, ...more] = shape.further;
  if (only !== undefined && more.length === 0) {
    for (const other of FURTHER.slice(0, FURTHER.indexOf(only))) {
      const beside = { ...shape, further: [other] };
      if (placesTold(beside) === null) continue;
      addCoarser(beside);
      found.set(keyOfShape(beside), beside);
    }
  }
  return [...found.values()];
}

/** Withheld numbers that linear programs are asked of, where several divisions are judged at once. */
const MOST_UNKNOWN = 400;

/**
 * Withholds more of a division that stands by itself, until nothing that must not be known can be worked out of it and of
 * the divisions settled before it, all at once. Those keep what they told.
 */
export function standTogether(task: Task, own: Stood, others: Standings): Stood {
  const { table, keys, relations } = frameOf(task.metric, task.breakdowns, task.inside);
  const standingOf = (i: number) => own.standings.get(keys[i] ?? '') ?? others.get(keys[i] ?? '') ?? 'told';
  const numberOf = (i: number) => table.rows[i]?.numerator ?? 0;
  const rows = [...keys.keys()];
  const isOwn = (i: number) => own.standings.has(keys[i] ?? '') && !others.has(keys[i] ?? '');
  const isFixed = (i: number) =>
    !isOwn(i) || standingOf(i) === 'known' || toldBefore(task, keys[i] ?? '', numberOf(i)) === 'told';
  const matters = (i: number) => standingOf(i) === 'few' && numberOf(i) > 0;
  const first = rows.filter((i) => !isOut(standingOf(i)));
  const wanted = first.filter(matters);
  if (wanted.length === 0) return own;
  const fixed = [...(table.fixed ?? []), ...rows.filter(isFixed)];
  const counts = countsKnowing(table);
  const judge = (hidden: ReadonlySet<number>) =>
    hidden.size > MOST_UNKNOWN
      ? []
      : counts.flatMap((count) => pinnedNumbers(task.highs, { relations, hidden, counts: count, wanted }));
  const known = new Set(rows.filter((i) => task.known.has(keys[i] ?? '')));
  const found = hideKnowing({ ...table, fixed }, relations, { first, matters, counts, judge }, known);
  const more = new Set([...found].filter(isOwn).map((i) => keys[i] ?? ''));
  const standings = [...own.standings].map(
    ([key, one]) => [key, one === 'told' && more.has(key) ? 'for-another' : one] as const,
  );
  return { ...own, standings: new Map(standings) };
}
