import { APPRENTICE_SUBGROUPS, EMPLOYMENT_TERMS, EXCLUDED_TERMS, OPEN_END } from '../../../terms/index.ts';
import { EXCLUSION_CODES, type ExclusionCode } from '../../note-codes.ts';
import { at, GrowingColumn } from '../columns.ts';
import { cutByPlacings, type PlacedInTime, placedThen } from '../contexts/placings-in-time.ts';
import { COUNTED, type PieceColumns } from '../dataset.ts';
import type { Known } from '../knowledge.ts';
import { foldMessages, keptOpen } from '../messages/fold-messages.ts';
import type { MessageFolding } from '../messages/messages-in-time.ts';
import { namedByWorkplace, statedBy } from '../messages/stated.ts';
import { EARLIEST, type KnownDays } from '../people/lives.ts';
import { positionKey, type Steps, stepOn } from '../placings.ts';
import type { Reading } from '../reading.ts';
import { SUBGROUP_CODES } from '../subgroup-codes.ts';
import { foldAll } from '../tellings.ts';
import { foldMonth } from './fold-month.ts';
import { compareRows, endReasonOf, type FoldedRow, silentFromOf, tellsAgain } from './folded-row.ts';

type Name = Exclude<keyof PieceColumns, 'length'>;
type Filling = Readonly<Record<Name, GrowingColumn>>;

interface Placing {
  readonly workplaces: readonly PlacedInTime[];
  readonly positions: readonly PlacedInTime[];
  /** Rank of each position's key; positions with the same key have the same. */
  readonly rank: Int32Array;
}

const FOLDING: MessageFolding<FoldedRow> = {
  foldMonth,
  compare: compareRows,
  repeats: tellsAgain,
  workplaceOf: (row) => row.workplace,
  foldMessages: (messages, reported) => keptOpen(foldMessages(messages, reported)),
  isOpen: (row) => row.to === OPEN_END,
  silenced: (row, silentFrom) => (row.to === OPEN_END ? { ...row, silent: silentFrom(row.from) } : row),
};

/** Every employment of every person, folded, split where its unit or group changes, and told apart by X0. */
export function foldPieces({ facts, lives, workplaces, positions }: Reading): PieceColumns {
  const { employments } = facts;
  const { rank, keys } = positionRanks(facts);
  const placing: Placing = { workplaces, positions, rank };
  const filling = newFilling(employments.length);
  const stated = statedBy(facts);
  const read = (i: number): FoldedRow => {
    const row = rowOf(employments, i);
    const endReason = employments.endReason[i] ?? -1;
    if (endReason < 0 && stated === null) return row;
    return { ...row, ...(endReason < 0 ? {} : { endReason }), ...stated?.(i) };
  };
  const alsoNamedIn = namedByWorkplace(facts);
  const told = { rows: { ...employments, read, alsoNamedIn }, folding: FOLDING };
  foldAll(facts, lives, told, (person, source, known) => {
    const pieces: Piece[] = [];
    for (const one of known) addPieces(pieces, one, placing, keys);
    if (pieces.length > 1) pieces.sort(comparePieces);
    for (const piece of pieces) keep(filling, piece, person, source);
  });
  return columnsOf(filling);
}

/** The facts of a row. Written out: a nation has millions, and spreading objects is many times slower. */
function rowOf(employments: Reading['facts']['employments'], i: number): FoldedRow {
  return {
    workplace: at(employments.workplace, i),
    position: at(employments.position, i),
    percent: at(employments.percent, i),
    contract: employments.contract[i] ?? 0,
    terms: employments.terms[i] ?? 0,
    start: at(employments.from, i),
    from: at(employments.from, i),
    to: at(employments.to, i),
  };
}

interface Piece {
  readonly row: FoldedRow;
  /** Days of knowledge. */
  readonly known: KnownDays;
  readonly from: number;
  readonly to: number;
  readonly unit: number;
  readonly subgroup: number;
  readonly position: number;
  readonly excluded: number;
}

/** Adds a row as it was placed on each of the days on which it was known. */
function addPieces(pieces: Piece[], told: Known<FoldedRow>, placing: Placing, noPosition: number): void {
  const { row } = told;
  const workplaces = placing.workplaces[row.workplace] ?? NOWHERE;
  const positions = placing.positions[row.position] ?? UNPLACED;
  const position = row.position < 0 ? noPosition : at(placing.rank, row.position);
  for (const known of cutByPlacings({ from: told.knownFrom, to: told.knownTo }, [workplaces, positions])) {
    const [workplace, group] = [placedThen(workplaces, known.from), placedThen(positions, known.from)];
    const cuts = cutsOf(row, workplace, group);
    for (let i = 0; i < cuts.length; i++) {
      const from = cuts[i] ?? row.from;
      const subgroup = stepOn(group, from);
      const excluded = exclusionOf(told, subgroup);
      pieces.push({
        row,
        known,
        from,
        to: cuts[i + 1] ?? row.to,
        unit: stepOn(workplace, from),
        subgroup,
        position,
        excluded,
      });
    }
  }
}

