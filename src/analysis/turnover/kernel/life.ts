import { bridges, type Day } from '../../../terms/index.ts';
import { at } from '../../read-model/columns.ts';
import type { Dataset } from '../../read-model/dataset.ts';
import { isHourly, type LongLeave, NO_POSTS, type OwnPosts } from './own-posts.ts';
import type { EmploymentRules } from './stage.ts';

/** Days `[from, to)` in one post; in a bridged hole it is the post before. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Place among the dataset's pieces. */
  readonly piece: number;
  readonly hole: boolean;
  /** First day of the unbroken employment it lies in. */
  readonly begun: number;
}

/** Days `[from, to)` of a post, without long leaves where those are out. */
export interface OwnPiece {
  readonly from: number;
  readonly to: number;
  readonly piece: number;
}

/** One person's employment by some rules. */
export interface Life {
  /** Best post first. */
  readonly pieces: readonly OwnPiece[];
  /** In time, without gaps inside one employment. */
  readonly stretches: readonly Stretch[];
  /** No hole between the posts, so that no rule of holes makes a difference. */
  readonly unbroken: boolean;
}

const NO_LIFE: Life = { pieces: [], stretches: [], unbroken: true };

/** What a life was made by, as far as it matters to the person. */
interface MadeBy extends EmploymentRules {
  readonly reader: number;
}

/**
 * One person's employment by any rules, per state of knowledge. Rules that make no difference to the person give the
 * same life: for most it is made once.
 */
export function livesOf(
  known: readonly { readonly dataset: Dataset }[],
  posts: readonly OwnPosts[],
): (reader: number, rules: EmploymentRules) => Life {
  const made: { readonly by: MadeBy; readonly life: Life }[] = [];
  return (reader, { hourly, longLeaveOut, gapRule }) => {
    const own = posts[reader] ?? NO_POSTS;
    const dataset = known[reader]?.dataset;
    if (dataset === undefined || own === NO_POSTS) return NO_LIFE;
    const by = {
      reader,
      hourly: hourly && own.someHourly,
      longLeaveOut: longLeaveOut && own.leaves.length > 0,
      gapRule,
    };
    for (const one of made) if (isAlike(one.by, by, one.life)) return one.life;
    const life = lifeOf(dataset, own, by);
    made.push({ by, life });
    return life;
  };
}

function isAlike(a: MadeBy, b: MadeBy, { unbroken }: Life): boolean {
  if (a.reader !== b.reader || a.hourly !== b.hourly || a.longLeaveOut !== b.longLeaveOut) return false;
  return unbroken || isSameGap(a.gapRule, b.gapRule);
}

export function isSameGap(a: EmploymentRules['gapRule'], b: EmploymentRules['gapRule']): boolean {
  return a.summerDays === b.summerDays && a.otherDays === b.otherDays;
}

/** A person's employment: which posts count, what leave takes away, and which holes are bridged. */
function lifeOf(dataset: Dataset, own: OwnPosts, rules: EmploymentRules): Life {
  const { pieces } = dataset;
  const mine: OwnPiece[] = [];
  for (const piece of own.posts) {
    if (!rules.hourly && own.someHourly && isHourly(dataset, piece)) continue;
    const whole = { from: at(pieces.from, piece), to: at(pieces.to, piece), piece };
    if (rules.longLeaveOut) mine.push(...withoutLeaves(whole, own.leaves, at(pieces.unit, piece)));
    else mine.push(whole);
  }
  const [only] = mine;
  if (only === undefined) return NO_LIFE;
  if (mine.length > 1) return { pieces: mine, ...stretchesOf(mine, rules) };
  return { pieces: mine, stretches: [{ ...only, hole: false, begun: only.from }], unbroken: true };
}

/** What is left of a post when the long leaves from its unit are taken away. */
function withoutLeaves(whole: OwnPiece, leaves: readonly LongLeave[], unit: number): OwnPiece[] {
  let left = [whole];
  for (const leave of leaves) {
    if (leave.unit !== unit || leave.from >= leave.to) continue;
    left = left.flatMap((part) => [
      ...(part.from < leave.from ? [{ ...part, to: Math.min(part.to, leave.from) }] : []),
      ...(leave.to < part.to ? [{ ...part, from: Math.max(part.from, leave.to) }] : []),
    ]);
  }
  return left;
}

/** Between two neighbouring edges the best active post is the same, or there is none: a hole, bridged or not. */
function stretchesOf(pieces: readonly OwnPiece[], { gapRule }: EmploymentRules): Pick<Life, 'stretches' | 'unbroken'> {
  const edges = edgesOf(pieces);
  const stretches: Stretch[] = [];
  let [begun, piece, unbroken] = [edges[0] ?? 0, -1, true];
  for (let i = 1; i < edges.length; i++) {
    const [from, to] = [edges[i - 1] ?? 0, edges[i] ?? 0];
    if (from === to) continue;
    const active = bestActive(pieces, from);
    const hole = active < 0;
    if (hole) unbroken = false;
    else piece = active;
    if (hole && !bridges(gapRule, from as Day, to as Day)) begun = to;
    else stretches.push({ from, to, piece, hole, begun });
  }
  return { stretches, unbroken };
}

/** All days on which a post begins or ends, ascending. They are few: put in place one by one. */
function edgesOf(pieces: readonly OwnPiece[]): number[] {
  const edges: number[] = [];
  const put = (day: number) => {
    let place = edges.length;
    edges.push(day);
    for (; place > 0 && (edges[place - 1] ?? 0) > day; place--) edges[place] = edges[place - 1] ?? 0;
    edges[place] = day;
  };
  for (const { from, to } of pieces) {
    put(from);
    put(to);
  }
  return edges;
}

/** The best post on a day, as a place among the dataset's pieces; −1 where there is none. */
function bestActive(pieces: readonly OwnPiece[], day: number): number {
  for (const { from, to, piece } of pieces) if (from <= day && day < to) return piece;
  return -1;
}
