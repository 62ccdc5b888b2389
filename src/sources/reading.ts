import type { Day } from '../terms/index.ts';
import type { Mapping } from './mappings/mapping.ts';

/** What a reader needs to know of the owner and of what is known already. */
export interface ReadContext {
  readonly ownerKind: 'invented' | 'real';
  /** For an HR extract: the saved mapping to read by; null = by its own header, if that is certain. */
  readonly mapping: Mapping | null;
  /** True where a position (code, or `title:TITLE`) has a place. */
  readonly knownPositions: (position: string) => boolean;
  /** True where a workplace has a place, or is the number of a known unit. */
  readonly knownWorkplaces: (workplace: string) => boolean;
  /** True where a text is the id or alias of a metric of ours; left out where that is not known. */
  readonly knownMetrics?: (metric: string) => boolean;
  readonly takenInOn: Day;
  /** Workplace of an HR extract that has no column for it (`--unit`); null or left out = none. */
  readonly unit?: string | null;
}
