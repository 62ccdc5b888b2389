import type { Contribution } from './contribution.ts';
import type { Crossings } from './stage.ts';

/** Over the line, under it, and under it without being over it: a bit each. */
const [OVER, UNDER, REST] = [1, 2, 4];

/** Counts who crosses between any two of a row of stages, person by person. */
interface CrossingCount {
  /** One person's contributions to all stages. */
  readonly add: (own: readonly Contribution[]) => void;
  readonly between: (from: number, to: number) => Crossings;
}

/** For so many stages; with none, nobody crosses. */
export function newCrossings(stages: number): CrossingCount {
  const pairs = Array.from({ length: stages * stages }, nobody);
  const places = new Int32Array(stages);
  return {
    add: (own) => {
      let all = -1;
      let differ = false;
      for (let i = 0; i < stages; i++) {
        const place = placeOf(own[i]);
        places[i] = place;
        differ ||= all >= 0 && place !== all;
        all = place;
      }
      if (differ) crossAll(pairs, places);
    },
    between: (from, to) => pairs[from * stages + to] ?? nobody(),
  };
}

function nobody(): Crossings {
  const none = () => ({ added: 0, taken: 0 });
  return { numerator: none(), denominator: none(), rest: none() };
}

function placeOf(own: Contribution | undefined): number {
  if (own === undefined) return 0;
  const { numerator, denominator } = own.isIn;
  return (numerator ? OVER : 0) | (denominator ? UNDER : 0) | (denominator && !numerator ? REST : 0);
}

function crossAll(pairs: readonly Crossings[], places: Int32Array): void {
  for (const [from, before] of places.entries()) {
    for (const [to, after] of places.entries()) {
      const pair = pairs[from * places.length + to];
      if (before === after || from >= to || pair === undefined) continue;
      cross(pair.numerator, before & OVER, after & OVER);
      cross(pair.denominator, before & UNDER, after & UNDER);
      cross(pair.rest, before & REST, after & REST);
    }
  }
}

function cross(crossing: Crossings['rest'], before: number, after: number): void {
  if (before < after) crossing.added++;
  if (before > after) crossing.taken++;
}
