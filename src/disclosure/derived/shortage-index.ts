import { FEWEST_GROUPS_OF_INDEX, FEWEST_PARTS_OF_INDEX } from '../../terms/index.ts';

/** What the shortage index is the mean of, each larger where more is lacking, with what it counts. docs/methods/shortage-index.md. */
export const SHORTAGE_WEIGHTS = { C2: 1, C7: 1, C4: 1, A8: 1 } as const;
export type ShortagePart = keyof typeof SHORTAGE_WEIGHTS;
export const SHORTAGE_PARTS = Object.keys(SHORTAGE_WEIGHTS) as readonly ShortagePart[];

/** Values of each part that may be seen, by code. */
export type SeenParts = Readonly<Record<ShortagePart, ReadonlyMap<string, number>>>;

export interface Shortage {
  readonly code: string;
  /** Weighted mean of the standardised parts, in standard deviations; null where too few parts may be seen. */
  readonly index: number | null;
  readonly standardised: Readonly<Record<ShortagePart, number | null>>;
}

/**
 * How much is lacking in each of some groups, beside the others of the same breakdown: each part less its mean over the groups where
 * it may be seen, by its standard deviation there, and the weighted mean of these. It is made of what may be seen and nothing else, so
 * that it tells no more. 0 is as the groups are on average; a part that is the same everywhere counts as 0. metrics.md D7.
 */
export function shortageIndex(codes: readonly string[], parts: SeenParts): readonly Shortage[] {
  const standard = new Map(SHORTAGE_PARTS.map((part) => [part, standardised(codes, parts[part])]));
  return codes.map((code): Shortage => {
    const own = SHORTAGE_PARTS.map((part) => ({ part, value: standard.get(part)?.get(code) ?? null }));
    const seen = own.filter(({ value }) => value !== null);
    const weight = seen.reduce((so, { part }) => so + SHORTAGE_WEIGHTS[part], 0);
    const sum = seen.reduce((so, { part, value }) => so + SHORTAGE_WEIGHTS[part] * (value ?? 0), 0);
    const byPart = Object.fromEntries(own.map(({ part, value }) => [part, value])) as Shortage['standardised'];
    return { code, index: seen.length < FEWEST_PARTS_OF_INDEX ? null : sum / weight, standardised: byPart };
  });
}

/** Values as standard deviations from their mean; none where too few may be seen. */
function standardised(codes: readonly string[], values: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const seen = codes.flatMap((code) => {
    const value = values.get(code);
    return value === undefined ? [] : [{ code, value }];
  });
  if (seen.length < FEWEST_GROUPS_OF_INDEX) return new Map();
  const mean = seen.reduce((sum, { value }) => sum + value, 0) / seen.length;
  const spread = Math.sqrt(seen.reduce((sum, { value }) => sum + (value - mean) ** 2, 0) / seen.length);
  return new Map(seen.map(({ code, value }) => [code, spread === 0 ? 0 : (value - mean) / spread]));
}
