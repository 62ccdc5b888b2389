import type { Day } from '../../terms/index.ts';
import type { Grant, KnownUser } from './user.ts';

/** Whether a grant holds on a day: begun, not ended, not taken back, and so is what it was delegated from. */
export function isInForce(grant: Grant, on: Day, users: readonly KnownUser[]): boolean {
  if (grant.word?.counts === false || on < grant.from || (grant.to !== null && on >= grant.to)) return false;
  if (grant.delegatedFrom === null) return true;
  const given = grantOf(users, grant.delegatedFrom);
  return given !== null && isTrained(given.user, on) && isInForce(given.grant, on, users);
}

/** Whether training in privacy was noted on the day or before it. */
export function isTrained({ trainedOn }: KnownUser, on: Day): boolean {
  return trainedOn !== null && trainedOn <= on;
}

/** A grant and whose it is. */
export function grantOf(
  users: readonly KnownUser[],
  id: string,
): { readonly user: KnownUser; readonly grant: Grant } | null {
  for (const user of users) {
    const grant = user.grants.find((one) => one.id === id);
    if (grant !== undefined) return { user, grant };
  }
  return null;
}
