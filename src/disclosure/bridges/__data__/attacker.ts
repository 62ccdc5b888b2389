import type { SeenBridge } from '../seen-bridge.ts';

/** What somebody with nothing but a published bridge can count: persons over and under the line at each figure shown. */
export interface WorkedOut {
  readonly gone: number;
  readonly base: number;
}

type Told = Pick<SeenBridge, 'from' | 'to' | 'lines'>;

/**
 * Works every figure out from the first one and the lines, by the persons told and, where persons are the weight, by
 * the exact fractions as well. `first` is what the asker knows of the first figure from elsewhere.
 */
export function figuresWorkedOut({ lines }: Pick<Told, 'lines'>, first: WorkedOut): WorkedOut[] {
  const figures = [first];
  for (const { persons } of lines) {
    const before = figures.at(-1) ?? first;
    figures.push({ gone: before.gone + persons.numerator, base: before.base + persons.denominator });
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
