import type { Text3 } from '../metrics/metric.ts';
import type { DayRule, TurnoverChoices } from './choices.ts';

/** Named definitions in the order in which they are shown, and walked between (`path.ts`). */
export const TURNOVER_IDS = [
  'owner',
  'school',
  'ks-rules',
  'register',
  'nces',
  'nfer-sector',
  'nfer',
  'average-headcount',
  'exit-rate',
] as const;
export type TurnoverId = (typeof TURNOVER_IDS)[number];

export interface Source {
  readonly name: string;
  /** Web address, or a page of this project. */
  readonly address: string;
}

interface Named {
  readonly name: Text3;
  /** One sentence a director understands. */
  readonly explanation: Text3;
  readonly source: Source;
}

/** A definition that the owner's own employments answer. */
export interface TurnoverDefinition extends Named {
  readonly id: TurnoverId;
  readonly days: DayRule;
  readonly choices: TurnoverChoices;
  /** What the original counts otherwise and one owner's data cannot; null where nothing is left out. */
  readonly beyond: Text3 | null;
  /** The metric that is the same figure. */
  readonly metric: 'B2' | 'B3' | 'B4' | null;
}

/** Values somebody else has published for one group, by year. */
export interface PublishedSeries {
  readonly id: string;
  /** The source's own name of the group, which is Norwegian in every language. */
  readonly name: string;
  /** Year → per cent, as printed. */
  readonly percents: Readonly<Record<string, number>>;
}

/** A figure somebody else computes from what one owner does not have: shown beside, never computed. */
export interface ImportedReference extends Named {
  readonly id: string;
  /** Why one owner cannot compute it. */
  readonly cannot: Text3;
  /** A further warning about reading it. */
  readonly caution: Text3;
  /** The definition on the owner's own figures that comes nearest. */
  readonly nearest: TurnoverId;
  readonly series: readonly PublishedSeries[];
}
