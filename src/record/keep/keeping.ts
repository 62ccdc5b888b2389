import type { Database } from '../database/index.ts';
import type { IdentityKeys } from '../identity/identity-key.ts';

/** What every step of keeping a delivery needs. */
export interface Keeping {
  /** The delivery's transaction. */
  readonly db: Database;
  readonly keys: IdentityKeys;
  /** Number of the delivery. */
  readonly delivery: number;
  /** Recorded time, ISO 8601. */
  readonly at: string;
}
