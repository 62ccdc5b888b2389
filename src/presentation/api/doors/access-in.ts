import type { Asker, SignedIn } from '../../../access/index.ts';
import type { OpenRecord } from '../../../record/administration/index.ts';

/** The roles that somebody has been given in a record, as they hold today. */
export function accessIn(_open: OpenRecord): (person: SignedIn) => Promise<readonly Asker[]> {
  return async () => [];
}
