import type { UserItem } from './users.ts';

/** GET /api/me */
export interface MeAnswer {
  /** Null where nobody logs in. */
  readonly user: UserItem | null;
  readonly role: {
    readonly role: string;
    readonly label: string;
    readonly sees: string;
    readonly place: string | null;
  };
  /** What the role in use may do, and how far. */
  readonly may: readonly {
    readonly id: string;
    readonly name: string;
    readonly reach: 'owner' | 'units' | 'person';
    /** Number of units, where it is some. */
    readonly units: number;
  }[];
  /** What others have of mine, with their names. */
  readonly handedOn: readonly { readonly name: string; readonly grant: UserItem['grants'][number] }[];
  readonly sessions: readonly {
    readonly id: string;
    readonly label: string | null;
    /** ISO 8601 in UTC. */
    readonly begun: string;
    readonly lastSeen: string;
    readonly isThis: boolean;
  }[];
  /** Whom to ask about access; null = not said. */
  readonly contact: string | null;
  /** Names of those who are data protection officers here. */
  readonly officers: readonly string[];
}

/** Body of POST /api/me/delegations */
export interface DelegationRequest {
  readonly grant: string;
  /** The name of the other, as it stands at login, or the code of the user. */
  readonly to: string;
  /** `YYYY-MM-DD` */
  readonly from: string;
  /** First day it no longer holds. */
  readonly until: string;
  readonly unit: string | null;
  readonly reason: string;
}

/** Body of POST /api/me/end-sessions: one of one’s own, or all with null. */
export interface EndSessionsRequest {
  readonly id: string | null;
}
