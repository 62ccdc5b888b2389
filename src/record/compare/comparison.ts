import type { DeliveryContent, SourceId } from '../../sources/index.ts';
import type { ControlId, Day, Finding } from '../../terms/index.ts';
import type { Database } from '../database/index.ts';
import type { IdentityKeys } from '../identity/identity-key.ts';
import type { KnownPlaces } from '../take-in/known-places.ts';
import type { WorkplaceTally } from './workplace-tally.ts';

/** A delivery of employments that is to be compared with what is known already. */
export interface Comparison {
  readonly db: Database;
  readonly keys: IdentityKeys;
  readonly file: string;
  readonly source: SourceId;
  /** Of a message, all but its rows. */
  readonly content: Extract<DeliveryContent, { readonly kind: 'employments' }>;
  /** All its rows, counted. */
  readonly tally: WorkplaceTally;
  readonly knownOn: Day;
  readonly horizon: Day;
  readonly known: KnownPlaces;
}

/** A control that looks at a delivery and the record at once. All are notes: what is odd may still be true. */
export interface RecordControl {
  readonly id: ControlId;
  readonly check: (comparison: Comparison) => Promise<readonly FoundInRecord[]>;
}

export interface FoundInRecord {
  readonly values: Finding['values'];
  readonly count: number;
}

/** The note that a control's finding is. */
export function recordNote(control: ControlId, file: string, found: FoundInRecord): Finding {
  return { control, severity: 'note', file, line: null, path: '', values: found.values, count: found.count };
}
