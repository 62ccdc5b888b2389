import { lawDay } from '../law/sources.ts';
import type { VariantChange } from './variant.ts';

/** Variants that come with Laget, as examples of what can be asked. Their names and reasons are of the presentation. */
export const KNOWN_VARIANTS = [
  {
    id: 'sixty-in-every-subject',
    changes: [{ kind: 'credits', rule: 'S-04', credits: 60, since: lawDay('2027-08-01') }],
  },
  {
    id: 'thirty-in-every-subject',
    changes: [{ kind: 'credits', rule: 'S-02', credits: 30, since: lawDay('2027-08-01') }],
  },
  {
    id: 'no-exemption',
    changes: [
      { kind: 'off', rule: 'S-20', since: lawDay('2027-08-01') },
      { kind: 'off', rule: 'S-21', since: lawDay('2027-08-01') },
    ],
  },
] as const satisfies readonly { readonly id: string; readonly changes: readonly VariantChange[] }[];

export type KnownVariant = (typeof KNOWN_VARIANTS)[number]['id'];
