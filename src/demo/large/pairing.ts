import { at, type Chance } from '../chance.ts';
import { DISTRICTS, RATIO_EXPOSED, RATIO_OTHER } from './districts.ts';

/** An ordinary school before it has its staff. */
export interface Seat {
  readonly type: 'barneskole' | 'ungdomsskole' | '1-10';
  readonly district: number;
  readonly exposed: boolean;
  readonly pupils: number;
}

const SMALLEST_RATIO = 1.5;
const LARGEST_RATIO = 7.2;
const TURNS = 60_000;

interface Sum {
  pupils: number;
  employees: number;
}

/** How far the ratios are from what was published: by district, and by living conditions. */
interface Balance {
  readonly districts: Sum[];
  readonly conditions: Sum[];
}

const startsAtGradeOne = (seat: Seat): boolean => seat.type !== 'ungdomsskole';

function put(balance: Balance, seat: Seat, pupils: number, employees: number): void {
  const sums = [at(balance.districts, seat.district)];
  if (startsAtGradeOne(seat)) sums.push(at(balance.conditions, seat.exposed ? 0 : 1));
  for (const sum of sums) {
    sum.pupils += pupils;
    sum.employees += employees;
  }
}

function distance(balance: Balance): number {
  const off = (sum: Sum, wanted: number): number => (sum.pupils / sum.employees - wanted) ** 2;
  const [hard, other] = [at(balance.conditions, 0), at(balance.conditions, 1)];
  const districts = balance.districts.map((sum, place) => off(sum, at(DISTRICTS, place).aim));
  return districts.reduce((total, one) => total + one, 0) + off(hard, RATIO_EXPOSED) + off(other, RATIO_OTHER);
}

function believable(seat: Seat, employees: number): boolean {
  const ratio = seat.pupils / employees;
  return ratio >= SMALLEST_RATIO && ratio <= LARGEST_RATIO;
}

/** Larger schools get more staff, and more of it where living conditions are hard. */
function firstGuess(seats: readonly Seat[], sizes: Readonly<Record<Seat['type'], readonly number[]>>, chance: Chance) {
  const employees = new Array<number>(seats.length).fill(0);
  for (const type of ['barneskole', 'ungdomsskole', '1-10'] as const) {
    const wanted = seats
      .map((seat, place) => ({ seat, place }))
      .filter(({ seat }) => seat.type === type)
      .map(({ seat, place }) => {
        const ratio = at(DISTRICTS, seat.district).aim * (seat.exposed ? 0.93 : 1);
        return { place, want: (seat.pupils / ratio) * chance.normal(1, 0.08) };
      })
      .toSorted((a, b) => a.want - b.want);
    wanted.forEach(({ place }, rank) => {
      employees[place] = at(sizes[type], rank);
    });
  }
  return employees;
}

/**
 * Gives each school its number of employees, from the published sizes of its kind, so that pupils per employee come
 * out as published by district and by living conditions. Two schools of a kind change staff where that brings it nearer.
 */
export function pairStaff(
  seats: readonly Seat[],
  sizes: Readonly<Record<Seat['type'], readonly number[]>>,
  chance: Chance,
): number[] {
  const employees = firstGuess(seats, sizes, chance);
  const empty = (): Sum => ({ pupils: 0, employees: 0 });
  const balance: Balance = { districts: DISTRICTS.map(empty), conditions: [empty(), empty()] };
  seats.forEach((seat, place) => {
    put(balance, seat, seat.pupils, at(employees, place));
  });
  let best = distance(balance);
  for (let turn = 0; turn < TURNS; turn++) {
    const [a, b] = [chance.whole(0, seats.length - 1), chance.whole(0, seats.length - 1)];
    const [first, second] = [at(seats, a), at(seats, b)];
    const [here, there] = [at(employees, a), at(employees, b)];
    if (first.type !== second.type || !believable(first, there) || !believable(second, here)) continue;
    put(balance, first, 0, there - here);
    put(balance, second, 0, here - there);
    const now = distance(balance);
    if (now < best) {
      best = now;
      employees[a] = there;
      employees[b] = here;
    } else {
      put(balance, first, 0, here - there);
      put(balance, second, 0, there - here);
    }
  }
  return employees;
}
