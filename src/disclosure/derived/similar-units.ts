/** What likeness is judged by. */
export const CRITERIA = ['school-type', 'size', 'living-conditions', 'special-school'] as const;
export type Criterion = (typeof CRITERIA)[number];

/** How much each criterion counts: 0 (not at all) to 3. */
export type Weights = Readonly<Record<Criterion, number>>;

/**
 * Kind first, since stages decide which posts there are; then what children it has (living conditions) and how large it is,
 * which decide its tasks and how much chance there is in its shares. Reasons for readers stand in presentation/language.
 */
export const DEFAULT_WEIGHTS: Weights = { 'school-type': 3, size: 2, 'living-conditions': 1, 'special-school': 1 };
export const LARGEST_WEIGHT = 3;

/** A unit as far as likeness goes; everything in it is public. */
export interface Comparable {
  readonly unit: string;
  readonly schoolType: string;
  readonly livingConditions: string;
  /** Counted and published by school (GSI); null where none are counted. */
  readonly pupils: number | null;
  /** Published number of employed; null where it is withheld. Counts as size only where pupils are not known of both. */
  readonly staff: number | null;
}

/** How far a unit is from another. */
export interface Likeness {
  readonly unit: string;
  /** 1 = alike in everything that counts, 0 = in nothing. */
  readonly alike: number;
}

export interface SetWanted {
  readonly weights: Weights;
  /** Most units of a set. */
  readonly most: number;
}

/** Four times as many is as different as sizes get. */
const AS_DIFFERENT_AS_SIZES_GET = Math.log(4);
/** Types that share stages are half alike. */
const SHARES_STAGES: Readonly<Record<string, string>> = { barneskole: '1-10', ungdomsskole: '1-10' };
const SPECIAL = 'spesialskole';
/** Units less alike than this are no company, however few others there are. */
const LEAST_ALIKE = 0.6;

/**
 * The units most alike to one, as weighted; the order of the list is kept, so that nothing in it is a rank. A distance is the
 * weighted mean of each criterion's, 0 (same) to 1; what is not known of either counts as different, the same for
 * every unit it is unknown of. Sizes must be published ones: which units were chosen would tell others (decision 0027).
 * Empty where no criterion counts.
 */
export function similarUnits(
  own: Comparable,
  others: readonly Comparable[],
  { weights, most }: SetWanted,
): readonly Likeness[] {
  const whole = CRITERIA.reduce((sum, criterion) => sum + weights[criterion], 0);
  if (whole <= 0) return [];
  const found = others
    .filter(({ unit }) => unit !== own.unit)
    .map((other) => ({ unit: other.unit, alike: 1 - distance(own, other, weights) / whole }))
    .filter(({ alike }) => alike >= LEAST_ALIKE);
  const nearest = found.toSorted((a, b) => b.alike - a.alike || (a.unit < b.unit ? -1 : 1)).slice(0, most);
  return found.filter((one) => nearest.includes(one));
}

function distance(own: Comparable, other: Comparable, weights: Weights): number {
  return CRITERIA.reduce((sum, criterion) => sum + weights[criterion] * DISTANCES[criterion](own, other), 0);
}

const DISTANCES: Readonly<Record<Criterion, (own: Comparable, other: Comparable) => number>> = {
  'school-type': (own, other) => typeDistance(own.schoolType, other.schoolType),
  size: sizeDistance,
  'living-conditions': (own, other) => sameKnown(own.livingConditions, other.livingConditions),
  'special-school': (own, other) => Number((own.schoolType === SPECIAL) !== (other.schoolType === SPECIAL)),
};

function typeDistance(own: string, other: string): number {
  const sharesStages = SHARES_STAGES[own] === other || SHARES_STAGES[other] === own;
  return sharesStages ? 0.5 : sameKnown(own, other);
}

function sameKnown(own: string, other: string): number {
  return own === other && own !== 'unknown' ? 0 : 1;
}

/** By ratio: 200 and 400 are as far apart as 400 and 800. */
function sizeDistance(own: Comparable, other: Comparable): number {
  const byPupils = own.pupils !== null && other.pupils !== null;
  const [mine, theirs] = byPupils ? [own.pupils, other.pupils] : [own.staff, other.staff];
  if (mine === null || theirs === null || mine <= 0 || theirs <= 0) return 1;
  return Math.min(1, Math.abs(Math.log(theirs / mine)) / AS_DIFFERENT_AS_SIZES_GET);
}
