import type { SeenBridge } from '../seen-bridge.ts';

/** What somebody with nothing but a published bridge can count: persons over and under the line at each figure shown. */
export interface WorkedOut {
  readonly gone: number;
  readonly base: number;
}

type Told = Pick<SeenBridge, 'from' | 'to' | 'lines'>;

/**
 * Works every figure out from the first one and the persons of the lines. What a line does not tell is taken to be known
 * from elsewhere: the exact fractions, or the figures themselves as they are published.
 */
export function figuresWorkedOut({ lines }: Pick<Told, 'lines'>, known: readonly WorkedOut[]): WorkedOut[] {
  const first = known[0] ?? { gone: 0, base: 0 };
  const figures = [first];
  for (const [i, { persons }] of lines.entries()) {
    const [before, after] = [figures.at(-1) ?? first, known[i + 1] ?? first];
    const gone = persons.numerator === null ? after.gone : before.gone + persons.numerator;
    figures.push({ gone, base: persons.denominator === null ? after.base : before.base + persons.denominator });
  }
  return figures;
}

/** Every count of persons those figures tell of: each, what is left over, and all differences between neighbours. */
export function countsWorkedOut(figures: readonly WorkedOut[]): number[] {
  const own = figures.flatMap(({ gone, base }) => [gone, base, base - gone]);
  const between = figures.slice(1).flatMap((after, i) => {
    const before = figures[i] ?? after;
    return [after.gone - before.gone, after.base - before.base, after.base - after.gone - (before.base - before.gone)];
  });
  return [...own, ...between].map(Math.abs);
}

export const isFew = (count: number, fewest: number): boolean => count >= 1 && count < fewest;
