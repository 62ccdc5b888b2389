import type { Kernel, MetricUnit } from '../../../disclosure/index.ts';
import type { PeriodKind } from '../../../terms/index.ts';

/** A value published by others. Not to be compared without its note. */
export interface ReferenceValue {
  readonly value: number;
  readonly unit: MetricUnit;
  readonly period: string;
  readonly population: string;
  readonly publisher: string;
  readonly address: string;
  readonly comparable: boolean;
  readonly note: string;
}

/** A metric that answers questions. Texts are in the language asked for. */
export interface LiveMetric {
  readonly status: 'live';
  readonly id: string;
  readonly alias: string;
  readonly version: string;
  readonly unit: MetricUnit;
  readonly kernel: Kernel;
  /** What a period of it is: a day, two days that are compared, or days `[from, to)`. */
  readonly time: PeriodKind;
  readonly name: string;
  readonly definition: string;
  readonly formula: string;
  readonly numerator: string;
  readonly denominator: string | null;
  readonly population: string;
  readonly exclusions: readonly string[];
  readonly overTime: 'never-add' | 'adds';
  readonly overUnits: 'never-add' | 'adds';
  /** Why figures may be added, or may not. */
  readonly adding: string;
  /** Dimensions the metric is neither broken down nor filtered by. */
  readonly notOffered: readonly string[];
  readonly referenceValues: readonly ReferenceValue[];
  readonly sources: readonly string[];
  readonly pitfalls: readonly string[];
  readonly owner: string;
  readonly validFrom: string;
  readonly definedBy: string;
}

/** A metric of the catalogue that cannot be answered yet, and what it waits for. */
export interface WaitingMetric {
  readonly status: 'waiting';
  readonly id: string;
  readonly name: string;
  readonly waitsFor: string;
}

/** GET /api/metrics */
export interface MetricsAnswer {
  readonly metrics: readonly (LiveMetric | WaitingMetric)[];
}

/** GET /api/dimensions: the codes a question may break down by or filter on. */
export interface DimensionsAnswer {
  readonly dimensions: readonly {
    readonly id: string;
    readonly label: string;
    readonly codes: readonly { readonly code: string; readonly label: string }[];
  }[];
}
