import type { UnitNumber } from '../terms/index.ts';

/** Roles that ask. Their reach is data here; login and the full matrix come with their own work. */
export const ROLES = ['hr-analyst', 'owner-leadership', 'principal', 'data-folder-holder', 'reader'] as const;
export type Role = (typeof ROLES)[number];

/** Who is asking, and for which unit where the role is tied to one. */
export interface Asker {
  readonly who: string;
  readonly role: Role;
  readonly unit: UnitNumber | null;
}

/** Whose whole figures a role lawfully sees: the owner's, its own unit's, or nobody's. */
export const INTERNAL_REACH: Readonly<Record<Role, 'owner' | 'unit' | 'none'>> = {
  'hr-analyst': 'owner',
  'owner-leadership': 'none',
  principal: 'unit',
  'data-folder-holder': 'owner',
  reader: 'none',
};

/** Whose cases a role may look at by name, with a purpose: every unit's, its own unit's, or nobody's. */
export const CASE_REACH: Readonly<Record<Role, 'owner' | 'unit' | 'none'>> = {
  'hr-analyst': 'owner',
  'owner-leadership': 'none',
  principal: 'unit',
  'data-folder-holder': 'owner',
  reader: 'none',
};

/** What a named person may be looked up for. */
export const CASE_PURPOSES = ['follow-up', 'hiring', 'supervision'] as const;
export type CasePurpose = (typeof CASE_PURPOSES)[number];

/** Whether an asker may look at a case of a unit. */
export function reachesCase({ role, unit }: Asker, caseUnit: string): boolean {
  const reach = CASE_REACH[role];
  return reach === 'owner' || (reach === 'unit' && unit === caseUnit);
}
