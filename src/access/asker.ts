import type { PersonKey, Role, StaffGroup, UnitNumber } from '../terms/index.ts';
import { type Capability, ONLY_GROUP, widestReach } from './capabilities.ts';

/** An area and the units that lie in it on the day somebody asks. */
export interface AskerArea {
  readonly code: string;
  readonly units: readonly UnitNumber[];
}

/** Who is asking, and for which unit, area or person where the role is given for one. */
export interface Asker {
  readonly who: string;
  readonly role: Role;
  readonly unit: UnitNumber | null;
  /** Left out where the role is not given for an area. */
  readonly area?: AskerArea;
  /** The person the asker is, for roles that see themselves. */
  readonly person?: PersonKey;
  /** Where the role was taken for some hours, and not granted. */
  readonly temporary?: TemporaryRole;
}

/** A role taken in an emergency, or a look at the pages as another user has them. */
export interface TemporaryRole {
  readonly id: string;
  readonly kind: 'emergency' | 'look-as';
  /** ISO 8601 in UTC. */
  readonly until: string;
  /** Name of whose pages are looked at; null in an emergency. */
  readonly seenAs: string | null;
}

/** What is shown in a look as another: what tells of no person and whoever gives support may see in the own role too. */
const WHEN_LOOKING: readonly Capability[] = ['public-figures', 'deliveries', 'users-seen', 'own-look-ups', 'own-page'];

/** How far one asker may do one thing. */
export type Reach =
  | { readonly kind: 'none' }
  | { readonly kind: 'owner' }
  | { readonly kind: 'units'; readonly units: readonly UnitNumber[]; readonly group: StaffGroup | null }
  | { readonly kind: 'person'; readonly person: PersonKey };

const NONE: Reach = { kind: 'none' };
const OWNER: Reach = { kind: 'owner' };

/** What the role may at the most, narrowed to what it was given for. A role that lacks its unit or area reaches nothing. */
export function reachOf(asker: Asker, capability: Capability): Reach {
  if (asker.temporary?.kind === 'look-as' && !WHEN_LOOKING.includes(capability)) return NONE;
  return reachOfRole(asker, capability);
}

/** What the role reaches where it is not only looked at. */
export function reachOfRole({ role, unit, area, person }: Asker, capability: Capability): Reach {
  const widest = widestReach(role, capability);
  if (widest === 'none') return NONE;
  if (widest === 'own') return person === undefined ? NONE : { kind: 'person', person };
  const group = capability === 'whole-figures' ? (ONLY_GROUP[role] ?? null) : null;
  if (unit !== null) return { kind: 'units', units: [unit], group };
  if (area !== undefined && widest !== 'unit') return { kind: 'units', units: area.units, group };
  return widest === 'owner' && area === undefined ? OWNER : NONE;
}

/** Whether an asker may do a thing at all, somewhere. */
export function may(asker: Asker, capability: Capability): boolean {
  return reachOf(asker, capability).kind !== 'none';
}

/** Whether an asker may do a thing for the whole owner. */
export function mayForOwner(asker: Asker, capability: Capability): boolean {
  return reachOf(asker, capability).kind === 'owner';
}

/** Whether an asker may do a thing for a unit. */
export function mayForUnit(asker: Asker, capability: Capability, unit: string): boolean {
  const reach = reachOf(asker, capability);
  return reach.kind === 'owner' || (reach.kind === 'units' && reach.units.some((one) => one === unit));
}

/** Who looks, as a line of the log has it. */
export function lookerOf({ who, role, unit, temporary }: Asker) {
  return { who, role, unit, kind: temporary?.kind ?? ('ordinary' as const) };
}

/** What a named person may be looked up for. */
export const CASE_PURPOSES = ['follow-up', 'hiring', 'supervision'] as const;
export type CasePurpose = (typeof CASE_PURPOSES)[number];
