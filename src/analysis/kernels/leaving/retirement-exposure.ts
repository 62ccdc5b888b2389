import { OLDEST_AGE_APART } from '../../../terms/index.ts';
import type { Estimate } from '../../raw-table.ts';
import { at, groupByKey } from '../../read-model/columns.ts';
import type { View } from '../../read-model/view.ts';
import { ageHazards, type Chance, chancesWithin, expectedLeavers, normalQuantile } from '../../statistics/index.ts';
import { ageInYears } from '../amounts.ts';
import type { Lens } from '../axis.ts';
import { isFinal } from '../between-two-days.ts';
import { type Cube, countAll, markAll, newCube, type Shape, shapeOf, targetsOf } from '../cube.ts';
import { eachPresent, postOn } from '../person-loop.ts';
import { NOT_REACHED } from '../staying.ts';
import { isInferred, isRetirement, whyEnded } from './why-ended.ts';
import { type Year, yearsUntil } from './yearly-cohorts.ts';

/** Years ahead for which retirement is expected. */
const YEARS_AHEAD = 5;
const AGES = OLDEST_AGE_APART + 1;
const Z = normalQuantile(0.975);

export interface RetirementExposure {
  /** Expected to retire, four decimals; the persons behind it are all in `heads`. */
  readonly expected: Cube;
  /** Persons in a post on the day whose age is known. */
  readonly heads: Cube;
  /** Those of them of an age from which anybody is expected to retire within the years, and the others. */
  readonly exposed: Cube;
  readonly others: Cube;
  readonly estimates: readonly Estimate[];
  /** The years the hazards are counted from; none where the source does not reach back one. */
  readonly years: readonly Year[];
  /** Persons among the retired who are taken as such by their age. */
  readonly inferred: number;
}

/** Who was at risk of retiring, and who retired, by completed age on the first day of a year. */
interface Counted {
  readonly atRisk: Float64Array;
  readonly events: Float64Array;
  readonly inferred: ReadonlySet<number>;
  /** True where a return may still bridge one of the ends. */
  readonly open: boolean;
}

/**
 * Persons expected to retire within five years of a day: Σ 1 − Π (1 − q(age + j)), q(a) the yearly share of those in a post
 * at completed age a whose spell ended by retirement within the year, of the whole owner and five yearly cohorts, ages from
 * 70 together. Prediction interval: normal, the delta method's variance of the hazards plus the binomial one. A number
 * on one person is never kept. metrics.md A8; methods.md 2.
 */
export function retirementExposure(view: View, lens: Lens, day: number): RetirementExposure {
  const shape = shapeOf(lens);
  const years = yearsUntil(view, day);
  const counted = retirements(view, years);
  const hazards = ageHazards(counted.atRisk, counted.events);
  const chances = hazards === null ? [] : chancesWithin(hazards, YEARS_AHEAD);
  const [heads, exposed, others] = [newCube(shape), newCube(shape), newCube(shape)];
  const expected: Cube = { ...heads, sum: new Float64Array(shape.cells) };
  const ages = agesInCells(view, lens, day, { heads, exposed, others, chances, open: counted.open });
  const estimates = ages.map((persons, cell): Estimate => {
    if (hazards === null || persons === null) return NOT_REACHED;
    const told = expectedLeavers(hazards, chances, persons);
    expected.sum[cell] = Math.round(told.expected * 10_000) / 10_000;
    return shareOf(expected.sum[cell] ?? 0, told.binomial + told.sampling, heads.sum[cell] ?? 0);
  });
  return { expected, heads, exposed, others, estimates, years, inferred: counted.inferred.size };
}

function shareOf(expected: number, variance: number, heads: number): Estimate {
  const half = (Z * Math.sqrt(variance)) / heads;
  const value = expected / heads;
  return { value, low: Math.max(0, value - half), high: Math.min(1, value + half) };
}

function ageCell(age: number): number {
  return Math.min(Math.max(age, 0), OLDEST_AGE_APART);
}

function retirements(view: View, years: readonly Year[]): Counted {
  const [atRisk, events] = [new Float64Array(AGES), new Float64Array(AGES)];
  const inferred = new Set<number>();
  let open = false;
  const why = whyEnded(view);
  const retire = (person: number, age: number, firstAway: number) => {
    const told = why(person, firstAway);
    if (!isRetirement(told)) return;
    events[age] = (events[age] ?? 0) + 1;
    if (isInferred(told)) inferred.add(person);
    if (!isFinal(view, firstAway)) open = true;
  };
  for (const { from, to } of years) {
    eachAtRisk(view, from, (person, age, firstAway) => {
      atRisk[age] = (atRisk[age] ?? 0) + 1;
      if (firstAway <= to) retire(person, age, firstAway);
    });
  }
  return { atRisk, events, inferred, open };
}

/** Calls `each` for everybody in a post on a day whose age is known, with the first day after the spell. */
function eachAtRisk(view: View, day: number, each: (person: number, age: number, firstAway: number) => void): void {
  const ageOf = ageInYears(view, day);
  eachPresent(view, EVERYBODY, day, (person) => {
    const age = ageOf(person);
    const post = postOn(view, person, day);
    if (!Number.isNaN(age)) each(person, ageCell(age), at(view.spells.to, at(view.posts.spell, post)));
  });
}

const EVERYBODY: Lens = { axes: [], filters: [] };

interface Heads {
  readonly heads: Cube;
  readonly exposed: Cube;
  readonly others: Cube;
  readonly chances: readonly Chance[];
  readonly open: boolean;
}

/** Persons by age in each cell; null in a cell of nobody. Fills the cubes on the way. */
function agesInCells(view: View, lens: Lens, day: number, into: Heads): (readonly number[] | null)[] {
  const { heads, exposed, others, chances, open } = into;
  const { shape } = heads;
  const targets = new Int32Array(shape.margins);
  const ageOf = ageInYears(view, day);
  const [cells, ages]: [number[], number[]] = [[], []];
  eachPresent(view, lens, day, (person, here) => {
    if (Number.isNaN(ageOf(person))) return;
    const age = ageCell(ageOf(person));
    targetsOf(shape, lens, here, targets);
    countAll(heads, targets, person, 1);
    countAll((chances[age]?.chance ?? 0) > 0 ? exposed : others, targets, person, 1);
    if (open) markAll(heads, targets);
    for (const cell of targets) {
      cells.push(cell);
      ages.push(age);
    }
  });
  return byCell(shape, cells, ages);
}

function byCell(shape: Shape, cells: readonly number[], ages: readonly number[]): (readonly number[] | null)[] {
  const { offsets, places } = groupByKey(Int32Array.from(cells), cells.length, shape.cells);
  return Array.from({ length: shape.cells }, (_, cell) => {
    const [first, after] = [at(offsets, cell), at(offsets, cell + 1)];
    if (first === after) return null;
    const persons = new Array<number>(AGES).fill(0);
    for (let i = first; i < after; i++) {
      const age = ages[at(places, i)] ?? 0;
      persons[age] = (persons[age] ?? 0) + 1;
    }
    return persons;
  });
}
