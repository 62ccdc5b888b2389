import type { NaiveEstimate } from './cell.ts';
import { type Known, lifeOf } from './person.ts';
import { ageOf, firstAwayAfter, mayReturn, whyAway, yearsUntil } from './why.ts';

export interface NaiveRetirements {
  readonly years: number;
  /** By age up to 70: at risk, retired. */
  readonly byAge: ReadonlyMap<number, readonly [number, number]>;
  readonly open: boolean;
}

const counted = new WeakMap<Known, Map<number, NaiveRetirements>>();

/** Everybody at risk of retiring in the years until a day, and who did. */
export function retirementsUntil(known: Known, day: number): NaiveRetirements {
  const all = counted.get(known) ?? new Map<number, NaiveRetirements>();
  counted.set(known, all);
  const found = all.get(day) ?? countRetirements(known, day);
  all.set(day, found);
  return found;
}

function countRetirements(known: Known, day: number): NaiveRetirements {
  const byAge = new Map<number, [number, number]>();
  const years = yearsUntil(known, day);
  let open = false;
  const look = (person: number, from: number, to: number) => {
    const age = ageOf(known, person, from);
    if (lifeOf(known, person).get(from)?.active !== true || age === null) return;
    const away = firstAwayAfter(known, person, from);
    const retired = away <= to && ['retired', 'inferred'].includes(whyAway(known, person, away) ?? '');
    const cell = byAge.get(Math.min(age, 70)) ?? [0, 0];
    byAge.set(Math.min(age, 70), [cell[0] + 1, cell[1] + (retired ? 1 : 0)]);
    open ||= retired && mayReturn(known, away);
  };
  for (const [from, to] of years) for (const person of known.world.persons.keys()) look(person, from, to);
  return { years: years.length, byAge, open };
}

/** At risk and retired at an age, with neighbours where nobody was at risk: one year to each side, two, and so on. */
function around(byAge: NaiveRetirements['byAge'], age: number): Map<number, readonly [number, number]> {
  for (let away = 0; ; away++) {
    const near = [...byAge].filter(([other]) => Math.abs(other - age) <= away);
    if (near.length > 0) return new Map(near);
  }
}

export interface NaiveExposure extends NaiveEstimate {
  readonly expected: number;
}

/** Expected to retire of some ages, its share and how far it may be off. */
export function naiveExposure({ byAge }: NaiveRetirements, ages: readonly number[]): NaiveExposure {
  if (byAge.size === 0 || ages.length === 0) return { expected: 0, value: null, low: null, high: null };
  const ageThen = (age: number, j: number) => Math.min(Math.min(age, 70) + j, 70);
  const hazard = (age: number) => {
    const near = [...around(byAge, age).values()];
    return near.reduce((sum, [, gone]) => sum + gone, 0) / near.reduce((sum, [risk]) => sum + risk, 0);
  };
  const five = [0, 1, 2, 3, 4];
  const chances = ages.map((age) => 1 - five.reduce((stays, j) => stays * (1 - hazard(ageThen(age, j))), 1));
  const slope = new Map<number, number>();
  for (const age of ages) {
    for (const j of five) {
      const rest = five.reduce((stays, i) => (i === j ? stays : stays * (1 - hazard(ageThen(age, i)))), 1);
      const near = around(byAge, ageThen(age, j));
      const all = [...near.values()].reduce((sum, [risk]) => sum + risk, 0);
      for (const [other, [risk]] of near) slope.set(other, (slope.get(other) ?? 0) + (rest * risk) / all);
    }
  }
  const ofHazards = [...slope].reduce((sum, [age, by]) => {
    const [risk, gone] = byAge.get(age) ?? [1, 0];
    return sum + (by * by * (gone / risk) * (1 - gone / risk)) / risk;
  }, 0);
  const ofPersons = chances.reduce((sum, chance) => sum + chance * (1 - chance), 0);
  const expected = Math.round(chances.reduce((sum, chance) => sum + chance, 0) * 10_000) / 10_000;
  const [value, half] = [expected / ages.length, (1.959963984540054 * Math.sqrt(ofHazards + ofPersons)) / ages.length];
  return { expected, value, low: Math.max(0, value - half), high: Math.min(1, value + half) };
}
