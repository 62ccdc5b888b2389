import { type Asker, mayForOwner } from '../../access/index.ts';
import type { Audience } from '../../disclosure/index.ts';
import type { Refusal } from '../../terms/index.ts';

/** Refuses whole figures of the owner to whoever may not see all of it; null where nothing is refused. */
export function notForWhole(asker: Asker, audience: Audience): Refusal | null {
  if (audience !== 'internal' || mayForOwner(asker, 'whole-figures')) return null;
  return { code: 'no-internal-access', role: asker.role };
}
