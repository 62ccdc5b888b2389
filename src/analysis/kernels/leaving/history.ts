import { FEWEST_BEGUN_TOGETHER, LONGEST_WITHOUT_LEAVERS_DAYS, OPEN_END } from '../../../terms/index.ts';
import { at } from '../../read-model/columns.ts';
import { knowledgeDay } from '../../read-model/counting-source.ts';
import { EMPLOYMENT_SOURCES } from '../../read-model/dataset.ts';
import type { View } from '../../read-model/view.ts';
import { eachFirstSpell } from '../person-loop.ts';

/** How far back a source can follow people. */
export interface History {
  /** First day from which it tells of those who leave; OPEN_END where it tells of nobody who has left. */
  readonly begins: number;
  /** Days on which the data begin and not the jobs: true first days of those who begin there are not known. */
  readonly together: ReadonlySet<number>;
}

const known = new WeakMap<View, History>();

/**
 * From when people can be followed. An extract holds everybody who is employed when it begins, with their true first day or
 * with the day the system was taken into use, but nobody who had left before: whoever began earlier would seem to stay
 * for ever. So history begins with the first who has left for good; rows of leavers before a whole year without any are
 * stray. It begins no earlier than the day after one on which most of the employed begin together.
 * docs/decisions/0030.
 */
export function historyOf(view: View): History {
  const before = known.get(view);
  if (before !== undefined) return before;
  const together = begunTogether(view);
  const begins = Math.max(firstLeaver(leftForGood(view)), ...[...together].map((day) => day + 1));
  const history = { begins, together };
  known.set(view, history);
  return history;
}

/** First days away, ascending, of those of whom the source tells nothing later: no hourly work, nor on pensioners' terms. */
function leftForGood({ dataset, counting, pieces, asKnownOn }: View): Int32Array {
  const all = dataset.pieces;
  const day = knowledgeDay(asKnownOn);
  const source = EMPLOYMENT_SOURCES.indexOf(counting.source);
  const last = new Int32Array(dataset.persons.length).fill(-OPEN_END);
  for (let i = 0; i < all.length; i++) {
    if (at(all.source, i) !== source || at(all.knownFrom, i) > day || day >= at(all.knownTo, i)) continue;
    const person = at(all.person, i);
    if (at(all.to, i) > at(all.from, i)) last[person] = Math.max(at(last, person), at(all.to, i));
  }
  const counted = (person: number) => at(pieces.offsets, person + 1) > at(pieces.offsets, person);
  return last.filter((to, person) => counted(person) && to <= counting.horizon).sort();
}

/** The first of the leavers after whom no year passes without another. */
function firstLeaver(days: Int32Array): number {
  let first = OPEN_END as number;
  for (let i = 0; i < days.length; i++) {
    if (i === 0 || at(days, i) - at(days, i - 1) > LONGEST_WITHOUT_LEAVERS_DAYS) first = at(days, i);
  }
  return first;
}

function begunTogether(view: View): Set<number> {
  const { from, to } = view.spells;
  const begun = new Map<number, number>();
  eachFirstSpell(view, (_, spell) => {
    begun.set(at(from, spell), (begun.get(at(from, spell)) ?? 0) + 1);
  });
  const [begins, ends] = [from.slice().sort(), to.slice().sort()];
  const employedOn = (day: number) => countUntil(begins, day) - countUntil(ends, day);
  const many = [...begun].filter(([, persons]) => persons >= FEWEST_BEGUN_TOGETHER);
  return new Set(many.filter(([day, persons]) => persons * 2 > employedOn(day)).map(([day]) => day));
}

/** How many of some days in order are not after a day. */
function countUntil(days: Int32Array, day: number): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(days, middle) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
