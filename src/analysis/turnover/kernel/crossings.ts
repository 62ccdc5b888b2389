import type { Contribution } from './contribution.ts';
import type { Crossing, Crossings } from './stage.ts';

/** Over the line, under it, and under it without being over it: a bit each. */
const [OVER, UNDER, REST] = [1, 2, 4];

/** Counts who crosses between any two of a row of stages, person by person. */
interface CrossingCount {
  /** One person's contributions to all stages. */
  readonly add: (own: readonly Contribution[]) => void;
  readonly between: (from: number, to: number) => Crossings;
}

/** Persons who stand alike in every stage. */
interface Alike {
  readonly places: readonly number[];
  persons: number;
}

/**
 * For so many stages; with none, nobody crosses. Most persons stand alike everywhere, and those who do not stand in few
 * different ways: the ways are gathered, and counted when two stages are asked about.
 */
export function newCrossings(stages: number): CrossingCount {
  const ways = new Map<string, Alike>();
  const places: number[] = new Array(stages).fill(0);
  return {
    add: (own) => {
      let differ = false;
      for (let i = 0; i < stages; i++) {
        places[i] = placeOf(own[i]);
        differ ||= places[i] !== places[0];
      }
      if (!differ) return;
      const key = String.fromCharCode(...places);
      const alike = ways.get(key);
      if (alike === undefined) ways.set(key, { places: [...places], persons: 1 });
      else alike.persons++;
    },
    between: (from, to) => {
      const crossings = { numerator: nobody(), denominator: nobody(), rest: nobody() };
      for (const alike of ways.values()) crossed(crossings, alike, from, to);
      return crossings;
    },
  };
}

function nobody(): Crossing {
  return { added: 0, taken: 0 };
}

function placeOf(own: Contribution | undefined): number {
  if (own === undefined) return 0;
  const { numerator, denominator } = own.isIn;
  return (numerator ? OVER : 0) | (denominator ? UNDER : 0) | (denominator && !numerator ? REST : 0);
}

function crossed(
  { numerator, denominator, rest }: Crossings,
  { places, persons }: Alike,
  from: number,
  to: number,
): void {
  const [before, after] = [places[from] ?? 0, places[to] ?? 0];
  if (before === after) return;
  cross(numerator, before & OVER, after & OVER, persons);
  cross(denominator, before & UNDER, after & UNDER, persons);
  cross(rest, before & REST, after & REST, persons);
}

function cross(crossing: Crossing, before: number, after: number, persons: number): void {
  if (before < after) crossing.added += persons;
  if (before > after) crossing.taken += persons;
}
