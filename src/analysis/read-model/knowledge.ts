import { OPEN_END } from '../../terms/index.ts';
import type { Silence } from './silence.ts';

/** A delivery about one person from one source, ready to be folded. */
export interface Telling<Row> {
  readonly rows: readonly Row[];
  /** First day of the month it speaks of; null where it tells everything the source knows. */
  readonly month: number | null;
  readonly knownOn: number;
  /** OPEN_END while it counts. */
  readonly withdrawnOn: number;
  /** A history that speaks of this workplace only; null = of everything. */
  readonly workplace: number | null;
}

/** How rows of one kind are folded and told apart. */
export interface Folding<Row> {
  readonly foldMonth: (older: readonly Row[], rows: readonly Row[], firstDay: number) => Row[];
  /** A full order: 0 only where nothing differs. */
  readonly compare: (a: Row, b: Row) => number;
  /** True for rows, next to each other in that order, that tell the same thing twice; left out = nothing differs. */
  readonly repeats?: (a: Row, b: Row) => boolean;
  readonly workplaceOf: (row: Row) => number;
  /** True for a row that silence can say something of. */
  readonly isOpen?: (row: Row) => boolean;
  /** The row with the first day of the silence about it; left out where silence says nothing. */
  readonly silenced?: (row: Row, silentFrom: (begun: number) => number) => Row;
}

/** A row as it was known at the end of the days `[knownFrom, knownTo)`. */
export interface Known<Row> {
  readonly row: Row;
  readonly knownFrom: number;
  readonly knownTo: number;
  /** 0 for the first of equal rows, 1, 2 … for its duplicates. */
  readonly duplicate: number;
}

/**
 * Folds what one source told of one person, in the order learnt, and says for every row when it was known.
 * A withdrawn telling does not count from its withdrawal day on.
 */
export function knowledgeOf<Row>(
  tellings: readonly Telling<Row>[],
  folding: Folding<Row>,
  silence: Silence | null = null,
): Known<Row>[] {
  const [only] = tellings;
  if (silence === null && tellings.length === 1 && only?.withdrawnOn === OPEN_END) return knownOnce(only, folding);
  if (silence === null) {
    return knowledgeAlong(eventDays(tellings), (day) => stateOn(tellings, day, folding), folding);
  }
  const states = silencedStates(tellings, folding, silence);
  return knowledgeAlong([...states.keys()], (day) => states.get(day) ?? [], folding);
}

function repeating<Row>({ compare, repeats }: Pick<Folding<Row>, 'compare' | 'repeats'>): (a: Row, b: Row) => boolean {
  return repeats ?? ((a, b) => compare(a, b) === 0);
}

/** What was told once and never taken back, which is most of what is told: as known from that day on. */
function knownOnce<Row>({ rows, knownOn }: Telling<Row>, folding: Folding<Row>): Known<Row>[] {
  const isRepeat = repeating(folding);
  const known: Known<Row>[] = [];
  for (const row of [...rows].sort(folding.compare)) {
    const last = known.at(-1);
    const duplicate = last !== undefined && isRepeat(last.row, row) ? last.duplicate + 1 : 0;
    known.push({ row, knownFrom: knownOn, knownTo: OPEN_END, duplicate });
  }
  return known;
}

/** What is known on each day on which a telling or a silence begins or ends. Silence says nothing of what has ended. */
function silencedStates<Row>(
  tellings: readonly Telling<Row>[],
  folding: Folding<Row>,
  silence: Silence,
): Map<number, readonly Row[]> {
  const { silenced = (row: Row) => row, isOpen = () => false } = folding;
  const own = new Set(eventDays(tellings));
  const states = new Map<number, readonly Row[]>();
  let told: readonly Row[] = [];
  let open = false;
  for (const day of [...new Set([...own, ...silence.days])].sort((a, b) => a - b)) {
    if (own.has(day)) {
      told = stateOn(tellings, day, folding);
      open = told.some(isOpen);
    } else if (!open) continue;
    const silentFrom = silence.fromOn(day);
    states.set(day, open ? told.map((row) => silenced(row, silentFrom)) : told);
  }
  return states;
}

/** What was known when, from what is known on each of the days on which something became known. Days ascending. */
export function knowledgeAlong<Row>(
  days: readonly number[],
  state: (day: number) => readonly Row[],
  folding: Pick<Folding<Row>, 'compare' | 'repeats'>,
): Known<Row>[] {
  const result: Known<Row>[] = [];
  let known: Known<Row>[] = [];
  for (const day of days) known = turnOver(known, state(day), { day, result, folding });
  for (const open of known) result.push(open);
  return result;
}

function eventDays<Row>(tellings: readonly Telling<Row>[]): number[] {
  const days = new Set<number>();
  for (const telling of tellings) {
    days.add(telling.knownOn);
    if (telling.withdrawnOn !== OPEN_END) days.add(telling.withdrawnOn);
  }
  return [...days].sort((a, b) => a - b);
}

/**
 * What counts at the end of a day, in the order to be folded: as learnt, but the months that follow one another without a
 * history between them as the calendar has them. A month that comes late, or is corrected, does not undo later months.
 */
function countingOn<Row>(tellings: readonly Telling<Row>[], day: number): Telling<Row>[] {
  const counting = tellings.filter((telling) => telling.knownOn <= day && telling.withdrawnOn > day);
  const first = counting.findLastIndex((telling) => telling.month === null && telling.workplace === null);
  return counting.slice(Math.max(0, first)).sort((a, b) => (a.month ?? -OPEN_END) - (b.month ?? -OPEN_END));
}

/** All that counts at the end of a day, sorted. */
function stateOn<Row>(tellings: readonly Telling<Row>[], day: number, folding: Folding<Row>): Row[] {
  let state: readonly Row[] = [];
  for (const telling of countingOn(tellings, day)) {
    if (telling.month !== null) state = folding.foldMonth(state, telling.rows, telling.month);
    else {
      const elsewhere = state.filter(
        (row) => telling.workplace !== null && folding.workplaceOf(row) !== telling.workplace,
      );
      state = [...elsewhere, ...telling.rows];
    }
  }
  return [...state].sort(folding.compare);
}

interface Turn<Row> {
  readonly day: number;
  readonly result: Known<Row>[];
  readonly folding: Pick<Folding<Row>, 'compare' | 'repeats'>;
}

/** Goes along both sorted lists: what is gone is closed, what is new is opened, the rest stays as it was known. */
function turnOver<Row>(before: readonly Known<Row>[], after: readonly Row[], turn: Turn<Row>): Known<Row>[] {
  const { day, result, folding } = turn;
  const next: Known<Row>[] = [];
  let i = 0;
  let previous: Row | null = null;
  let duplicate = 0;
  const isRepeat = repeating(folding);
  for (const row of after) {
    duplicate = previous !== null && isRepeat(previous, row) ? duplicate + 1 : 0;
    previous = row;
    let old = before[i];
    while (old !== undefined && folding.compare(old.row, row) < 0) {
      result.push({ ...old, knownTo: day });
      old = before[++i];
    }
    if (old !== undefined && folding.compare(old.row, row) === 0 && old.duplicate === duplicate) {
      next.push(old);
      i++;
    } else next.push({ row, knownFrom: day, knownTo: OPEN_END, duplicate });
  }
  for (const old of before.slice(i)) result.push({ ...old, knownTo: day });
  return next;
}
