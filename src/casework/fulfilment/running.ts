import { canonicalPersons, EMPLOYMENT_SOURCES, type Facts, plainKey } from '../../record/index.ts';
import { tenureOf } from '../../requirements/index.ts';
import {
  bridges,
  CONTRACTS,
  type Day,
  OCCUPATION_CODES,
  OPEN_END,
  type PersonKey,
  parsePersonKey,
  parseUnitNumber,
  staffGroupOf,
  type UnitNumber,
} from '../../terms/index.ts';

/** Somebody in a teaching post today. */
export interface Running {
  readonly person: PersonKey;
  readonly unit: UnitNumber;
  readonly post: string;
  /** The first day in a teaching post at the owner, in this stretch of employment. */
  readonly start: Day;
  /** The first day of the contract that runs: what a legal basis is held against. */
  readonly contractFrom: Day;
  /** Null where the employment is open. */
  readonly lastDay: Day | null;
  readonly tenure: 'PERMANENT' | 'TEMPORARY' | null;
}

type Read = Pick<
  Facts,
  | 'deliveries'
  | 'employments'
  | 'persons'
  | 'workplaces'
  | 'positions'
  | 'workplacePlacings'
  | 'positionPlacings'
  | 'units'
  | 'settings'
>;

interface Piece {
  readonly unit: UnitNumber | null;
  readonly post: string;
  readonly from: Day;
  /** First day not employed. */
  readonly to: Day;
  readonly percent: number;
  readonly contract: number;
}

/**
 * Everybody in a teaching post on a day, once: in the post with the largest share of those that run. Of each person the latest
 * delivery of the source that counts is believed; of a source that comes by the month, only whoever is in the last month.
 */
export function runningTeachers(facts: Read, today: Day): readonly Running[] {
  return [...piecesByPerson(facts, today)].flatMap(([place, pieces]): readonly Running[] => {
    const person = parsePersonKey(facts.persons.key[place] ?? '');
    const now = pieces
      .filter((piece) => piece.from <= today && piece.to > today && piece.unit !== null)
      .toSorted((a, b) => b.percent - a.percent || a.from - b.from)[0];
    const unit = now?.unit ?? null;
    if (person === null || now === undefined || unit === null) return [];
    return [
      {
        ...{ person, unit, post: now.post },
        start: beginningOf(now, pieces, facts.settings.gapRule),
        contractFrom: now.from,
        lastDay: now.to === OPEN_END ? null : ((now.to - 1) as Day),
        tenure: tenureOf(CONTRACTS[now.contract]),
      },
    ];
  });
}

/** Backwards through pieces that meet or have a hole that is bridged. */
function beginningOf(now: Piece, pieces: readonly Piece[], rule: Facts['settings']['gapRule']): Day {
  let start = now.from;
  for (const piece of pieces.toSorted((a, b) => b.to - a.to)) {
    if (piece.from < start && (piece.to >= start || bridges(rule, piece.to, start))) start = piece.from;
  }
  return start;
}

/** Pieces in teaching posts by place of the person. */
function piecesByPerson(facts: Read, today: Day): ReadonlyMap<number, readonly Piece[]> {
  const { rank, monthly, last } = deliveriesThatCount(facts);
  const pieceAt = pieceReader(facts, today);
  const told = rowsTold(facts, rank);
  const latest = new Map<number, number>();
  for (const { person, rank: n } of told) latest.set(person, Math.max(latest.get(person) ?? -1, n));
  const pieces = new Map<number, Piece[]>();
  for (const { row, person, rank: n } of told) {
    const believed = n === latest.get(person) && (!monthly || n === last);
    const piece = believed ? pieceAt(row) : null;
    if (piece !== null) pieces.set(person, [...(pieces.get(person) ?? []), piece]);
  }
  return pieces;
}

/** Places of the deliveries that count, each with its rank in the order they were known. */
function deliveriesThatCount(facts: Read) {
  const { deliveries } = facts;
  const source = sourceThatCounts(facts);
  const order = deliveries
    .map((one, place) => ({ ...one, place }))
    .filter((one) => one.source === source && one.withdrawnOn === null)
    .toSorted((a, b) => a.knownOn - b.knownOn || a.place - b.place);
  return {
    rank: new Map(order.map(({ place }, n) => [place, n])),
    last: order.length - 1,
    monthly: order.at(-1)?.extent?.kind === 'month',
  };
}

/** Rows of the deliveries that count: whose each is, and of which delivery by rank. */
function rowsTold({ employments, persons }: Read, rank: ReadonlyMap<number, number>) {
  // Of somebody with two numbers the later one counts.
  const canonical = canonicalPersons(persons.links ?? []);
  return Array.from({ length: employments.length }, (_, row) => row).flatMap((row) => {
    const n = rank.get(employments.delivery[row] ?? -1);
    const person = employments.person[row] ?? 0;
    return n === undefined ? [] : [{ row, person: canonical.get(person) ?? person, rank: n }];
  });
}

/** Reads a row; null for one in another post than a teacher's. */
function pieceReader(facts: Read, today: Day): (row: number) => Piece | null {
  const { employments } = facts;
  const teaching = teachingPositions(facts, today);
  const units = unitsOfWorkplaces(facts, today);
  return (row) => {
    const post = teaching.get(employments.position[row] ?? -1);
    if (post === undefined) return null;
    return {
      unit: units[employments.workplace[row] ?? -1] ?? null,
      post,
      from: (employments.from[row] ?? 0) as Day,
      to: (employments.to[row] ?? 0) as Day,
      percent: employments.percent[row] ?? 0,
      contract: employments.contract[row] ?? 0,
    };
  };
}

/** As figures choose it (decision 0009): the owner's choice, else the first with a delivery. */
function sourceThatCounts({ deliveries, settings }: Read): string {
  if (settings.countingSource !== 'auto') return settings.countingSource;
  const live = new Set(deliveries.filter(({ withdrawnOn }) => withdrawnOn === null).map(({ source }) => source));
  return EMPLOYMENT_SOURCES.find((source) => live.has(source)) ?? EMPLOYMENT_SOURCES[0];
}

/** Places of positions that teachers have, with what they are called. */
function teachingPositions({ positions, positionPlacings }: Read, today: Day): ReadonlyMap<number, string> {
  const holds = positionPlacings.filter(({ from, to }) => from <= today && to > today);
  const placed = new Map(holds.map(({ position, subgroup }) => [plainKey(position), subgroup]));
  return new Map(
    positions.flatMap(({ code, title }, place): readonly (readonly [number, string])[] => {
      const own = code.replace(/^title:/, '');
      const subgroup =
        placed.get(plainKey(own)) ?? placed.get(plainKey(title ?? '')) ?? OCCUPATION_CODES[code]?.subgroup;
      return subgroup !== undefined && staffGroupOf(subgroup) === 'teacher' ? [[place, title ?? own]] : [];
    }),
  );
}

function unitsOfWorkplaces({ workplaces, workplacePlacings, units }: Read, today: Day): readonly (UnitNumber | null)[] {
  const holds = workplacePlacings.filter(({ from, to }) => from <= today && to > today);
  const placed = new Map(holds.map(({ workplace, unit }) => [plainKey(workplace), unit]));
  const known = new Set(units.map(({ unit }) => unit));
  return workplaces.map((workplace) => {
    const own = parseUnitNumber(workplace);
    return placed.get(plainKey(workplace)) ?? (own !== null && known.has(own) ? own : null);
  });
}
