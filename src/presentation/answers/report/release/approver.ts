import type { KnownUser, ReportPrincipal } from '../../../../record/administration/index.ts';
import { isInForce, isTrained } from '../../../../record/administration/index.ts';
import type { Day, Role } from '../../../../terms/index.ts';

/** Somebody who may approve a report, and on behalf of whom where the role was handed on: a deputy, until the day it ends. */
export interface ReportApprover {
  /** Tells people apart, whatever role they have. */
  readonly approver: string;
  readonly asDeputyFor: ReportPrincipal | null;
  /** As it is kept: «who (role)». */
  readonly by: string;
}

/**
 * A user in a role on a day. Who has the role in the own name is nobody's deputy; who has it handed on from another only
 * stands in for that one. Null where the user has not the role, or no training in privacy.
 */
export function approverOf(
  users: readonly KnownUser[],
  { id, role }: { readonly id: string; readonly role: Role },
  on: Day,
): ReportApprover | null {
  const user = users.find((one) => one.id === id);
  if (user === undefined || !isTrained(user, on)) return null;
  const grants = user.grants.filter((one) => isOfOwner(one) && one.role === role && isInForce(one, on, users));
  const grant = grants.find(({ delegatedFrom }) => delegatedFrom === null) ?? grants[0];
  if (grant === undefined) return null;
  return {
    approver: user.id,
    asDeputyFor: grant.delegatedFrom === null ? null : giverOf(users, grant.delegatedFrom),
    by: `${user.name} (${user.id}) (${role})`,
  };
}

/** A role that was narrowed to an area or a school answers for no report of the whole owner. */
function isOfOwner({ area, unit }: KnownUser['grants'][number]): boolean {
  return area === null && unit === null;
}

function giverOf(users: readonly KnownUser[], grant: string): ReportPrincipal | null {
  const giver = users.find(({ grants }) => grants.some(({ id }) => id === grant));
  return giver === undefined ? null : { id: giver.id, name: giver.name };
}
