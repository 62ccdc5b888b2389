/** Roles that ask, in the order they are offered. What each may do stands in `capabilities.ts`. */
export const ROLES = [
  'hr-analyst',
  'hr-adviser',
  'owner-leadership',
  'area-director',
  'principal',
  'middle-leader',
  'aks-leader',
  'employee',
  'mentor',
  'action-owner',
  'safety-representative',
  'chief-safety-representative',
  'union-representative',
  'political-department',
  'council-reader',
  'data-protection-officer',
  'auditor',
  'administrator',
  'data-folder-holder',
] as const;
export type Role = (typeof ROLES)[number];

/** What a role is given for: the whole owner, one area, one unit, or the one person it is. */
export type RolePlace = 'owner' | 'area' | 'unit' | 'person';

interface RoleGiven {
  /** What a grant of the role must name. A role for the owner may also be given for one area or one unit. */
  readonly givenFor: RolePlace;
  /** Whether the role sees named persons or whole figures, so that its grants must end on a day. */
  readonly mustExpire: boolean;
}

const forOwner: RoleGiven = { givenFor: 'owner', mustExpire: false };
const forOwnerUntil: RoleGiven = { givenFor: 'owner', mustExpire: true };

/** What each role is given for, and whether a grant of it must say when it ends. */
export const ROLE_GIVEN: Readonly<Record<Role, RoleGiven>> = {
  'hr-analyst': forOwnerUntil,
  'hr-adviser': forOwnerUntil,
  'owner-leadership': forOwner,
  'area-director': { givenFor: 'area', mustExpire: true },
  principal: { givenFor: 'unit', mustExpire: true },
  'middle-leader': { givenFor: 'unit', mustExpire: true },
  'aks-leader': { givenFor: 'unit', mustExpire: true },
  employee: { givenFor: 'person', mustExpire: false },
  mentor: { givenFor: 'unit', mustExpire: false },
  'action-owner': forOwner,
  'safety-representative': { givenFor: 'unit', mustExpire: false },
  'chief-safety-representative': forOwner,
  'union-representative': forOwner,
  'political-department': forOwner,
  'council-reader': forOwner,
  'data-protection-officer': forOwnerUntil,
  auditor: forOwnerUntil,
  administrator: forOwnerUntil,
  'data-folder-holder': forOwner,
};

/** The role a text names; null where there is none. The holder of the data folder is nobody's grant, but a role. */
export function parseRole(text: string): Role | null {
  return ROLES.find((role) => role === text) ?? null;
}
