import type { Facts } from '../../../record/index.ts';
import { OPEN_END } from '../../../terms/index.ts';
import { EARLIEST, type KnownDays } from '../people/lives.ts';
import { positionSteps, type Steps, stepOn, workplaceSteps } from '../placings.ts';
import { SUBGROUP_CODES } from '../subgroup-codes.ts';
import type { UnitNumbers } from './unit-numbers.ts';

/** Where something was placed, and on which days of knowledge that was the owner's word. */
export interface PlacedThen extends KnownDays {
  readonly steps: Steps;
}

/** One after another and without holes: every day of knowledge has its placing. */
export type PlacedInTime = readonly PlacedThen[];

type Reading = Pick<Facts, 'workplacePlacings' | 'positionPlacings' | 'positions'> &
  KnownDays & { own: readonly string[] };

/**
 * The placings that held on each day of knowledge. Before Laget was in use nothing had been placed, and no figure had
 * been told: what was known then is read as it is placed now.
 */
function readingsOf(facts: Facts, numbers: UnitNumbers): readonly Reading[] {
  const { earlier = [], contextFrom = EARLIEST, positions } = facts;
  const now = { ...facts, own: numbers.known.at(-1) ?? [] };
  const first = earlier[0]?.knownFrom;
  if (first === undefined) return [{ ...now, from: EARLIEST, to: OPEN_END }];
  const between = earlier.map((context, i) => ({
    ...context,
    positions: positions.map(({ code }, place) => ({ code, title: context.titles[place] ?? null })),
    own: numbers.known[i] ?? [],
    from: context.knownFrom,
    to: earlier[i + 1]?.knownFrom ?? contextFrom,
  }));
  return [{ ...now, from: EARLIEST, to: first }, ...between, { ...now, from: contextFrom, to: OPEN_END }];
}

/** By place of the workplace: units as places in the numbers of all contexts, the last being «unassigned». */
export function workplacesInTime(facts: Facts, numbers: UnitNumbers): readonly PlacedInTime[] {
  const place = new Map(numbers.all.map((unit, i) => [unit, i]));
  return inTime(readingsOf(facts, numbers), facts.workplaces.length, ({ workplacePlacings, own }) =>
    workplaceSteps(facts.workplaces, workplacePlacings, own).map(({ days, values }) => ({
      days,
      values: values.map((unit) => place.get(own[unit] ?? '') ?? numbers.all.length - 1),
    })),
  );
}

/** By place of the position: subgroups as places in SUBGROUP_CODES. */
export function positionsInTime(facts: Facts, numbers: UnitNumbers): readonly PlacedInTime[] {
  return inTime(readingsOf(facts, numbers), facts.positions.length, ({ positions, positionPlacings }) =>
    positionSteps(positions, positionPlacings, SUBGROUP_CODES),
  );
}

function inTime(
  readings: readonly Reading[],
  length: number,
  stepsOf: (reading: Reading) => readonly Steps[],
): readonly PlacedInTime[] {
  const placed: PlacedThen[][] = Array.from({ length }, () => []);
  for (const reading of readings) {
    stepsOf(reading).forEach((steps, place) => {
      const own = placed[place];
      const last = own?.at(-1);
      if (own === undefined) return;
      if (last === undefined || !isSame(last.steps, steps)) own.push({ from: reading.from, to: reading.to, steps });
      else own[own.length - 1] = { ...last, to: reading.to };
    });
  }
  return placed;
}

function isSame(a: Steps, b: Steps): boolean {
  const same = (x: readonly number[], y: readonly number[]) =>
    x.length === y.length && x.every((one, i) => one === y[i]);
  return same(a.days, b.days) && same(a.values, b.values);
}

/** The days of knowledge `[from, to)` cut where one of the placings became another; most are not cut. */
export function cutByPlacings(known: KnownDays, placings: readonly PlacedInTime[]): readonly KnownDays[] {
  let cuts: number[] | null = null;
  for (const placed of placings) {
    if (placed.length < 2) continue;
    for (const { from } of placed) if (from > known.from && from < known.to) cuts = [...(cuts ?? []), from];
  }
  if (cuts === null) return [known];
  const edges = [known.from, ...[...new Set(cuts)].sort((a, b) => a - b), known.to];
  return edges.slice(1).map((to, i) => ({ from: edges[i] ?? to, to }));
}

/** The placing that was the owner's word on a day of knowledge. */
export function placedThen(placed: PlacedInTime, day: number): Steps {
  const [first] = placed;
  if (placed.length === 1 && first !== undefined) return first.steps;
  return placed.find(({ from, to }) => from <= day && day < to)?.steps ?? NOWHERE;
}

/** The unit a workplace was placed in on a day, and the days of knowledge on which it was. */
export function unitsThen(
  placed: PlacedInTime,
  day: number,
  known: KnownDays,
): readonly (KnownDays & { readonly unit: number })[] {
  return cutByPlacings(known, [placed]).map((part) => ({ ...part, unit: stepOn(placedThen(placed, part.from), day) }));
}

const NOWHERE: Steps = { days: [], values: [] };
