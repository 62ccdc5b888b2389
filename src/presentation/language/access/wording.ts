import type { Role } from '../../../access/index.ts';

/** What a role is called, and a word on what it may see. */
export type RoleWords = Readonly<Record<Role, { readonly label: string; readonly sees: string }>>;
