import type { Lens } from '../../kernels/axis.ts';
import { hoursOf, type PlacedHours } from '../../kernels/teaching/hours-of.ts';
import {
  type Shortfall,
  type ShortfallUnit,
  shortfallPieces,
  shortfallsOn,
} from '../../kernels/teaching/shortfall/shortfalls.ts';
import { isTeachingTold } from '../../kernels/teaching/taught-hours.ts';
import { FEWEST_CREDITS } from '../../metrics/teaching/numerators.ts';
import type { View } from '../../read-model/view.ts';
import type { OwnCounted } from './own-counted.ts';

/** What the schools lack, each by itself. Where nobody teaches nothing lacks, and that is not nothing to lack. */
export function countShortfall(view: View, lens: Lens, numerator: string, day: number): OwnCounted {
  const shortfalls = shortfallsOn(view, day, unitOf(numerator));
  const cube = (of: (one: Shortfall) => readonly PlacedHours[]) =>
    hoursOf(
      view,
      lens,
      shortfalls.flatMap(of).sort((a, b) => a.person - b.person),
    );
  const lacking = cube(({ unit: school, studies, lacking: those }) => atSchool(school, those, studies.price));
  const others = cube(({ unit: school, others: those }) => atSchool(school, those, 0));
  const estimates = Array.from(lacking.sum, (value, cell) => {
    const persons = (lacking.persons[cell] ?? 0) + (others.persons[cell] ?? 0);
    return { value: persons > 0 ? value : null, low: null, high: null };
  });
  const notProved = shortfalls.filter(({ studies }) => !studies.isProved).length;
  return {
    delivered: isTeachingTold(view, day),
    measures: [{ codes: [], numerator: lacking, denominator: null, estimates, implied: [others] }],
    told: notProved === 0 ? [] : [{ code: 'fewer-studies-may-do', values: { units: notProved } }],
  };
}

/** Reckons it a school at a time, so that what is asked for afterwards is at hand. */
export function shortfallAhead(view: View, numerator: string, day: number): Generator<void, unknown, void> {
  return shortfallPieces(view, day, unitOf(numerator));
}

function unitOf(numerator: string): ShortfallUnit {
  return numerator === FEWEST_CREDITS ? 'credits' : 'courses';
}

/** Behind what a school lacks stand those who give hours there without what the law asks: it is no one person's. */
function atSchool(unit: string, persons: readonly number[], all: number): readonly PlacedHours[] {
  return persons.map((person, i) => ({ person, lesson: { unit, hours: i === 0 ? all : 0 } }));
}
