import { primaryRows } from '../rules/primary.ts';
import { isOut } from './beside.ts';
import { type Breakdown, frameOf } from './frame.ts';
import { following, ofNobody } from './known/of-nobody.ts';
import type { Problem } from './known/withhold.ts';
import type { Shape } from './shape.ts';
import { settledBefore } from './shapes-together.ts';
import { countsKnowing, placesIn, type Standings, type Stood, type Task, toldBefore } from './stand.ts';

/** What a shape and others that are settled before it all add up from, and those others. */
interface Ahead {
  readonly inside: Shape;
  readonly others: readonly Shape[];
}

/**
 * Where a shape has to look ahead. Places and groups are told before places divided by groups: where a share cannot be more than
 * what it is out of, as everybody knows (`isBaseKnown`), the two sides alone may tell what stands inside them, and nothing that
 * is withheld there helps. Places by age (or another thing) are told beside places by group: nobody left of those long at a kind
 * of school, and a group has only such there, so nobody of the group left.
 */
export function aheadOf({ place, group, further }: Shape, isBaseKnown: boolean): Ahead | null {
  if (further.length === 1 && place === 1 && group === 0) {
    const inGroups: Shape = { place, group: 1, further: [] };
    const inside: Shape = { ...inGroups, further };
    return { inside, others: [inGroups, { place: 0, group: 1, further }, ...settledBefore(inside)] };
  }
  if (!isBaseKnown || further.length > 0 || place + group !== 1) return null;
  return { inside: { place: 1, group: 1, further }, others: place === 1 ? [{ place: 0, group: 1, further }] : [] };
}

/** Cells of a finer division, and how those of the other side stand. */
interface Seen {
  readonly tables: readonly Breakdown[];
  readonly others: Standings;
}

/**
 * Withholds more of a shape that stands by itself, until it and the other side tell nothing of few inside them when all that is
 * inside is withheld.
 */
export async function standAhead(task: Task, own: Stood, { tables, others }: Seen): Promise<Stood> {
  const frame = frameOf(task.metric, [...task.breakdowns, ...tables], task.inside);
  const { table, keys } = frame;
  const keyAt = (i: number) => keys[i] ?? '';
  const standingOf = (i: number) => own.standings.get(keyAt(i)) ?? others.get(keyAt(i));
  const primary = primaryRows(table, task.limits);
  const numberOf = (i: number) => table.rows[i]?.numerator ?? 0;
  const isFew = (i: number) =>
    numberOf(i) > 0 && (standingOf(i) === 'few' || (standingOf(i) === undefined && primary.has(i)));
  const rows = [...keys.keys()];
  if (!rows.some(isFew)) return own;
  const isOwn = (i: number) => own.standings.has(keyAt(i)) && !task.before.has(keyAt(i)) && !others.has(keyAt(i));
  const isFixed = (i: number) =>
    standingOf(i) !== undefined && (!isOwn(i) || toldBefore(task, keyAt(i), numberOf(i)) === 'told');
  const problem: Problem = {
    judged: false,
    table: { ...table, fixed: [...(table.fixed ?? []), ...rows.filter(isFixed)] },
    relations: frame.relations,
    counts: countsKnowing(table),
    nobody: ofNobody(task, frame),
    elsewhere: new Set(placesIn(task.elsewhere, keys)),
    few: new Set(rows.filter(isFew)),
    thrifty: false,
    width: null,
  };
  const shown = new Set(table.fixed);
  const isWithheld = (i: number) => (standingOf(i) === undefined ? !shown.has(i) : !isOut(standingOf(i)));
  const first = new Set(rows.filter(isWithheld));
  const known = rows.filter((i) => !first.has(i) || problem.nobody.has(i) || problem.elsewhere.has(i));
  // Mostly there is nothing of few that follows, which is found sooner than what to withhold.
  if (!following(new Set(known), problem.relations, problem.counts).some(isFew)) return own;
  const hidden = await task.withhold(problem, first);
  const more = new Set([...hidden].filter(isOwn).map(keyAt));
  const standings = [...own.standings].map(
    ([key, one]) => [key, one === 'told' && more.has(key) ? 'for-another' : one] as const,
  );
  return { ...own, standings: new Map(standings) };
}
