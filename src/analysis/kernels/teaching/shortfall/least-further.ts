import { at } from '../../../read-model/columns.ts';
import { type Giving, type PriceOf, pairOf } from './giving.ts';
import { furtherPrice, type Laid, type Node } from './laid.ts';

/** What a study could bring: its price, and the most hours it could move. */
interface Offer {
  readonly price: number;
  readonly hours: number;
}

interface Standing {
  readonly laid: Laid;
  readonly node: Node;
  /** Hours that are to be given yet, and cannot without studying. */
  readonly lacking: number;
}

/**
 * A price below which what lacks cannot be had: the lines that lack hours, with all whose teachers could help them, need so many
 * hours from others, and whoever has hours left must bring so many out. No study brings more than its teacher's hours, or
 * than its lines need. Never more than the true price; `room` or more where it is at least that.
 */
export function leastFurther({ laid, node, lacking }: Standing, room: number): number {
  if (room === Number.POSITIVE_INFINITY) return 0;
  const priceOf = furtherPrice(laid, node);
  const into = cheapestSum(offersInto(laid, node, priceOf), lacking, room);
  if (into >= room) return into;
  return Math.max(into, cheapestSum(offersOut(laid, node, priceOf), lacking, room));
}

/** Studies that open a line which lacks hours, or whose teachers could help there, to somebody who could not help. */
function offersInto(laid: Laid, { giving }: Node, priceOf: PriceOf): readonly Offer[] {
  const inside = helping(giving, priceOf);
  return offersOf(laid, priceOf, {
    teacher: (teacher) => !inside.teachers.has(teacher),
    line: (line) => inside.lines.has(line),
  });
}

/** Studies of those who have hours left, or could be given some by those, in what they do not reach. */
function offersOut(laid: Laid, { giving }: Node, priceOf: PriceOf): readonly Offer[] {
  const inside = withHoursLeft(giving, priceOf);
  return offersOf(laid, priceOf, {
    teacher: (teacher) => inside.teachers.has(teacher),
    line: (line) => !inside.lines.has(line),
  });
}

interface Chosen {
  readonly teacher: (teacher: number) => boolean;
  readonly line: (line: number) => boolean;
}

/** One offer for each teacher and subject: its cheapest study, and all its lines. */
function offersOf(laid: Laid, priceOf: PriceOf, chosen: Chosen): readonly Offer[] {
  const lines = [...laid.hours.keys()].filter(chosen.line);
  const teachers = [...laid.capacity.keys()].filter(chosen.teacher);
  return teachers.flatMap((teacher) => {
    const open = lines
      .map((line) => ({ line, price: priceOf(teacher, line) }))
      .filter(({ price }) => price < Number.POSITIVE_INFINITY);
    const subjects = [...new Set(open.map(({ line }) => at(laid.subjectOf, line)))];
    return subjects.map((subject): Offer => {
      const own = open.filter(({ line }) => at(laid.subjectOf, line) === subject);
      const needed = own.reduce((sum, { line }) => sum + at(laid.hours, line), 0);
      return { price: Math.min(...own.map(({ price }) => price)), hours: Math.min(at(laid.capacity, teacher), needed) };
    });
  });
}

interface Inside {
  readonly lines: ReadonlySet<number>;
  readonly teachers: ReadonlySet<number>;
}

/** Lines that lack hours; teachers who may give them; the lines those give now, and so on. */
function helping(giving: Giving, priceOf: PriceOf): Inside {
  const { mayGive, gives } = tiesOf(giving, priceOf);
  const lines = new Set([...giving.left.keys()].filter((line) => at(giving.left, line) > 0));
  const teachers = new Set<number>();
  // What is added while a set is gone through is gone through, too.
  for (const line of lines)
    for (const teacher of mayGive(line)) {
      if (teachers.has(teacher)) continue;
      teachers.add(teacher);
      for (const own of gives(teacher)) lines.add(own);
    }
  return { lines, teachers };
}

/** Teachers with hours left; the lines they may give; the teachers who give those now, and so on. */
function withHoursLeft(giving: Giving, priceOf: PriceOf): Inside {
  const { mayBeGiven, givenBy } = tiesOf(giving, priceOf);
  const teachers = new Set([...giving.free.keys()].filter((teacher) => at(giving.free, teacher) > 0));
  const lines = new Set<number>();
  for (const teacher of teachers)
    for (const line of mayBeGiven(teacher)) {
      if (lines.has(line)) continue;
      lines.add(line);
      for (const one of givenBy(line)) teachers.add(one);
    }
  return { lines, teachers };
}

/** Who may give what, and who gives it now. */
function tiesOf(giving: Giving, priceOf: PriceOf) {
  const { given, left, free } = giving;
  const [lines, teachers] = [[...left.keys()], [...free.keys()]];
  const isGiven = (teacher: number, line: number) => at(given, pairOf(giving, teacher, line)) > 0;
  return {
    mayGive: (line: number) => teachers.filter((teacher) => priceOf(teacher, line) === 0),
    mayBeGiven: (teacher: number) => lines.filter((line) => priceOf(teacher, line) === 0),
    gives: (teacher: number) => lines.filter((line) => isGiven(teacher, line)),
    givenBy: (line: number) => teachers.filter((teacher) => isGiven(teacher, line)),
  };
}

/** The least price of offers that bring so many hours together; `room` where none does for less. Method: knapsack. */
function cheapestSum(offers: readonly Offer[], needed: number, room: number): number {
  const step = offers.reduce((common, { price }) => commonOf(common, price), 0);
  if (step === 0) return room;
  const hours = new Float64Array(Math.ceil(room / step));
  for (const offer of offers) {
    const own = offer.price / step;
    for (let price = hours.length - 1; price >= own; price--)
      hours[price] = Math.max(hours[price] as number, (hours[price - own] as number) + offer.hours);
  }
  const found = hours.findIndex((sum) => sum >= needed);
  return found < 0 ? room : found * step;
}

/** The greatest whole number that divides both. */
function commonOf(one: number, other: number): number {
  return other === 0 ? one : commonOf(other, one % other);
}
