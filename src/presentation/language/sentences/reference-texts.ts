import type { MetricUnit } from '../../../disclosure/index.ts';
import type { Language } from '../language.ts';
import { SCREEN_TEXTS } from '../screens/index.ts';
import { fill } from '../screens/shape.ts';
import { valueWithUnit } from './value-with-unit.ts';

/** A value published by others, with its texts in one language. */
export interface ReferenceFacts {
  readonly value: number;
  readonly unit: MetricUnit;
  readonly period: string;
  readonly population: string;
  readonly publisher: string;
  readonly address: string;
  readonly comparable: boolean;
  readonly note: string;
}

/** What one publisher says, and whether it may stand beside the metric's own figure. */
export interface PublisherTexts {
  readonly publisher: string;
  readonly address: string;
  /** «Kan ikke settes rett ved siden av nøkkeltallet. …»: never left out. */
  readonly verdict: string;
  /** «13,6 %: hele kommunesektoren i Norge, 2021–22» */
  readonly values: readonly string[];
}

/** Published values in words, gathered by publisher and by what is said of them. */
export function referenceTexts(all: readonly ReferenceFacts[], language: Language): readonly PublisherTexts[] {
  const { about } = SCREEN_TEXTS[language];
  const gathered = new Map<string, PublisherTexts & { values: string[] }>();
  for (const { publisher, address, comparable, note, population, period, ...one } of all) {
    const verdict = `${comparable ? about.comparable : about.notComparable} ${note}`;
    const group = gathered.get(`${address} ${verdict}`) ?? { publisher, address, verdict, values: [] };
    const value = valueWithUnit(one.value, one.unit, language);
    group.values.push(fill(about.reference, { value, population, period }));
    gathered.set(`${address} ${verdict}`, group);
  }
  return [...gathered.values()];
}
