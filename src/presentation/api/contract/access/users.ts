/** A role that can be given, and what it is given for. */
export interface GrantableRole {
  readonly role: string;
  readonly label: string;
  /** A word on what the role may see. */
  readonly sees: string;
  readonly givenFor: 'owner' | 'area' | 'unit' | 'person';
  readonly mustExpire: boolean;
  /** A role of the owner that may be given for one area or unit instead. */
  readonly mayBeNarrowed: boolean;
}

/** Where a grant stands today. */
export type GrantState =
  | 'in-force'
  | 'not-begun'
  | 'ended'
  | 'taken-back'
  | 'waits-for-training'
  | 'fell-with-its-source';

export interface GrantItem {
  /** Such as `g000004`. */
  readonly id: string;
  readonly role: string;
  readonly label: string;
  readonly unit: string | null;
  readonly area: string | null;
  /** Name of the unit or area. */
  readonly place: string | null;
  /** `YYYY-MM-DD` */
  readonly from: string;
  /** First day it no longer holds; null = until it is taken back. */
  readonly to: string | null;
  readonly reason: string;
  readonly state: GrantState;
  /** What it was delegated from, and whose that is. */
  readonly delegatedFrom: { readonly grant: string; readonly name: string } | null;
  readonly by: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** The last word on it; null where none was said. */
  readonly word: {
    readonly counts: boolean;
    readonly reason: string;
    readonly by: string;
    readonly at: string;
  } | null;
}

export interface UserItem {
  /** Such as `u000002`. */
  readonly id: string;
  readonly name: string;
  readonly issuer: string;
  readonly subject: string;
  /** `YYYY-MM-DD`; null = never. */
  readonly trainedOn: string | null;
  /** Whether the record knows which employee the user is. */
  readonly isLinked: boolean;
  readonly by: string;
  readonly at: string;
  readonly grants: readonly GrantItem[];
}

/** GET /api/users */
export interface UsersAnswer {
  readonly users: readonly UserItem[];
  readonly roles: readonly GrantableRole[];
  readonly mayChange: boolean;
  readonly mayLookAs: boolean;
}

/** What every change of users answers: the id it made or changed, and the users afterwards. */
export interface UsersChanged extends UsersAnswer {
  readonly id: string;
}

/** Body of POST /api/users */
export interface UserRequest {
  readonly issuer: string;
  readonly subject: string;
  readonly name: string;
}

/** Body of POST /api/users/:id/training */
export interface TrainingRequest {
  /** `YYYY-MM-DD` */
  readonly on: string;
}

/** Body of POST /api/users/:id/person */
export interface UserPersonRequest {
  /** What the sources call the employee: an identity number or employee number. It is not kept. */
  readonly number: string;
}

/** Body of POST /api/users/:id/grants */
export interface GrantRequest {
  readonly role: string;
  readonly unit: string | null;
  readonly area: string | null;
  /** `YYYY-MM-DD` */
  readonly from: string;
  /** First day it no longer holds; null = until it is taken back. */
  readonly to: string | null;
  readonly reason: string;
}

/** Body of POST /api/grants/:id/take-back and …/put-again */
export interface ReasonRequest {
  readonly reason: string;
}

/** POST /api/users/:id/end-sessions */
export interface SessionsEnded {
  readonly ended: number;
}

/** GET /api/roles */
export interface RolesAnswer {
  readonly roles: readonly GrantableRole[];
  readonly capabilities: readonly {
    readonly id: string;
    readonly name: string;
    readonly why: string;
    /** Which roles may, and how far at the most; roles that may not are left out. */
    readonly may: readonly {
      readonly role: string;
      readonly label: string;
      readonly reach: 'owner' | 'area' | 'unit' | 'own';
    }[];
  }[];
}
