import type { Box } from './boxes.ts';
import type { Component } from './components.ts';
import type { Equation, Term } from './counted-parts.ts';
import { type Grid, gridOf } from './grid.ts';
import { keyOfLayer, type Layer, togetherWith, wholeOf } from './layers.ts';

/** Σ factor × unknown lies between `low` and `high`. */
export interface Row {
  readonly places: readonly number[];
  readonly factors: readonly number[];
  readonly low: number;
  readonly high: number;
}

export type Sum = Pick<Row, 'places' | 'factors'>;

/** Everything known as sums over unknowns, none of which is negative. */
export interface System {
  readonly size: number;
  readonly rows: readonly Row[];
  /** A sum of counts over the unknowns; null where it uses dimensions that this system does not tell apart. */
  readonly sumOf: (terms: readonly Term[]) => Sum | null;
}

/** What a system would be of, before its rows are written. */
export interface Draft {
  readonly size: number;
  readonly write: () => System;
}

const NOBODY = -1;

/**
 * The system of a component over some class dimensions: one unknown per layer and kind of class. What is told of other
 * dimensions is left out, which can only widen what is found. Classes that no cell tells apart are one, and where a
 * whole is told to be nobody there is no unknown. Null where there would be more classes than `most`.
 */
export function draftOf(component: Component, dimensions: readonly number[], most: number): Draft | null {
  const usesOnly = (some: readonly Term[]) => dimensionsUsed(some).every((one) => dimensions.includes(one));
  const equations = component.equations.filter((one) => usesOnly(one.terms));
  const all = [...equations, ...component.met].flatMap(({ terms }) => (usesOnly(terms) ? terms : []));
  const grid = gridOf(
    all.map(({ box }) => box),
    dimensions.map((place) => ({ place, codes: component.sizes[place] ?? 0 })),
    most,
  );
  if (grid === null) return null;
  const layers = new Map(all.map(({ layer }) => [keyOfLayer(layer), layer]));
  const unknowns = unknownsOf(layers, equations, grid);
  const sumOf = summing(unknowns.of, grid);
  return {
    size: unknowns.size,
    write: () => ({
      size: unknowns.size,
      rows: onceEach([...equations.flatMap((one) => toldRow(one, sumOf)), ...kinRows(layers, unknowns.of, grid.size)]),
      sumOf: (some) => (usesOnly(some) ? sumOf(some) : null),
    }),
  };
}

const CLASS_PLACES = [0, 1, 2, 3, 4, 5];

type Unknowns = ReadonlyMap<string, Int32Array>;
type Layers = ReadonlyMap<string, Layer>;

function toldRow({ terms, value, upTo = value }: Equation, sumOf: (terms: readonly Term[]) => Sum): readonly Row[] {
  const sum = sumOf(terms);
  return sum.places.length === 0 && value <= 0 && upTo >= 0 ? [] : [{ ...sum, low: value, high: upTo }];
}

function summing(unknowns: Unknowns, grid: Grid): (terms: readonly Term[]) => Sum {
  return (terms) => {
    const factors = new Map<number, number>();
    for (const { layer, box, sign } of terms) {
      const own = unknowns.get(keyOfLayer(layer));
      for (const one of classesIn(layer, box, grid)) {
        const place = own?.[one] ?? NOBODY;
        if (place >= 0) factors.set(place, (factors.get(place) ?? 0) + sign);
      }
    }
    const kept = [...factors].filter(([, factor]) => factor !== 0).sort(([a], [b]) => a - b);
    return { places: kept.map(([place]) => place), factors: kept.map(([, factor]) => factor) };
  };
}

const ALONE = Int32Array.of(0);

function classesIn(layer: Layer, box: Box, grid: Grid): Int32Array {
  return layer.lump === undefined ? grid.inside(box) : ALONE;
}

/** The unknown of every layer and class: −1 where nobody can be. */
function unknownsOf(layers: Layers, equations: readonly Equation[], grid: Grid): { size: number; of: Unknowns } {
  const dead = new Map([...layers].map(([key, { lump }]) => [key, new Uint8Array(lump === undefined ? grid.size : 1)]));
  const zeros = equations.filter(
    ({ terms, value, upTo = value }) => value === 0 && upTo === 0 && terms.every(({ sign }) => sign > 0),
  );
  for (const { layer, box } of zeros.flatMap(({ terms }) => terms)) {
    const own = dead.get(keyOfLayer(layer));
    for (const one of classesIn(layer, box, grid)) own?.fill(1, one, one + 1);
  }
  for (const [key, layer] of layers) {
    const whole = wholeOf(layer) ?? togetherWith(layer)?.whole;
    const above = whole === undefined ? undefined : dead.get(keyOfLayer(whole));
    above?.forEach((is, one) => {
      if (is === 1) dead.get(key)?.fill(1, one, one + 1);
    });
  }
  let size = 0;
  const of = new Map([...dead].map(([key, own]) => [key, Int32Array.from(own, (is) => (is === 1 ? NOBODY : size++))]));
  return { size, of };
}

/** No part is more than its whole; those who stayed, moved, changed role and left are those who were there. */
function kinRows(layers: Layers, of: Unknowns, classes: number): readonly Row[] {
  return [...layers.values()].flatMap((layer) => {
    const whole = wholeOf(layer);
    const family = whole === null ? togetherWith(layer) : { parts: [layer], whole };
    if (family === null || !layers.has(keyOfLayer(family.whole))) return [];
    const told = family.parts.filter((part) => layers.has(keyOfLayer(part)));
    if (told[0] === undefined || keyOfLayer(told[0]) !== keyOfLayer(layer)) return [];
    const isAll = whole === null && told.length === family.parts.length;
    return Array.from({ length: classes }, (_, one) => kinRow({ parts: told, whole: family.whole }, of, one))
      .filter(({ places }) => places.length > 0)
      .map((sum) => ({ ...sum, low: isAll ? 0 : Number.NEGATIVE_INFINITY, high: 0 }));
  });
}

function kinRow({ parts, whole }: NonNullable<ReturnType<typeof togetherWith>>, of: Unknowns, one: number): Sum {
  const signed = [...parts.map((part) => [part, 1] as const), [whole, -1] as const];
  const kept = signed.flatMap(([layer, factor]) => {
    const place = of.get(keyOfLayer(layer))?.[one] ?? NOBODY;
    return place < 0 ? [] : [[place, factor] as const];
  });
  return { places: kept.map(([place]) => place), factors: kept.map(([, factor]) => factor) };
}

function onceEach(rows: readonly Row[]): readonly Row[] {
  return [...new Map(rows.map((row) => [`${row.places}|${row.factors}`, row])).values()];
}

/** The class dimensions that a sum tells apart. */
export function dimensionsUsed(terms: readonly Term[]): readonly number[] {
  return CLASS_PLACES.filter((place) => terms.some(({ box }) => (box[place] ?? null) !== null));
}
