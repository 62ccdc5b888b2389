import { useRef } from 'react';
import type { LiveMetric } from '../../../../src/presentation/api/contract/index.ts';
import type { Asked } from './asked.ts';
import type { Figures } from './use-figures.ts';

/** A question together with its own answers. */
export interface Shown {
  readonly asked: Asked;
  readonly metric: LiveMetric;
  readonly figures: Figures;
  readonly title: string;
}

/**
 * What the screen shows: the newest question whose answers have all come. While a new one is on its way the last stays,
 * question and answers together, so that no sentence says one group's number of another. Null before the first answer.
 */
export function useShown(now: Shown): Shown | null {
  const last = useRef<Shown | null>(null);
  const { main, series, before, school } = now.figures;
  if (![main, series, before, school].some((asked) => asked.loading)) last.current = now;
  return last.current;
}
