import { type Day, OPEN_END } from '../../terms/index.ts';
import { at, GrowingColumn, groupByKey } from './columns.ts';
import { type Counting, countingDeliveries, knowledgeDay } from './counting-source.ts';
import { COUNTED, type Dataset, EMPLOYMENT_SOURCES, type PieceColumns } from './dataset.ts';
import { type CountedPieces, type PrimaryPosts, reasonRank, type Spells } from './employed.ts';
import { keptByDay } from './kept-by-day.ts';
import { primaryPosts } from './primary-posts.ts';
import { spellsOf } from './spells.ts';
import { datasetOn } from './versions/dataset-on.ts';

/** What a question sees: the dataset as it was known on a day, its registers and choices those of that day. */
export interface View {
  readonly dataset: Dataset;
  readonly asKnownOn: Day | null;
  readonly counting: Counting;
  readonly pieces: CountedPieces;
  readonly spells: Spells;
  readonly posts: PrimaryPosts;
  readonly leaves: { readonly offsets: Int32Array; readonly from: Int32Array; readonly to: Int32Array };
  /** First day anyone is known to be employed; null where nobody is. */
  readonly firstDay: Day | null;
  /** True where somebody who counts has fallen out of the reporting. */
  readonly anybodySilent: boolean;
}

const VIEWS_KEPT = 8;
const kept = keptByDay<Dataset, View | null>(VIEWS_KEPT);

/** The view as known at the end of a day (null = all that is known now); null where nothing was. The latest few are kept. */
export function viewOf(dataset: Dataset, asKnownOn: Day | null): View | null {
  return kept(dataset, knowledgeDay(asKnownOn), () => {
    const known = datasetOn(dataset, asKnownOn);
    const counting = countingDeliveries(known, asKnownOn);
    return counting === null ? null : makeView(known, asKnownOn, counting);
  });
}

function makeView(dataset: Dataset, asKnownOn: Day | null, counting: Counting): View {
  const pieces = countedPieces(dataset, asKnownOn, counting);
  const spells = spellsOf(pieces, dataset.settings.gapRule);
  const firstDay = pieces.from.length === 0 ? null : (pieces.from.reduce((a, b) => Math.min(a, b)) as Day);
  const posts = primaryPosts(pieces, spells);
  return {
    dataset,
    asKnownOn,
    counting,
    pieces,
    spells,
    posts,
    leaves: leavesOf(dataset, asKnownOn, counting),
    firstDay,
    anybodySilent: pieces.silent.some((from) => from < OPEN_END),
  };
}

/**
 * Picks the pieces that count and orders each person's by the rule of the primary post: largest share, permanent,
 * earliest start as delivered, lowest unit number, lowest position
 * code (contract.md 1; CONTRACTS stands in that order).
 * Equal ones stand in one cell, and the one that says why it ended goes first.
 */
function countedPieces(dataset: Dataset, asKnownOn: Day | null, counting: Counting): CountedPieces {
  const all = dataset.pieces;
  const day = knowledgeDay(asKnownOn);
  const source = EMPLOYMENT_SOURCES.indexOf(counting.source);
  const counts = (place: number) =>
    at(all.excluded, place) === COUNTED &&
    at(all.source, place) === source &&
    at(all.knownFrom, place) <= day &&
    day < at(all.knownTo, place);
  const offsets = new Int32Array(dataset.persons.length + 1);
  const chosen = new GrowingColumn();
  let next = 0;
  for (let person = 0; person < dataset.persons.length; person++) {
    const own: number[] = [];
    for (; next < all.length && at(all.person, next) === person; next++) if (counts(next)) own.push(next);
    if (own.length > 1) own.sort((a, b) => betterOwnPost(all, a, b));
    for (const place of own) chosen.push(place);
    offsets[person + 1] = chosen.length;
  }
  const places = chosen.done();
  return {
    offsets,
    place: places,
    from: places.map((place) => at(all.from, place)),
    to: places.map((place) => at(all.to, place)),
    percent: places.map((place) => share(all, place)),
    percentUnknown: places.map((place) => (at(all.percent, place) < 0 ? 1 : 0)),
    contract: places.map((place) => at(all.contract, place)),
    terms: places.map((place) => at(all.terms, place)),
    unit: places.map((place) => at(all.unit, place)),
    subgroup: places.map((place) => at(all.subgroup, place)),
    silent: places.map((place) => at(all.silent, place)),
    endReason: places.map((place) => at(all.endReason, place)),
  };
}

/** Below zero where the first of two pieces goes before the second as primary post; 0 where the rule tells no difference. */
export function betterPost(all: PieceColumns, a: number, b: number): number {
  return (
    share(all, b) - share(all, a) ||
    at(all.contract, a) - at(all.contract, b) ||
    at(all.start, a) - at(all.start, b) ||
    at(all.unit, a) - at(all.unit, b) ||
    at(all.position, a) - at(all.position, b)
  );
}

/** The same for posts of one person, where the one begun first and then the one that says why it ended goes before. */
export function betterOwnPost(all: PieceColumns, a: number, b: number): number {
  return (
    betterPost(all, a, b) ||
    at(all.from, a) - at(all.from, b) ||
    reasonRank(at(all.endReason, a)) - reasonRank(at(all.endReason, b))
  );
}

function share(all: PieceColumns, place: number): number {
  return Math.max(0, at(all.percent, place));
}

function leavesOf(dataset: Dataset, asKnownOn: Day | null, counting: Counting): View['leaves'] {
  const all = dataset.leaves;
  const day = knowledgeDay(asKnownOn);
  const source = EMPLOYMENT_SOURCES.indexOf(counting.source);
  const chosen: number[] = [];
  for (let i = 0; i < all.length; i++) {
    const known = at(all.knownFrom, i) <= day && day < at(all.knownTo, i);
    if (known && at(all.source, i) === source) chosen.push(i);
  }
  const column = (of: Int32Array) => Int32Array.from(chosen, (place) => at(of, place));
  const { offsets } = groupByKey(column(all.person), chosen.length, dataset.persons.length);
  return { offsets, from: column(all.from), to: column(all.to) };
}
