import type { Role, UnitNumber } from '../../terms/index.ts';
import type { Login, UserAsker, UserRefusal } from '../users/user.ts';

/** Because it cannot wait, or to see the pages as another user has them. */
export type TemporaryKind = 'emergency' | 'look-as';

/** Roles that may be taken in an emergency: those that see the persons somebody must act for, and no role that gives access. */
export const EMERGENCY_ROLES = ['hr-analyst', 'hr-adviser', 'area-director', 'principal'] as const satisfies Role[];

/** A role taken for some hours, for a reason. */
export interface EmergencyDraft {
  readonly role: Role;
  readonly area: string | null;
  readonly unit: UnitNumber | null;
  readonly hours: number;
  readonly reason: string;
}

/** A look at the pages as a user has them by one of the user's grants in force. */
export interface LookAsDraft {
  readonly grant: string;
  readonly reason: string;
}

export interface TemporaryAccess {
  /** Such as `t000003`. */
  readonly id: string;
  readonly kind: TemporaryKind;
  readonly user: { readonly id: string; readonly name: string };
  readonly role: Role;
  readonly area: string | null;
  readonly unit: UnitNumber | null;
  /** Whose pages are looked at; null in an emergency. */
  readonly seenAs: { readonly id: string; readonly name: string } | null;
  readonly reason: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** When it ends by itself. */
  readonly until: string;
  /** Ended before its time. */
  readonly ended: { readonly at: string; readonly by: string } | null;
}

/** Why access is not taken. */
export const TEMPORARY_REFUSALS = ['bad-hours', 'not-in-an-emergency', 'has-it-already', 'looks-at-self'] as const;
export type TemporaryRefusal = (typeof TEMPORARY_REFUSALS)[number] | UserRefusal;

export type TemporaryOutcome =
  | { readonly ok: true; readonly access: TemporaryAccess }
  | { readonly ok: false; readonly reason: TemporaryRefusal };

/** What somebody may ask as besides what was granted, while it lasts. */
export interface TemporaryAsker extends UserAsker {
  readonly temporary: {
    readonly id: string;
    readonly kind: TemporaryKind;
    readonly until: string;
    /** Name of whose pages are looked at; null in an emergency. */
    readonly seenAs: string | null;
  };
}

/** The door for access that ends within hours. Whether somebody may take it is for whoever calls to ask. */
export interface TemporaryDesk {
  /** All there ever were, latest first. */
  readonly list: () => Promise<readonly TemporaryAccess[]>;
  readonly takeInEmergency: (login: Login, draft: EmergencyDraft) => Promise<TemporaryOutcome>;
  readonly lookAs: (login: Login, draft: LookAsDraft) => Promise<TemporaryOutcome>;
  /** False where there is none of that id that lasts, or it is another's than `of`. */
  readonly end: (id: string, of: Login | 'anybody', by: string) => Promise<boolean>;
  readonly askersOf: (login: Login) => Promise<readonly TemporaryAsker[]>;
  /** Emergencies that a user who must know of them has not yet said to have seen, latest first; none where the user is not known. */
  readonly notSeenBy: (login: Login) => Promise<readonly TemporaryAccess[]>;
  /** Notes that a user has seen one; false where there is no such emergency, or no such user. Noted twice it is noted once. */
  readonly seen: (id: string, login: Login) => Promise<boolean>;
  /** Emergencies of the last days that no message was sent of, the first first. */
  readonly notMailed: () => Promise<readonly TemporaryAccess[]>;
  readonly mailed: (id: string) => Promise<void>;
}
