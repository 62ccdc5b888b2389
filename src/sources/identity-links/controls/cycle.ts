import { type Control, NOTHING } from '../../control.ts';
import type { IdentityLinkRow } from '../../delivery.ts';
import { findCycle } from '../../find-cycle.ts';

/** A number that in the end is its own earlier number: which one counts cannot be told. */
export const cycle: Control<readonly IdentityLinkRow[]> = {
  id: 'identity-links/cycle',
  severity: 'stops-delivery',
  check: (links) => {
    const found = findCycle(links.map(({ earlier, later }) => ({ from: earlier, to: later })));
    if (found === null) return NOTHING;
    return [{ line: links.find((link) => link.earlier === found[0])?.line ?? null, path: '', values: {} }];
  },
};