/** The first days of a row's pieces. */
function cutsOf(row: FoldedRow, workplace: Steps, position: Steps): readonly number[] {
  if (!hasWithin(workplace, row) && !hasWithin(position, row)) return [row.from];
  const cuts = new Set([row.from]);
  for (const day of [...workplace.days, ...position.days]) if (day > row.from && day < row.to) cuts.add(day);
  return [...cuts].sort((a, b) => a - b);
}

function hasWithin({ days }: Steps, { from, to }: FoldedRow): boolean {
  for (const day of days) if (day > from && day < to) return true;
  return false;
}

const NOWHERE: PlacedInTime = [{ from: EARLIEST, to: OPEN_END, steps: { days: [], values: [] } }];
const UNPLACED: PlacedInTime = [
  { from: EARLIEST, to: OPEN_END, steps: { days: [EARLIEST], values: [SUBGROUP_CODES.indexOf('unassigned')] } },
];
const APPRENTICES = new Set(APPRENTICE_SUBGROUPS.map((code) => SUBGROUP_CODES.indexOf(code)));

const excludedAs = (code: ExclusionCode): number => 1 + EXCLUSION_CODES.indexOf(code);
const [NON_STARTER, DUPLICATE, APPRENTICE] = [
  excludedAs('non-starter'),
  excludedAs('duplicate'),
  excludedAs('apprentice'),
];
/** By place of the terms: the exclusion they mean. */
const BY_TERMS = EMPLOYMENT_TERMS.map((terms) =>
  EXCLUDED_TERMS.includes(terms) ? 1 + (EXCLUSION_CODES as readonly string[]).indexOf(terms) : COUNTED,
);

function exclusionOf({ row, duplicate }: Known<FoldedRow>, subgroup: number): number {
  if (row.to <= row.from) return NON_STARTER;
  if (duplicate > 0) return DUPLICATE;
  const byTerms = BY_TERMS[row.terms] ?? COUNTED;
  if (byTerms !== COUNTED) return byTerms;
  return APPRENTICES.has(subgroup) ? APPRENTICE : COUNTED;
}

/** Places of the positions' keys in ascending order, and how many keys there are. */
function positionRanks(facts: Reading['facts']): { rank: Int32Array; keys: number } {
  const own = facts.positions.map(positionKey);
  const sorted = [...new Set(own.filter((key) => key !== null))].sort();
  const place = new Map(sorted.map((key, i) => [key, i]));
  return {
    rank: Int32Array.from(own, (key) => (key === null ? sorted.length : (place.get(key) ?? 0))),
    keys: sorted.length,
  };
}

/** An order that does not depend on the order of rows or deliveries. */
function comparePieces(a: Piece, b: Piece): number {
  return (
    a.from - b.from ||
    a.to - b.to ||
    a.unit - b.unit ||
    a.subgroup - b.subgroup ||
    a.position - b.position ||
    a.row.percent - b.row.percent ||
    a.row.contract - b.row.contract ||
    a.row.terms - b.row.terms ||
    a.row.start - b.row.start ||
    a.known.from - b.known.from ||
    a.known.to - b.known.to ||
    a.excluded - b.excluded ||
    silentFromOf(a.row) - silentFromOf(b.row) ||
    endReasonOf(a.row) - endReasonOf(b.row)
  );
}

function newFilling(expected: number): Filling {
  const column = () => new GrowingColumn(expected);
  return {
    person: column(),
    source: column(),
    from: column(),
    to: column(),
    start: column(),
    percent: column(),
    contract: column(),
    terms: column(),
    unit: column(),
    subgroup: column(),
    position: column(),
    knownFrom: column(),
    knownTo: column(),
    excluded: column(),
    silent: column(),
    endReason: column(),
  };
}

function keep(filling: Filling, piece: Piece, person: number, source: number): void {
  const { row, known } = piece;
  filling.person.push(person);
  filling.source.push(source);
  filling.from.push(piece.from);
  filling.to.push(Math.min(piece.to, OPEN_END));
  filling.start.push(row.start);
  filling.percent.push(row.percent);
  filling.contract.push(row.contract);
  filling.terms.push(row.terms);
  filling.unit.push(piece.unit);
  filling.subgroup.push(piece.subgroup);
  filling.position.push(piece.position);
  filling.knownFrom.push(known.from);
  filling.knownTo.push(known.to);
  filling.excluded.push(piece.excluded);
  filling.silent.push(silentFromOf(row));
  filling.endReason.push(piece.to === row.to ? endReasonOf(row) : -1);
}

function columnsOf(filling: Filling): PieceColumns {
  return {
    length: filling.person.length,
    person: filling.person.done(),
    source: filling.source.done(),
    from: filling.from.done(),
    to: filling.to.done(),
    start: filling.start.done(),
    percent: filling.percent.done(),
    contract: filling.contract.done(),
    terms: filling.terms.done(),
    unit: filling.unit.done(),
    subgroup: filling.subgroup.done(),
    position: filling.position.done(),
    knownFrom: filling.knownFrom.done(),
    knownTo: filling.knownTo.done(),
    excluded: filling.excluded.done(),
    silent: filling.silent.done(),
    endReason: filling.endReason.done(),
  };
}
