import type { Counted } from '../shrinkage.ts';
import { inflation, widened } from './empirical-null.ts';
import { falseDiscoveries, falseDiscoveriesWhateverDependence } from './false-discovery.ts';
import { type BesideUsual, besideUsual, type DeviationSize, sizeOf, usualWidth } from './judged-cell.ts';
import { type UnitYears, type Usual, usualOfItself, usualOfOthers } from './usual.ts';

/** One metric of one group, for units of one kind. */
export interface DeviationFamily {
  readonly units: readonly UnitYears[];
}

/** How sure a deviation is. `unsure`: by itself unusual, but among so many some are by chance. */
export const CERTAINTIES = ['sure', 'likely', 'unsure'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** What a unit is compared with. */
export const DEVIATION_SIDES = ['itself', 'others'] as const;
export type ComparedWith = (typeof DEVIATION_SIDES)[number];

export interface Deviation {
  /** Places in what was given. */
  readonly family: number;
  readonly unit: number;
  readonly now: Counted;
  /** The comparison that is furthest off, and whether the other is off too (to the same side, alone below 0.05). */
  readonly comparedWith: ComparedWith;
  readonly alsoTheOther: boolean;
  readonly side: 'above' | 'below';
  readonly usual: Usual;
  /** Half the width of usual variation, in shares. */
  readonly width: number;
  readonly size: DeviationSize;
  readonly chance: number;
  /** The share of false discoveries among all that are at least as unusual (Benjamini–Hochberg). */
  readonly falseDiscovery: number;
  readonly certainty: Certainty;
}

export interface FoundDeviations {
  /** By certainty, then by how many persons it is about. */
  readonly deviations: readonly Deviation[];
  /** How many counts were looked at, and how many could be compared with nothing. */
  readonly looked: number;
  readonly notCompared: number;
  /** About how many would be told if everything were as usual: nearly all of them as `unsure`. */
  readonly expectedByChance: number;
}

/** At most so many of ten told as likely or sure are chance. */
export const FALSE_DISCOVERY = 0.1;
/** Alone more unusual than this: worth a look, but not told as likely. */
const ALONE = 0.05;

/**
 * The deviations of many units in many metrics. Each count is held against the unit's own earlier years and against the
 * other units now, by the beta-binomial distribution with the spread that units and years have beyond chance; the smaller
 * chance counts double. The middle of each family says whether the model is too narrow (`inflation`). Among all: `likely` by
 * Benjamini–Hochberg at 0.1, `sure` by Benjamini–Yekutieli at 0.1, which holds however the counts depend on each other.
 */
export function deviationsIn(families: readonly DeviationFamily[]): FoundDeviations {
  const cells = families.flatMap((family, at) => cellsOf(family, at));
  const tested = cells.flatMap((cell) => (cell.first === null ? [] : [{ ...cell, first: cell.first }]));
  const chances = tested.map(({ chance }) => chance);
  const [shares, whatever] = [falseDiscoveries(chances), falseDiscoveriesWhateverDependence(chances)];
  const deviations = tested.flatMap(({ first, other, chance, now, ...place }, i): readonly Deviation[] => {
    const falseDiscovery = shares[i] ?? 1;
    const certainty = certaintyOf(first.chance, falseDiscovery, whatever[i] ?? 1);
    if (certainty === null) return [];
    const { usual, side, comparedWith } = first;
    return [
      {
        ...place,
        now,
        comparedWith,
        alsoTheOther: other !== null && other.chance < ALONE && other.side === side,
        side,
        usual,
        width: usualWidth(now.whole, usual),
        size: sizeOf(now, usual),
        chance,
        falseDiscovery,
        certainty,
      },
    ];
  });
  return {
    deviations: deviations.toSorted(bySureThenLarge),
    looked: tested.length,
    notCompared: cells.length - tested.length,
    expectedByChance: ALONE * tested.length,
  };
}

function certaintyOf(alone: number, share: number, whatever: number): Certainty | null {
  if (whatever <= FALSE_DISCOVERY) return 'sure';
  if (share <= FALSE_DISCOVERY) return 'likely';
  return alone <= ALONE ? 'unsure' : null;
}

function bySureThenLarge(a: Deviation, b: Deviation): number {
  return (
    CERTAINTIES.indexOf(a.certainty) - CERTAINTIES.indexOf(b.certainty) ||
    Math.abs(b.size.persons) - Math.abs(a.size.persons) ||
    a.family - b.family ||
    a.unit - b.unit
  );
}

interface Beside extends BesideUsual {
  readonly comparedWith: ComparedWith;
}

interface Cell {
  readonly family: number;
  readonly unit: number;
  readonly now: Counted;
  readonly chance: number;
  readonly first: Beside | null;
  readonly other: Beside | null;
}

/** Every count of now, with the comparison it is furthest off by. */
function cellsOf({ units }: DeviationFamily, family: number): readonly Cell[] {
  const itself = comparedBy('itself', units, usualOfItself(units));
  const others = comparedBy('others', units, usualOfOthers(units));
  return units.flatMap(({ years }, unit): readonly Cell[] => {
    const now = years.at(-1) ?? null;
    if (now === null || now.whole === 0) return [];
    const both = [itself[unit] ?? null, others[unit] ?? null].flatMap((one) => one ?? []);
    const [first = null, other = null] = both.toSorted((a, b) => a.chance - b.chance);
    return [{ family, unit, now, first, other, chance: Math.min(1, (first?.chance ?? 1) * both.length) }];
  });
}

function comparedBy(
  comparedWith: ComparedWith,
  units: readonly UnitYears[],
  usuals: readonly (Usual | null)[],
): readonly (Beside | null)[] {
  const plain = units.map(({ years }, i) => {
    const [now, usual] = [years.at(-1) ?? null, usuals[i] ?? null];
    return now === null || usual === null ? null : { ...besideUsual(now, usual), comparedWith };
  });
  const by = inflation(plain.flatMap((one) => (one === null ? [] : [one.chance])));
  return plain.map((one) =>
    one === null
      ? null
      : {
          ...one,
          chance: widened(one.chance, { inflation: by, freedom: one.usual.freedom }),
        },
  );
}
