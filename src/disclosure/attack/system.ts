import type { Box } from './boxes.ts';
import type { Component } from './components.ts';
import type { Term } from './counted-parts.ts';
import { gridOf } from './grid.ts';
import { keyOfLayer, togetherWith, wholeOf } from './layers.ts';

/** Σ factor × unknown lies between `low` and `high`. */
export interface Row {
  readonly places: readonly number[];
  readonly factors: readonly number[];
  readonly low: number;
  readonly high: number;
}

/** Everything known as sums over unknowns, none of which is negative. */
export interface System {
  readonly size: number;
  readonly rows: readonly Row[];
  /** A sum of counts over the unknowns; null where it uses dimensions that this system does not tell apart. */
  readonly sumOf: (terms: readonly Term[]) => Pick<Row, 'places' | 'factors'> | null;
}

const NOBODY = -1;

/**
 * The system of a component over some class dimensions: one unknown per layer and kind of class. What is told of other
 * dimensions is left out, which can only widen what is found. Classes that no cell tells apart are one, and where a
 * whole is told to be nobody there is no unknown. Null where there would be more classes than `most`.
 */
export function systemOf(component: Component, dimensions: readonly number[], most: number): System | null {
  const usesOnly = (terms: readonly Term[]) =>
    terms.every(({ box }) => box.every((places, i) => places === null || dimensions.includes(i)));
  const equations = component.equations.filter(({ terms }) => usesOnly(terms));
  const met = component.met.filter(({ terms }) => usesOnly(terms));
  const grid = gridOf(
    [...equations, ...met].flatMap(({ terms }) => terms.map(({ box }) => box)),
    dimensions,
    most,
  );
  if (grid === null) return null;
  const unknowns = unknownsOf(component, equations, grid);
  const sumOf = (terms: readonly Term[]) => {
    const factors = new Map<number, number>();
    for (const { layer, box, sign } of terms) {
      const own = unknowns.of.get(keyOfLayer(layer));
      if (own === undefined) continue;
      const classes = layer.lump === undefined ? grid.inside(box) : [0];
      for (const one of classes) {
        const place = own[one] ?? NOBODY;
        if (place >= 0) factors.set(place, (factors.get(place) ?? 0) + sign);
      }
    }
    const kept = [...factors].filter(([, factor]) => factor !== 0).sort(([a], [b]) => a - b);
    return { places: kept.map(([place]) => place), factors: kept.map(([, factor]) => factor) };
  };
  const told = equations.flatMap(({ terms, value }): Row[] => {
    const sum = sumOf(terms);
    return sum.places.length === 0 && value === 0 ? [] : [{ ...sum, low: value, high: value }];
  });
  return {
    size: unknowns.size,
    rows: [...onceEach(told), ...kinRows(component, unknowns.of, grid.size)],
    sumOf: (terms) => (usesOnly(terms) ? sumOf(terms) : null),
  };
}

interface Grid {
  readonly size: number;
  readonly inside: (box: Box) => Int32Array;
}

type Unknowns = ReadonlyMap<string, Int32Array>;

/** The unknown of every layer and class: −1 where nobody can be. */
function unknownsOf(
  { layers }: Component,
  equations: Component['equations'],
  grid: Grid,
): { readonly size: number; readonly of: Unknowns } {
  const dead = new Map([...layers].map(([key, { lump }]) => [key, new Uint8Array(lump === undefined ? grid.size : 1)]));
  for (const { terms, value } of equations) {
    if (value !== 0 || terms.some(({ sign }) => sign < 0)) continue;
    for (const { layer, box } of terms) {
      const own = dead.get(keyOfLayer(layer));
      for (const one of layer.lump === undefined ? grid.inside(box) : [0]) if (own !== undefined) own[one] = 1;
    }
  }
  for (const [key, layer] of layers) {
    const whole = wholeOf(layer) ?? togetherWith(layer)?.whole;
    const above = whole === undefined ? undefined : dead.get(keyOfLayer(whole));
    const own = dead.get(key);
    above?.forEach((is, one) => {
      if (is === 1 && own !== undefined) own[one] = 1;
    });
  }
  let size = 0;
  const of = new Map([...dead].map(([key, own]) => [key, Int32Array.from(own, (is) => (is === 1 ? NOBODY : size++))]));
  return { size, of };
}

/** No part is more than its whole; those who stayed, moved, changed role and left are those who were there. */
function kinRows({ layers }: Component, of: Unknowns, classes: number): readonly Row[] {
  const rows: Row[] = [];
  const done = new Set<string>();
  for (const layer of layers.values()) {
    const whole = wholeOf(layer);
    const together = togetherWith(layer);
    const family = whole === null ? together : { parts: [layer], whole };
    if (family === null || done.has(keyOfLayer(family.parts[0] ?? layer))) continue;
    done.add(keyOfLayer(family.parts[0] ?? layer));
    for (let one = 0; one < classes; one++) {
      const row = kinRow(family, of, one, whole === null ? 0 : Number.NEGATIVE_INFINITY);
      if (row.places.length > 0) rows.push(row);
    }
  }
  return rows;
}

function kinRow(
  { parts, whole }: NonNullable<ReturnType<typeof togetherWith>>,
  of: Unknowns,
  one: number,
  low: number,
): Row {
  const signed = [...parts.map((part) => [part, 1] as const), [whole, -1] as const];
  const kept = signed.flatMap(([layer, factor]) => {
    const place = of.get(keyOfLayer(layer))?.[one] ?? NOBODY;
    return place < 0 ? [] : [[place, factor] as const];
  });
  return { places: kept.map(([place]) => place), factors: kept.map(([, factor]) => factor), low, high: 0 };
}

function onceEach(rows: readonly Row[]): readonly Row[] {
  return [...new Map(rows.map((row) => [`${row.places}|${row.factors}`, row])).values()];
}

/** The class dimensions that a sum tells apart. */
export function dimensionsUsed(terms: readonly Term[]): readonly number[] {
  const used = new Set(terms.flatMap(({ box }) => box.flatMap((places, i) => (places === null ? [] : [i]))));
  return [...used].sort();
}
