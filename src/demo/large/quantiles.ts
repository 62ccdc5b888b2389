import { at } from '../chance.ts';

/** Smallest, lower quartile, median, upper quartile and largest, and the sum, as published for a kind of school. */
export interface Sizes {
  readonly count: number;
  readonly quantiles: readonly [number, number, number, number, number];
  readonly total: number;
}

/** The quantile function at a share: within each quarter it bends by one exponent. */
function valueAt({ quantiles }: Sizes, share: number, bend: number): number {
  const quarter = Math.min(3, Math.floor(share * 4));
  const [low, high] = [at(quantiles, quarter), at(quantiles, quarter + 1)];
  return low + (high - low) * (share * 4 - quarter) ** bend;
}

/** Those next to a quarter are set to it, so that the quantiles are right however few schools there are. */
function sizesWith(sizes: Sizes, bend: number): number[] {
  const last = sizes.count - 1;
  const list = Array.from({ length: sizes.count }, (_, place) => Math.round(valueAt(sizes, place / last, bend)));
  sizes.quantiles.forEach((value, quarter) => {
    const place = (last * quarter) / 4;
    list[Math.ceil(place)] = Math.ceil(value);
    list[Math.floor(place)] = Math.floor(value);
  });
  return list;
}

const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);

/** Takes what rounding left over one by one from those well inside the range, so that the sum is right. */
function settle(list: number[], sizes: Sizes): number[] {
  const quarters = new Set(
    [0, 0.25, 0.5, 0.75, 1].flatMap((share) => {
      const place = share * (sizes.count - 1);
      return [Math.floor(place), Math.ceil(place)];
    }),
  );
  const inside = list.map((_, place) => place).filter((place) => !quarters.has(place));
  for (let turn = 0; sum(list) !== sizes.total && inside.length > 0 && turn < 20_000; turn++) {
    const place = at(inside, (turn * 7) % inside.length);
    list[place] = at(list, place) + Math.sign(sizes.total - sum(list));
  }
  return list.toSorted((a, b) => a - b);
}

/** Whole numbers, smallest first, with the quantiles (linear between neighbours) and the sum that were published. */
export function sizesOf(sizes: Sizes): number[] {
  let [low, high] = [0.2, 5];
  for (let turn = 0; turn < 40; turn++) {
    const bend = (low + high) / 2;
    if (sum(sizesWith(sizes, bend)) > sizes.total) low = bend;
    else high = bend;
  }
  return settle(sizesWith(sizes, (low + high) / 2), sizes);
}
