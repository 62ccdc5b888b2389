import { CAPABILITY_IDS, ROLE_GIVEN, ROLES, type Role, widestReach } from '../../../access/index.ts';
import type { GrantableRole, RolesAnswer } from '../../api/contract/index.ts';
import { CAPABILITY_TEXTS, type Language, ROLE_TEXTS } from '../../language/index.ts';

/** Roles that can be given; the holder of the data folder is nobody's grant. */
export function grantableRoles(language: Language, roles: readonly Role[] = ROLES): readonly GrantableRole[] {
  return roles
    .filter((role) => role !== 'data-folder-holder')
    .map((role) => ({ role, ...ROLE_TEXTS[language][role], ...ROLE_GIVEN[role], mayBeNarrowed: mayBeNarrowed(role) }));
}

/** A role of the owner that sees cases may be given for less. */
function mayBeNarrowed(role: Role): boolean {
  return ROLE_GIVEN[role].givenFor === 'owner' && widestReach(role, 'cases') !== 'none';
}

/** The table of who may do what, read from the one that the doors hold to. */
export function rolesAnswer(language: Language): RolesAnswer {
  return {
    roles: grantableRoles(language),
    capabilities: CAPABILITY_IDS.map((id) => ({
      id,
      ...CAPABILITY_TEXTS[language][id],
      may: ROLES.flatMap((role) => {
        const reach = widestReach(role, id);
        return reach === 'none' ? [] : [{ role, label: ROLE_TEXTS[language][role].label, reach }];
      }),
    })),
  };
}
