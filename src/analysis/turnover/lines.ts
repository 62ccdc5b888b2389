import type { ChoiceId } from './choices.ts';
import { type Fraction, minus, ZERO } from './fraction.ts';
import type { Crossings } from './kernel/stage.ts';
import type { RawBridge } from './raw-bridge.ts';

/** A line of a bridge: what one step, or several taken together, does to the figure. */
export interface BridgeLine {
  /** Places among the stands. */
  readonly from: number;
  readonly to: number;
  readonly choices: readonly ChoiceId[];
  /** Value after less value before, exact. */
  readonly difference: Fraction;
  /** Persons more (or, below zero, fewer) behind numerator and denominator. */
  readonly persons: { readonly numerator: number; readonly denominator: number };
  /** Who crosses. */
  readonly crossings: Crossings;
}

/** The lines between the stands that are kept (places, ascending, both ends among them); they add up exactly. */
export function linesBetween({ stands, steps, crossings }: RawBridge, kept: readonly number[]): BridgeLine[] {
  return kept.slice(1).map((to, i): BridgeLine => {
    const from = kept[i] ?? 0;
    const [before, after] = [stands[from], stands[to]];
    const persons = (of: typeof before) => of?.count.persons ?? { numerator: 0, denominator: 0 };
    const [had, has] = [persons(before), persons(after)];
    return {
      from,
      to,
      choices: steps.slice(from, to),
      difference: minus(after?.value ?? ZERO, before?.value ?? ZERO),
      persons: { numerator: has.numerator - had.numerator, denominator: has.denominator - had.denominator },
      crossings: crossings(from, to),
    };
  });
}

/** Places of the stands that have a value: where nobody is under the line, two steps are one. */
export function standsWithValue({ stands }: Pick<RawBridge, 'stands'>): number[] {
  return stands.flatMap(({ value }, place) => (value === null ? [] : [place]));
}
