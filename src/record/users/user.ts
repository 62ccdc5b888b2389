import type { Day, PersonKey, Role, UnitNumber } from '../../terms/index.ts';

/** Who somebody is where they log in: who vouches for them, and what they are called there. */
export interface Login {
  readonly issuer: string;
  readonly subject: string;
}

export interface UserDraft extends Login {
  readonly name: string;
  /** Key of the person in the record, for the own page; null where nobody has said which person it is. */
  readonly person: PersonKey | null;
}

/** What a user is given: a role, for the owner, one area or one unit, in a time, for a reason. */
export interface GrantDraft {
  readonly role: Role;
  readonly area: string | null;
  readonly unit: UnitNumber | null;
  readonly from: Day;
  /** First day it no longer holds; null = until it is taken back. */
  readonly to: Day | null;
  readonly reason: string;
}

export interface Grant extends GrantDraft {
  /** Such as `g000004`. */
  readonly id: string;
  readonly delegatedFrom: string | null;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly by: string;
  /** The last word on it; null where none was said and it counts. */
  readonly word: GrantWord | null;
}

export interface GrantWord {
  readonly counts: boolean;
  readonly reason: string;
  readonly at: string;
  readonly by: string;
}

export interface KnownUser extends UserDraft {
  /** Such as `u000002`. */
  readonly id: string;
  /** The first day training in privacy was noted on; null = never, and then nothing that was given counts. */
  readonly trainedOn: Day | null;
  readonly grants: readonly Grant[];
  readonly at: string;
  readonly by: string;
}

/** Why somebody is not added, or a grant not given. */
export const USER_REFUSALS = [
  'user-known',
  'unknown-user',
  'unknown-grant',
  'unknown-person',
  'words-missing',
  'identity-number',
  'training-not-yet',
  'needs-unit',
  'needs-area',
  'needs-person',
  'unknown-place',
  'for-owner-only',
  'not-granted',
  'ends-before-it-begins',
  'must-end',
  'delegated-again',
  'delegated-to-self',
  'wider-than-given',
  'longer-than-given',
  'not-in-force',
  'already-so',
] as const;
export type UserRefusal = (typeof USER_REFUSALS)[number];

export type UserOutcome =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly reason: UserRefusal };

/** With whom was meant, so that the look is logged: a key tells nobody who it is. Null where the record knows nobody of the number. */
export type LinkOutcome = UserOutcome & { readonly person: PersonKey | null };

/** What somebody who has logged in may ask as: one for each grant in force. */
export interface UserAsker {
  readonly who: string;
  readonly role: Role;
  readonly unit: UnitNumber | null;
  /** Code of an area; which units lie in it is for whoever asks to find. */
  readonly area?: string;
  readonly person?: PersonKey;
}

/** The door for users and what they are given. Nothing is overwritten; who, when and why stand with each. */
export interface UserDesk {
  readonly list: () => Promise<readonly KnownUser[]>;
  readonly add: (draft: UserDraft, by: string) => Promise<UserOutcome>;
  /** Says which person of the record a user is; what was said before no longer holds. */
  readonly link: (user: string, person: PersonKey, by: string) => Promise<UserOutcome>;
  /** The same by what the sources call the person: an identity number or employee number, which is not kept. */
  readonly linkByNumber: (user: string, number: string, by: string) => Promise<LinkOutcome>;
  /** Notes training in privacy and security. */
  readonly train: (user: string, on: Day, by: string) => Promise<UserOutcome>;
  readonly grant: (user: string, draft: GrantDraft, by: string) => Promise<UserOutcome>;
  /** Lets another user have what was given, as long and as wide as it at the most, until a day. */
  readonly delegate: (grant: string, draft: DelegationDraft, by: string) => Promise<UserOutcome>;
  readonly takeBack: (grant: string, reason: string, by: string) => Promise<UserOutcome>;
  readonly putAgain: (grant: string, reason: string, by: string) => Promise<UserOutcome>;
  /** Empty where the user is not known, has no training noted, or was given nothing that holds on the day. */
  readonly askersOf: (login: Login, today: Day) => Promise<readonly UserAsker[]>;
}

export interface DelegationDraft {
  readonly user: string;
  readonly from: Day;
  readonly to: Day;
  readonly reason: string;
  /** A unit inside what was given; null = all of it. */
  readonly unit: UnitNumber | null;
}
