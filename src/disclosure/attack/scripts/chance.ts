/** Chance with a seed, so that an attack is the same each time: Lehmer's steps (Park and Miller 1988). */
export interface Chance {
  /** A whole number from 0 to below `end`. */
  readonly below: (end: number) => number;
  /** One of some things. */
  readonly pick: <Thing>(from: readonly Thing[]) => Thing;
  /** Some of them, in their order. */
  readonly some: <Thing>(from: readonly Thing[], count: number) => readonly Thing[];
}

const MODULUS = 2_147_483_647;
const STEP = 48_271;

export function openChance(seed: number): Chance {
  let state = (Math.abs(Math.trunc(seed)) % (MODULUS - 1)) + 1;
  const below = (end: number) => {
    state = (state * STEP) % MODULUS;
    return Math.floor((state / MODULUS) * end);
  };
  const pick = <Thing>(from: readonly Thing[]): Thing => {
    const one = from[below(from.length)];
    if (one === undefined) throw new Error('nothing to pick from');
    return one;
  };
  return {
    below,
    pick,
    some: (from, count) => {
      const left = from.map((_, i) => i);
      const taken = new Set(
        Array.from({ length: Math.min(count, left.length) }, () => left.splice(below(left.length), 1)[0]),
      );
      return from.filter((_, i) => taken.has(i));
    },
  };
}
