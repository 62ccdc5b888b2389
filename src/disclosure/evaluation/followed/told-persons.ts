import { type FollowedPerson, type FollowedSets, grouped } from '../../../analysis/index.ts';
import { addMonths, type Day } from '../../../terms/index.ts';
import type { ToldParts } from '../told-sides.ts';

/** A design that follows persons, laid out. */
export type LaidPersons = Pick<FollowedSets, 'sets' | 'steps' | 'followed'>;

/**
 * How much of a difference between followed persons may be told. Whoever knows all of a side but few works those few out of it: so those who
 * went, and those who stayed, are none or enough on each side, in every step for effects by step. Two designs tell of whom they do not have in
 * common: so the persons are parted by the set and side they are in, in this and in every earlier design that tells anything, and each part
 * has enough of them, as have those who went and those who stayed of each pair of sides. Where two follow the same persons over other days,
 * so has each way of having gone by the one and by the other. The public figures tell of the whole of a side, so those who are compared with
 * nobody are such a part too. The years before an action are told of apart, and held beside what else tells of any of their days.
 */
export function toldPersons(own: LaidPersons, earlier: readonly LaidPersons[], fewest: number): ToldParts {
  const telling: LaidPersons[] = [];
  for (const one of earlier) if (toldBeside(one, telling, fewest) !== 'verdict') telling.push(one);
  return toldBeside(own, telling, fewest);
}

function toldBeside(own: LaidPersons, telling: readonly LaidPersons[], fewest: number): ToldParts {
  const alone = toldAlone(own, fewest);
  const beside = telling.filter((one) => isOfTheSame(own, one));
  if (alone === 'verdict' || beside.length === 0) return alone;
  const places = [own, ...beside].map(placesIn);
  const persons = [...new Set(places.flatMap((of) => [...of.keys()]))];
  const parted = persons.map((person) => places.map((of) => of.get(person) ?? OUT));
  const isEnough = (some: readonly unknown[]) => some.length >= fewest;
  const parts = grouped(parted, (in_) => in_.map(({ part }) => part).join());
  if (![...parts.values()].every(isEnough)) return 'verdict';
  const ways = grouped(parted, (in_) => {
    // Over the same days designs tell the same of the same persons: whether they went, and in which step where each tells so.
    const isOneTime = new Set(in_.flatMap(({ days }) => (days === '' ? [] : [days]))).size <= 1;
    return in_.map(({ side, went }) => `${side} ${isOneTime ? went.replace(/\d+/g, 'gone') : went}`).join();
  });
  return [...ways.values()].every(isEnough) ? alone : 'verdict';
}

/** Whether two tell of the same time: since an action, or of days that both have. */
function isOfTheSame(own: LaidPersons, other: LaidPersons): boolean {
  if (own.steps.back === 0 && other.steps.back === 0) return true;
  const [one, two] = [daysOf(own), daysOf(other)];
  return one.first < two.last && two.first < one.last;
}

function daysOf({ followed, steps }: LaidPersons) {
  const [first, last] = followed.reduce(
    ([least, most], { from }) => [Math.min(least, from), Math.max(most, from)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  return { first, last: Number.isFinite(last) ? addMonths(last as Day, steps.steps * steps.months) : last };
}

/** Those who are compared with nobody, by group and side. */
function leftOut({ sets, followed }: LaidPersons): readonly (readonly FollowedPerson[])[] {
  const compared = new Set(sets.flatMap(({ persons }) => persons));
  const left = followed.filter((one) => !compared.has(one));
  return [...grouped(left, ({ wave, treated }) => `${wave} ${treated}`).values()];
}

interface Place {
  /** Set and side in a design; the same for all whose sum it could tell. */
  readonly part: string;
  readonly side: string;
  /** The days between which the design tells that somebody went. */
  readonly days: string;
  readonly went: string;
}

/** What begins the name of a part that is compared with nobody. */
const LEFT = 'left ';

const OUT: Place = { part: 'out', side: 'out', days: '', went: '' };

/** Where each person is in a design; one compared with two groups is in two places at once. */
function placesIn(own: LaidPersons): ReadonlyMap<number, Place> {
  const { sets, steps } = own;
  const places = new Map<number, Place>();
  const put = (persons: readonly FollowedPerson[], n: string) => {
    for (const { person, treated, from, wentIn, until } of persons) {
      const before = places.get(person) ?? { part: '', side: '', days: '', went: '' };
      const side = `${n.startsWith(LEFT) ? LEFT : ''}${treated ? 'with' : 'without'}`;
      places.set(person, {
        part: `${before.part}${n} ${side} ${until};`,
        side: `${before.side}${side};`,
        days: `${before.days}${from} ${steps.months} ${steps.steps};`,
        went: `${before.went}${wentIn};`,
      });
    }
  };
  for (const [n, { persons }] of sets.entries()) put(persons, String(n));
  for (const [n, persons] of leftOut(own).entries()) put(persons, `${LEFT}${n}`);
  return places;
}

function toldAlone(own: LaidPersons, fewest: number): ToldParts {
  const { sets, steps } = own;
  const persons = sets.flatMap((set) => set.persons);
  const sides = [
    ...[true, false].map((isTreated) => persons.filter(({ treated }) => treated === isTreated)),
    ...leftOut(own),
  ];
  const isTold = (count: number) => count === 0 || count >= fewest;
  const isSafe = (side: readonly FollowedPerson[]) => {
    const went = side.filter(({ wentIn }) => wentIn !== null).length;
    return side.length >= fewest && isTold(went) && isTold(side.length - went);
  };
  if (!sides.every(isSafe)) return 'verdict';
  const inSteps = Array.from({ length: steps.steps }, (_, step) =>
    sides.map((side) => side.filter(({ wentIn }) => wentIn === step + 1).length),
  );
  return inSteps.flat().every(isTold) ? 'all' : 'no-periods';
}
