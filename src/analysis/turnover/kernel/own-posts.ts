import { APPRENTICE_SUBGROUPS, FULL_POSITION, OPEN_END } from '../../../terms/index.ts';
import { EXCLUSION_CODES } from '../../note-codes.ts';
import { at } from '../../read-model/columns.ts';
import { COUNTED, type Dataset } from '../../read-model/dataset.ts';
import { SUBGROUP_CODES } from '../../read-model/subgroup-codes.ts';
import { betterOwnPost } from '../../read-model/view.ts';
import type { Knowledge } from './stage.ts';

/** Whoever is away from the whole post for so many days is not employed (ILO; SSB, Permisjoner og permitteringer). */
const LONG_LEAVE = 90;
const HOURLY = 1 + EXCLUSION_CODES.indexOf('hourly');
const APPRENTICES = new Set(APPRENTICE_SUBGROUPS.map((code) => SUBGROUP_CODES.indexOf(code)));

/** A whole leave from the posts at one unit, days `[from, to)`. */
export interface LongLeave {
  readonly unit: number;
  readonly from: number;
  readonly to: number;
}

/** A person's posts and long leaves as known on a day: places among the dataset's pieces, best post first. */
export interface OwnPosts {
  readonly posts: readonly number[];
  readonly leaves: readonly LongLeave[];
  /** Some of the posts are by the hour, which only some definitions count. */
  readonly someHourly: boolean;
}

/** Whoever has no post that reaches into the days. */
export const NO_POSTS: OwnPosts = { posts: [], leaves: [], someHourly: false };

/** Days outside which no post can matter. */
export interface Reach {
  readonly from: number;
  readonly to: number;
}

/**
 * Reads the posts of one person after another (persons must come in order) by what was known on a day: those that
 * count and those by the hour, as far as they reach into the days asked about. Most persons of a long record have none.
 */
export function postReader(knowledge: Knowledge, reach: Reach): (person: number) => OwnPosts {
  const { dataset } = knowledge;
  const { pieces, leaves } = dataset;
  const ownPieces = inOrder(pieces, pieces.length);
  const ownLeaves = inOrder(leaves, leaves.length);
  const isKnownLeave = knownTest(leaves, knowledge);
  const counts = countTest(knowledge, reach);
  return (person) => {
    const posts = chosen(ownPieces(person), counts);
    if (posts.length === 0) return NO_POSTS;
    if (posts.length > 1) posts.sort((a, b) => betterOwnPost(pieces, a, b));
    const long = chosen(ownLeaves(person), isKnownLeave).flatMap((leave) => longLeave(dataset, leave));
    return { posts, leaves: long, someHourly: posts.some((piece) => isHourly(dataset, piece)) };
  };
}

const NONE: number[] = [];

/** Rows that a test lets through; nothing is made where it lets none. */
function chosen({ first, after }: Readonly<Rows>, test: (row: number) => boolean): number[] {
  let found = NONE;
  for (let row = first; row < after; row++) {
    if (!test(row)) continue;
    if (found === NONE) found = [row];
    else found.push(row);
  }
  return found;
}

function countTest(knowledge: Knowledge, reach: Reach): (piece: number) => boolean {
  const { pieces } = knowledge.dataset;
  const isKnown = knownTest(pieces, knowledge);
  return (piece) => {
    if (at(pieces.from, piece) > reach.to || at(pieces.to, piece) < reach.from || !isKnown(piece)) return false;
    const excluded = at(pieces.excluded, piece);
    return excluded === COUNTED || (excluded === HOURLY && !APPRENTICES.has(at(pieces.subgroup, piece)));
  };
}

export function isHourly({ pieces }: Dataset, piece: number): boolean {
  return at(pieces.excluded, piece) === HOURLY;
}

interface Rows {
  first: number;
  after: number;
}

/** Places of the rows of one person after another, in columns that are sorted by person. Filled anew for each. */
function inOrder({ person }: { readonly person: Int32Array }, length: number): (person: number) => Readonly<Rows> {
  const rows: Rows = { first: 0, after: 0 };
  return (wanted) => {
    let next = rows.after;
    while (next < length && at(person, next) < wanted) next++;
    rows.first = next;
    while (next < length && at(person, next) === wanted) next++;
    rows.after = next;
    return rows;
  };
}

type KnownColumns = Readonly<Record<'source' | 'knownFrom' | 'knownTo', Int32Array>>;

function knownTest({ source, knownFrom, knownTo }: KnownColumns, knowledge: Knowledge): (row: number) => boolean {
  const { day } = knowledge;
  return (row) => at(source, row) === knowledge.source && at(knownFrom, row) <= day && day < at(knownTo, row);
}

/**
 * A leave from the whole post that is long. One without an end is long from its ninetieth day on, so that on every day
 * it is as long as it has lasted.
 */
function longLeave({ leaves }: Dataset, leave: number): LongLeave[] {
  const [from, to, percent] = [at(leaves.from, leave), at(leaves.to, leave), at(leaves.percent, leave)];
  const unit = at(leaves.unit, leave);
  if (percent >= 0 && percent < FULL_POSITION) return [];
  if (to === OPEN_END) return [{ unit, from: from + LONG_LEAVE, to }];
  return to - from >= LONG_LEAVE ? [{ unit, from, to }] : [];
}
