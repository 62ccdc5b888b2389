import type { Capability } from '../../../../access/index.ts';

/** What a role may do, in words, and on what authority these and no other roles may. */
export type CapabilityWords = Readonly<Record<Capability, { readonly name: string; readonly why: string }>>;
