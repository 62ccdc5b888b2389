import { dayOf } from '../../terms/index.ts';
import type { DemoUnit } from '../world/world.ts';

/**
 * Pupils by the year a school year begins in, 2025 = 1: so that pupils per teacher are as published in 2018 (G7), and
 * 2.9 % more than now in October 2024 (S24). In between it is assumed.
 */
const PUPILS_BY_YEAR: readonly (readonly [year: number, factor: number])[] = [
  [2015, 0.958],
  [2018, 1.02],
  [2024, 1.0299],
  [2025, 1],
];

function factorIn(year: number): number {
  const after = PUPILS_BY_YEAR.findIndex(([point]) => point >= year);
  const [y1, v1] = PUPILS_BY_YEAR[after] ?? [2025, 1];
  const [y0, v0] = PUPILS_BY_YEAR[after - 1] ?? [y1, v1];
  return y1 === y0 ? v1 : v0 + ((v1 - v0) * (year - y0)) / (y1 - y0);
}

/** Pupils of a unit on 1 October of a year; null where it has none to count, or was not there. */
export function pupilsIn({ pupils, openedOn, closedOn }: DemoUnit, year: number): number | null {
  const day = dayOf(year, 10, 1);
  const open = (openedOn ?? day) <= day && (closedOn === null || closedOn > day);
  return open && pupils !== null ? Math.round(pupils * factorIn(year)) : null;
}
