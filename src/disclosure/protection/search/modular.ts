/** 2³¹ − 1, a prime: whole numbers below it multiply in two halves without leaving what a double holds exactly. */
export const PRIME = 2_147_483_647;

/** a × b modulo the prime, for 0 ≤ a, b < prime. No intermediate exceeds 2⁴⁸. */
export function times(a: number, b: number): number {
  return (((a * (b >>> 16)) % PRIME) * 65_536 + a * (b & 65_535)) % PRIME;
}

/** 1 ÷ a modulo the prime, for a ≠ 0 (extended Euclid; the factors stay below the prime). */
export function inverse(a: number): number {
  let [left, right] = [a, PRIME];
  let [x, y] = [1, 0];
  while (left > 1) {
    const whole = Math.floor(right / left);
    [left, right] = [right - whole * left, left];
    [x, y] = [y - whole * x, x];
    if (left === 0) return 0;
  }
  return ((x % PRIME) + PRIME) % PRIME;
}

/** A sparse vector: value by place, never zero. */
export type Sparse = Map<number, number>;

/** v − factor × w, in place. */
export function subtract(v: Sparse, w: Sparse, factor: number): void {
  for (const [at, value] of w) {
    const rest = ((v.get(at) ?? 0) + PRIME - times(factor, value)) % PRIME;
    if (rest === 0) v.delete(at);
    else v.set(at, rest);
  }
}

/** A text that two vectors share exactly where one is a multiple of the other. */
export function shapeOf(v: Sparse): string {
  const places = [...v.keys()].sort((a, b) => a - b);
  const scale = inverse(v.get(places[0] ?? -1) ?? 1);
  return places.map((at) => `${at}:${times(v.get(at) ?? 0, scale)}`).join(' ');
}
