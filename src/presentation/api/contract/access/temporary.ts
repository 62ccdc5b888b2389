import type { GrantableRole } from './users.ts';

/** A role taken for some hours: in an emergency, or a look at the pages as another user has them. */
export interface TemporaryItem {
  /** Such as `t000003`. */
  readonly id: string;
  readonly kind: 'emergency' | 'look-as';
  readonly user: { readonly id: string; readonly name: string };
  readonly role: string;
  readonly label: string;
  readonly unit: string | null;
  readonly area: string | null;
  readonly place: string | null;
  readonly seenAs: { readonly id: string; readonly name: string } | null;
  readonly reason: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly until: string;
  /** Ended before its time, and by whom. */
  readonly ended: { readonly at: string; readonly by: string } | null;
  readonly lasts: boolean;
}

/** GET /api/temporary-access: everyone’s for whoever controls access, else one’s own. Latest first. */
export interface TemporaryAnswer {
  readonly accesses: readonly TemporaryItem[];
  readonly ofEveryone: boolean;
  readonly mayTake: boolean;
  /** False where nobody logs in: then nobody has a name that it could be logged under. */
  readonly loggedIn: boolean;
  readonly roles: readonly GrantableRole[];
  readonly mostHours: number;
}

/** GET /api/emergencies: those that one has not yet said to have seen. Latest first. */
export interface EmergenciesAnswer {
  readonly notSeen: readonly TemporaryItem[];
}

/** Body of POST /api/temporary-access */
export interface EmergencyRequest {
  readonly role: string;
  readonly unit: string | null;
  readonly area: string | null;
  readonly hours: number;
  readonly reason: string;
}

/** Body of POST /api/look-as */
export interface LookAsRequest {
  readonly grant: string;
  readonly reason: string;
}

/** What POST /api/temporary-access, /api/look-as and …/end answer: choose the role by POST /api/session. */
export interface TemporaryChanged {
  readonly id: string;
  readonly role: string;
  readonly unit: string | null;
  readonly area: string | null;
}
