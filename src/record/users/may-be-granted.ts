import { type Day, holdsIdentityNumber, isIdentityNumber, ROLE_GIVEN, type UnitNumber } from '../../terms/index.ts';
import type { DelegationDraft, Grant, GrantDraft, KnownUser, UserDraft, UserRefusal } from './user.ts';

/** Which units lie in which area, on the day. */
export interface UnitTree {
  readonly units: readonly UnitNumber[];
  readonly unitsIn: (area: string) => readonly UnitNumber[];
}

/** Why a user is not added; null where nothing stands against it. */
export function notAdded({ issuer, subject, name }: UserDraft, users: readonly KnownUser[]): UserRefusal | null {
  if ([issuer, subject, name].some((text) => text.trim() === '')) return 'words-missing';
  if (isIdentityNumber(subject) || holdsIdentityNumber(name)) return 'identity-number';
  return users.some((one) => one.issuer === issuer && one.subject === subject) ? 'user-known' : null;
}

/** Why a role is not given; null where nothing stands against it. */
export function notGranted(draft: GrantDraft, user: KnownUser, tree: UnitTree): UserRefusal | null {
  return unfitReason(draft.reason) ?? misplaced(draft, user, tree) ?? mistimed(draft);
}

/** What is wrong with a reason: it is kept, and read by whoever controls access. */
export function unfitReason(reason: string): UserRefusal | null {
  if (reason.trim() === '') return 'words-missing';
  return holdsIdentityNumber(reason) ? 'identity-number' : null;
}

/** Roles of the whole owner that may be given for an area or a unit instead. */
const NARROWED: readonly GrantDraft['role'][] = ['hr-analyst', 'hr-adviser'];

function misplaced(draft: GrantDraft, user: KnownUser, tree: UnitTree): UserRefusal | null {
  const { role, area, unit } = draft;
  if (role === 'data-folder-holder') return 'not-granted';
  const { givenFor } = ROLE_GIVEN[role];
  if (givenFor === 'person' && user.person === null) return 'needs-person';
  return lacksPlace(draft) ?? (isUnknown(area, unit, tree) ? 'unknown-place' : null);
}

/** A place that the role needs and has not, or has and may not. */
function lacksPlace({ role, area, unit }: GrantDraft): UserRefusal | null {
  const placed = placeOf(area !== null, unit !== null);
  const { givenFor } = ROLE_GIVEN[role];
  if (givenFor === 'unit') return placed === 'unit' ? null : 'needs-unit';
  if (givenFor === 'area') return placed === 'area' ? null : 'needs-area';
  return placed === 'owner' || (NARROWED.includes(role) && placed !== 'both') ? null : 'for-owner-only';
}

function placeOf(inArea: boolean, atUnit: boolean): 'owner' | 'area' | 'unit' | 'both' {
  if (inArea) return atUnit ? 'both' : 'area';
  return atUnit ? 'unit' : 'owner';
}

function isUnknown(area: string | null, unit: UnitNumber | null, tree: UnitTree): boolean {
  return (unit !== null && !tree.units.includes(unit)) || (area !== null && tree.unitsIn(area).length === 0);
}

function mistimed({ role, from, to }: GrantDraft): UserRefusal | null {
  if (to === null) return ROLE_GIVEN[role].mustExpire ? 'must-end' : null;
  return to <= from ? 'ends-before-it-begins' : null;
}

interface Delegation {
  readonly given: Grant;
  readonly giver: KnownUser;
  readonly to: KnownUser;
}

/** Why a delegation is not made: it may not be longer or wider than what it comes from, nor go further. */
export function notDelegated(
  draft: DelegationDraft,
  { given, giver, to }: Delegation,
  tree: UnitTree,
): UserRefusal | null {
  const unfit = unfitReason(draft.reason);
  if (unfit !== null) return unfit;
  if (given.delegatedFrom !== null) return 'delegated-again';
  if (giver.id === to.id) return 'delegated-to-self';
  if (ROLE_GIVEN[given.role].givenFor === 'person') return 'not-granted';
  if (given.word?.counts === false) return 'not-in-force';
  return isLonger(draft, given) ?? isWider(draft.unit, given, tree);
}

function isLonger({ from, to }: { readonly from: Day; readonly to: Day }, given: Grant): UserRefusal | null {
  if (to <= from) return 'ends-before-it-begins';
  return from < given.from || (given.to !== null && to > given.to) ? 'longer-than-given' : null;
}

function isWider(unit: UnitNumber | null, given: Grant, tree: UnitTree): UserRefusal | null {
  if (unit === null || unit === given.unit) return null;
  if (given.unit !== null) return 'wider-than-given';
  if (given.area !== null) return tree.unitsIn(given.area).includes(unit) ? null : 'wider-than-given';
  if (!NARROWED.includes(given.role)) return 'for-owner-only';
  return tree.units.includes(unit) ? null : 'unknown-place';
}
